import { list } from "../src/checks/show.ts";
import { tagFault } from "./language-tag.ts";
import type { Mistake } from "./mistake.ts";

const file = "src/locales.ts";

/** The languages that ship have to be registered, each once, and the source to be one of them. */
export function validateLocales(locales: readonly string[], source: string): readonly Mistake[] {
  const faults = locales.flatMap((locale, index): Mistake[] => {
    const key = `locales.${index}`;
    const fault = tagFault(locale);
    if (fault !== undefined) {
      return [
        { file, key, reason: `${fault}. Write the tag of the language, such as "de" or "pt-BR".` },
      ];
    }
    const isTwice = locales.indexOf(locale) < index;
    return isTwice
      ? [{ file, key, reason: `is "${locale}", which stands there twice. Remove one.` }]
      : [];
  });
  if (locales.includes(source)) return faults;
  const reason = `is "${source}"; expected one of ${list(locales)}. Write the language of the article.`;
  return [...faults, { file, key: "sourceLocale", reason }];
}
