import type { RecordId } from "../../generated/ids.ts";
import { compileMatcher } from "../content/match.ts";
import { findForms } from "./find-forms.ts";

/** One language: its texts, and the names that they give to records. */
export interface Language {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** The language of the tag: `fr` of `fr-CA`. */
  readonly language: string;
  /** The script that the language is written in: `Jpan` for `ja`. */
  readonly script: string | undefined;
  /** Every text by its key. A value that is not a string stays as it was given. */
  readonly texts: ReadonlyMap<string, unknown>;
  /** The name, the acronym and the aliases of each record that has any of them. */
  readonly names: ReadonlyMap<RecordId, readonly string[]>;
  /** The record of each acronym. */
  readonly acronyms: ReadonlyMap<string, RecordId>;
  /** Finds the records that a text names as whole words. Where several names fit, the longest counts. */
  readonly namedIn: (text: string) => ReadonlySet<RecordId>;
  /**
   * Finds all records whose names stand anywhere in a text, in longer names and in words too:
   * `Japan` in `Japans`. Only a name in capitals, such as an acronym, has to be in capitals there.
   */
  readonly allNamedIn: (text: string) => ReadonlySet<RecordId>;
  /** Replaces all names of records in a text. */
  readonly replaceNames: (text: string, replacement: string) => string;
  /** Writes a text in lower case, as the language does. */
  readonly lower: (text: string) => string;
}

/** The most characters that a name has. What is longer is not looked for, since that would take long. */
const longestName = 300;

/** Lists the names that the texts of a language give to records. */
function namesIn(
  texts: ReadonlyMap<string, unknown>,
  recordAt: ReadonlyMap<string, RecordId>,
): ReadonlyMap<RecordId, readonly string[]> {
  const names = new Map<RecordId, string[]>();
  for (const [key, text] of texts) {
    const [, path = ""] = /^(\w+\.\w+)\.(?:name|acronym|aliases\.\d+)$/.exec(key) ?? [];
    const record = recordAt.get(path);
    if (record === undefined || typeof text !== "string") continue;
    if (text === "" || text.length > longestName) continue;
    const forms = names.get(record);
    if (forms) forms.push(text);
    else names.set(record, [text]);
  }
  return names;
}

/** Makes what finds all names in a text. It is made when it is first needed. */
function finderOf(
  names: readonly (readonly [form: string, record: RecordId])[],
  lower: Language["lower"],
): Pick<Language, "allNamedIn" | "replaceNames"> {
  const isCapital = (form: string) => form === form.toUpperCase();
  const make = () => ({
    inAnyCase: findForms(
      names.flatMap(([form, record]) => (isCapital(form) ? [] : [[lower(form), record] as const])),
    ),
    asWritten: findForms(
      names.map(([form, record]) => [form, isCapital(form) ? record : undefined] as const),
    ),
  });
  let made: ReturnType<typeof make> | undefined;
  const finder = () => {
    made ??= make();
    return made;
  };
  return {
    allNamedIn(text) {
      const records = new Set(finder().inAnyCase.valuesIn(lower(text)));
      for (const record of finder().asWritten.valuesIn(text)) if (record) records.add(record);
      return records;
    },
    replaceNames: (text, replacement) => finder().asWritten.replace(text, replacement),
  };
}

/** Reads one language: its tag, its texts, and the record that each path such as `places.japan` stands for. */
export function readLanguage(
  locale: string,
  texts: ReadonlyMap<string, unknown>,
  recordAt: ReadonlyMap<string, RecordId>,
): Language {
  const names = namesIn(texts, recordAt);
  const forms = [...names].flatMap(([record, own]) => own.map((form) => [form, record] as const));
  const match = compileMatcher(forms, locale);
  const { language, script } = new Intl.Locale(locale).maximize();
  const lower = (text: string) => text.toLocaleLowerCase(locale);
  return {
    locale,
    language,
    script,
    texts,
    names,
    acronyms: new Map(forms.filter(([form]) => /^[A-Z]{2,}$/.test(form))),
    namedIn: (text) => new Set(match(text).flatMap(({ records }) => records)),
    ...finderOf(forms, lower),
    lower,
  };
}
