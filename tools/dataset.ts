import { ids } from "../generated/ids.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import { localize } from "../src/content/localize.ts";
import { textFields } from "../src/content/resources.ts";
import { type Locale, locales, sourceLocale } from "../src/locales.ts";
import { contentSchema } from "../src/schema/index.ts";
import { blankContent } from "./blank-content.ts";
import { formatsSchema, formatterOf } from "./format.ts";
import { type Mistake, refuse } from "./mistake.ts";
import { type LocaleFiles, textsOf } from "./read-locales.ts";
import { resolve } from "./resolve.ts";
import { validateGlossary } from "./validate-glossary.ts";
import { validateNumbers, validateTypedNumbers } from "./validate-numbers.ts";
import { validateSource } from "./validate-source.ts";
import { validateTexts } from "./validate-texts.ts";

/** What is authored: the records, and each language's files. */
export interface Authored {
  readonly records: Parameters<typeof blankContent>[0];
  readonly locales: Readonly<Record<Locale, LocaleFiles>>;
}

const mapLocales = <T>(map: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, map(locale)])) as Record<Locale, T>;

/** An id names one thing over all collections. */
function validateIds(records: Authored["records"]): readonly Mistake[] {
  const seen = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const name of ["claims", "references", ...recordCollections] as const) {
    for (const id of Object.keys(records[name])) {
      const file = `src/records/${name}.ts`;
      const other = seen.get(id);
      if (other) mistakes.push({ file, key: id, reason: `is an id of ${other} too.` });
      if (!/^[a-z][a-zA-Z0-9]*$/.test(id))
        mistakes.push({ file, key: id, reason: "is not camelCase." });
      seen.set(id, file);
    }
  }
  return mistakes;
}

/** The file in which a value of a content is authored. */
function authoredIn(path: readonly string[], locale: Locale): Omit<Mistake, "reason"> {
  const [collection = "", ...key] = path;
  const fields: object = collection in textFields ? Reflect.get(textFields, collection) : {};
  const isText = ["article", "labels"].includes(collection) || Object.hasOwn(fields, key[1] ?? "");
  const file = isText ? `locales/${locale}/${collection}.json` : `src/records/${collection}.ts`;
  return { file, key: key.join(".") };
}

/** What the schema has against a content. */
function validateContent(content: Content, locale: Locale): readonly Mistake[] {
  const { error } = contentSchema.safeParse(content);
  return (error?.issues ?? []).map(({ path, message }) => ({
    ...authoredIn(path.map(String), locale),
    reason: message,
  }));
}

/** What is wrong with the formats of a language. */
function validateFormats(locale: Locale, formats: unknown): readonly Mistake[] {
  const { error } = formatsSchema.safeParse(formats);
  return (error?.issues ?? []).map(({ path, message }) => ({
    file: `locales/${locale}/formats.json`,
    key: path.join("."),
    reason: message,
  }));
}

/** One mistake for a mistake that shows in every language. */
const distinct = (mistakes: readonly Mistake[]): readonly Mistake[] => [
  ...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values(),
];

/**
 * Makes the content of every language from what is authored.
 *
 * @throws Error that lists every mistake with its file and key.
 */
export function makeContents({ records, locales: authored }: Authored): Record<Locale, Content> {
  refuse(locales.flatMap((locale) => validateFormats(locale, authored[locale].formats)));
  const formatters = mapLocales((locale) =>
    formatterOf(locale, formatsSchema.parse(authored[locale].formats)),
  );
  const files = mapLocales((locale) => textsOf(authored[locale]));
  const labels = files[sourceLocale].labels;
  const resolved = mapLocales((locale) =>
    resolve(locale, files[locale], records, formatters[locale]),
  );
  const texts = mapLocales((locale) =>
    validateTexts(locale, resolved[locale].resources, ids, labels),
  );
  const mistakes = [
    ...validateIds(records),
    ...locales.flatMap((locale) => [
      ...resolved[locale].mistakes,
      ...texts[locale],
      ...validateTypedNumbers(locale, files[locale]),
    ]),
  ];
  if (texts[sourceLocale].length + validateIds(records).length > 0) refuse(mistakes);

  // Where a language lacks a text, the source's stands in, so that the check goes on.
  const blank = blankContent(records, labels);
  const contents = mapLocales((locale) =>
    localize(
      blank,
      locale,
      ([locale, sourceLocale] as const).map((name) => ({
        locale: name,
        resources: resolved[name].resources,
      })),
    ),
  );
  mistakes.push(...locales.flatMap((locale) => validateContent(contents[locale], locale)));
  mistakes.push(
    ...locales
      .filter(() => mistakes.length === 0)
      .flatMap((locale) =>
        contents[locale].fallbacks.map(({ key }) => ({
          ...authoredIn(key.split("."), locale),
          reason: "is missing.",
        })),
      ),
  );
  refuse(distinct(mistakes));

  const source = contents[sourceLocale];
  refuse([
    ...validateSource(source),
    ...validateNumbers(source, formatters[sourceLocale]),
    ...validateGlossary(source),
  ]);
  return contents;
}
