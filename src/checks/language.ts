import type { RecordId } from "../../generated/ids.ts";
import type { RecordCollection } from "../content/collections.ts";
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
  /** Finds the records with proper names that a text names as whole words. Where several names fit, the longest counts. */
  readonly entitiesIn: (text: string) => ReadonlySet<RecordId>;
  /** Finds the names of places and people that a text writes with a small letter, `japan`, each with its records. */
  readonly smallNamesIn: (
    text: string,
  ) => readonly (readonly [name: string, records: readonly RecordId[]])[];
  /** Finds the terms of the glossary that a text names as whole words. Where several names fit, the longest counts. */
  readonly termsIn: (text: string) => ReadonlySet<RecordId>;
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

/** A name of a record, and the collection that the record stands in. */
interface Name {
  readonly form: string;
  readonly record: RecordId;
  readonly collection: string;
}

/** Lists the names that the texts of a language give to records. */
function namesIn(
  texts: ReadonlyMap<string, unknown>,
  recordAt: ReadonlyMap<string, RecordId>,
): readonly Name[] {
  return [...texts].flatMap(([key, form]) => {
    const [, path = "", collection = ""] =
      /^((\w+)\.\w+)\.(?:name|acronym|aliases\.\d+)$/.exec(key) ?? [];
    const record = recordAt.get(path);
    const isName = typeof form === "string" && form !== "" && form.length <= longestName;
    return isName && record !== undefined ? [{ form, record, collection }] : [];
  });
}

/** Lists the names of each record. */
function formsOf(names: readonly Name[]): ReadonlyMap<RecordId, readonly string[]> {
  const forms = new Map<RecordId, string[]>();
  for (const { form, record } of names) {
    const known = forms.get(record);
    if (known) known.push(form);
    else forms.set(record, [form]);
  }
  return forms;
}

/** The collections whose records have proper names. The names of other records are descriptions. */
const entities: readonly string[] = [
  "initiatives",
  "agreements",
  "organizations",
  "people",
  "places",
] satisfies readonly RecordCollection[];

/** Makes what finds the records that a text names, as whole words, among some names. */
function matcherOf(names: readonly Name[], locale: string) {
  const match = compileMatcher(
    names.map(({ form, record }) => [form, record] as const),
    locale,
  );
  return (text: string) => new Set(match(text).flatMap(({ records }) => records));
}

/** Makes what finds names of places and people that begin with a small letter, where no name does. */
function smallNames(names: readonly Name[], lower: Language["lower"], locale: string) {
  const forms = new Set(names.map(({ form }) => form));
  const small = names.flatMap(({ form, record, collection }) => {
    const written = lower(form.charAt(0)) + form.slice(1);
    const isProper = /^(?:places|people)$/.test(collection) && /^\p{Lu}\p{Ll}{2}/u.test(form);
    return isProper && !forms.has(written) ? [[written, record] as const] : [];
  });
  const match = compileMatcher(small, locale);
  return (text: string) =>
    match(text).flatMap(({ start, end, records }) =>
      /\p{Ll}/u.test(text.charAt(start)) ? [[text.slice(start, end), records] as const] : [],
    );
}

/** Makes what finds all names in a text. It is made when it is first needed. */
function finderOf(
  names: readonly Name[],
  lower: Language["lower"],
): Pick<Language, "allNamedIn" | "replaceNames"> {
  const isCapital = (form: string) => form === form.toUpperCase();
  const make = () => ({
    inAnyCase: findForms(
      names.flatMap(({ form, record }) =>
        isCapital(form) ? [] : [[lower(form), record] as const],
      ),
    ),
    asWritten: findForms(
      names.map(({ form, record }) => [form, isCapital(form) ? record : undefined] as const),
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
  const { language, script } = new Intl.Locale(locale).maximize();
  const lower = (text: string) => text.toLocaleLowerCase(locale);
  return {
    locale,
    language,
    script,
    texts,
    names: formsOf(names),
    acronyms: new Map(
      names.flatMap(({ form, record }) => (/^[A-Z]{2,}$/.test(form) ? [[form, record]] : [])),
    ),
    entitiesIn: matcherOf(
      names.filter(({ collection }) => entities.includes(collection)),
      locale,
    ),
    smallNamesIn: smallNames(names, lower, locale),
    termsIn: matcherOf(
      names.filter(({ collection }) => collection === "terms"),
      locale,
    ),
    ...finderOf(names, lower),
    lower,
  };
}
