import { readFileSync } from "node:fs";
import type { RecordId } from "../../generated/ids.ts";
import { loaders } from "../../generated/loaders.ts";
import { readContent, type SourceContent } from "../../src/checks/read-content.ts";
import { isProse, isTranslated } from "../../src/checks/translation.ts";
import { type RecordCollection, recordCollections } from "../../src/content/collections.ts";
import { compileMatcher } from "../../src/content/match.ts";
import { leavesOf } from "../../src/content/tree.ts";
import { type Locale, locales, sourceLocale } from "../../src/locales.ts";

/** A form of a record's name. */
interface Form {
  readonly form: string;
  readonly record: RecordId;
  readonly collection: RecordCollection;
}

/** A form that stands in a text. */
export interface Named extends Form {
  readonly start: number;
}

/** A text that faults are put into, with what there is to know about it. */
export interface Subject {
  readonly locale: Locale;
  readonly key: string;
  /** The French text that it translates; itself if it is French. */
  readonly source: string;
  readonly text: string;
  /** Whether the text is made of sentences, and is not a name. */
  readonly isProse: boolean;
  /** The names of records that stand in the text, the longest that fit. */
  readonly named: readonly Named[];
  readonly language: ShippedLanguage;
}

/** A language that ships. */
interface ShippedLanguage {
  readonly locale: Locale;
  /** Every text by its key. */
  readonly texts: ReadonlyMap<string, string>;
  /** The texts of another shipped language, which is not the source's. */
  readonly thirdTexts: ReadonlyMap<string, string>;
  /** The first form of each record that has a name. */
  readonly forms: readonly Form[];
}

/** The texts and the records of a language as its content has them. */
interface Shipped {
  readonly content: SourceContent;
  readonly texts: ReadonlyMap<string, string>;
}

async function load(locale: Locale): Promise<[Locale, Shipped]> {
  const content = readContent(await loaders[locale]());
  const file = `generated/public/locales/${locale}.json`;
  const texts = leavesOf(JSON.parse(readFileSync(file, "utf8"))).flatMap(
    ([key, text]): [string, string][] => (typeof text === "string" ? [[key, text]] : []),
  );
  return [locale, { content, texts: new Map(texts) }];
}

const loaded: Readonly<Partial<Record<Locale, Shipped>>> = Object.fromEntries(
  await Promise.all(locales.map(load)),
);

/** What ships in a language. */
export function shippedIn(locale: Locale): Shipped {
  const shipped = loaded[locale];
  if (!shipped) throw new Error(`${locale} does not ship; expected one of ${locales.join(", ")}.`);
  return shipped;
}

/** Lists the forms of the records of a language: names, acronyms and aliases. */
function formsOf({ content, texts }: Shipped): readonly Form[] {
  return [...texts].flatMap(([key, form]) => {
    const [, path = ""] = /^(\w+\.\w+)\.(?:name|acronym|aliases\.\d+)$/.exec(key) ?? [];
    const record = content.recordAt.get(path);
    const collection = recordCollections.find((name) => path.startsWith(`${name}.`));
    return record && collection ? [{ form, record, collection }] : [];
  });
}

const firstOfEach = (forms: readonly Form[]): readonly Form[] => [
  ...new Map([...forms].reverse().map((form) => [form.record, form])).values(),
];

/**
 * Lists the texts of a language that faults are put into: those that are translated. Segments are
 * left out in French, since the article stands as it was published.
 */
export function subjectsIn(locale: Locale): readonly Subject[] {
  const shipped = shippedIn(locale);
  const source = shippedIn(sourceLocale);
  const forms = formsOf(shipped);
  const collectionOf = new Map(forms.map(({ record, collection }) => [record, collection]));
  const match = compileMatcher(
    forms.map(({ form, record }) => [form, record]),
    locale,
  );
  const third = locales.find((name) => name !== locale && name !== sourceLocale) ?? sourceLocale;
  const language: ShippedLanguage = {
    locale,
    texts: shipped.texts,
    thirdTexts: shippedIn(third).texts,
    forms: firstOfEach(forms),
  };
  const namedIn = (text: string): readonly Named[] =>
    match(text).flatMap(({ start, end, records: [record] }) => {
      const collection = record && collectionOf.get(record);
      return record && collection
        ? [{ start, form: text.slice(start, end), record, collection }]
        : [];
    });
  return [...shipped.texts].flatMap(([key, text]): Subject[] => {
    const original = source.texts.get(key);
    const isFixed = locale === sourceLocale && key.startsWith("segments.");
    if (original === undefined || isFixed || !isTranslated(key)) return [];
    return [
      {
        locale,
        key,
        source: original,
        text,
        isProse: isProse(key),
        named: namedIn(text),
        language,
      },
    ];
  });
}
