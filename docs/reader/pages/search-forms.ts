import {
  type AnyRecord,
  type Content,
  type Locale,
  locales,
  type Reference,
} from "us-japan-climate-partnership";
import { acronymsOf } from "./acronyms.ts";
import { recordsOf } from "./records-of.ts";
import type { Forms } from "./search-entry.ts";

const namesOf = ({ name, aliases }: AnyRecord): readonly string[] => [name, ...aliases];

/** All that a record is called beside its name in one language: its names and aliases in every language, and its acronym. */
export function formsOf(
  record: AnyRecord,
  contents: Readonly<Record<Locale, Content>>,
  locale: Locale,
): Forms {
  const inLanguages = locales.flatMap((language) => {
    const same = recordsOf(contents[language]).get(record.id);
    const names = same === undefined ? [] : namesOf(same);
    const others = names.filter((name) => language !== locale || name !== record.name);
    return others.length === 0 ? [] : [[language, others] as const];
  });
  const { acronym } = record;
  return { ...Object.fromEntries(inLanguages), ...(acronym ? { und: [acronym] } : {}) };
}

/** What a document may be looked for by beside its title: its publisher, and the acronyms of that. */
export const formsOfDocument = ({ publisher }: Reference): Forms => ({
  und: [publisher, ...acronymsOf(publisher)],
});
