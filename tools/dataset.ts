import { codes } from "../src/content/codes.ts";
import { textCollections, textFieldsOf } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import type { Facts } from "../src/content/facts.ts";
import { type Layer, type Localized, localize } from "../src/content/localize.ts";
import { type Locale, locales, sourceLocale } from "../src/locales.ts";
import { factsOf, type Records } from "./facts.ts";
import { type Formatter, formatsSchema, formatterOf, unformatted } from "./format.ts";
import { type Mistake, refuse } from "./mistake.ts";
import { type LocaleFiles, textsOf } from "./read-locales.ts";
import { resolve } from "./resolve.ts";
import { validateContent } from "./validate-content.ts";
import { validateGlossary } from "./validate-glossary.ts";
import { validateIds } from "./validate-ids.ts";
import { validateNumbers, validateTypedNumbers } from "./validate-numbers.ts";
import { validateSource } from "./validate-source.ts";
import { validateTexts } from "./validate-texts.ts";

/** What is authored: the records, and each language's files. */
export interface Authored {
  readonly records: Records;
  readonly locales: Readonly<Record<Locale, LocaleFiles>>;
}

/** What is made of it: the facts, and each language's texts and content. */
export interface Dataset {
  readonly facts: Facts;
  readonly languages: Readonly<Record<Locale, Localized>>;
}

const mapLocales = <T>(map: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, map(locale)])) as Record<Locale, T>;

/** The formatter of a language; where its formats are wrong, values stay as they are, so that the rest is still checked. */
function readFormats(locale: Locale, formats: unknown) {
  const { data, error } = formatsSchema.safeParse(formats);
  const mistakes = (error?.issues ?? []).map(
    ({ path, message }): Mistake => ({
      file: `locales/${locale}/formats.json`,
      key: path.join("."),
      reason: message,
    }),
  );
  const formatter: Formatter = data ? formatterOf(locale, data) : unformatted;
  return { formatter, mistakes };
}

/** The language of {@link gaps}: undetermined. */
const gapLocale = "und";

/** A text for every key, which stands where even the source has none, so that the rest is still checked. */
function gaps(facts: Facts): Layer {
  const entry = (fields: ReturnType<typeof textFieldsOf>) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, kind]) =>
        kind === "optional" ? [] : [[field, kind === "list" ? [] : "?"]],
      ),
    );
  const collections = textCollections.map((name) => [
    name,
    Object.fromEntries(Object.keys(facts[name]).map((id) => [id, entry(textFieldsOf(name))])),
  ]);
  const labels = Object.entries<readonly string[]>(codes).map(([group, keys]) => [
    group,
    Object.fromEntries(keys.map((key) => [key, "?"])),
  ]);
  const resources = {
    article: { title: "?" },
    ...Object.fromEntries(collections),
    labels: Object.fromEntries(labels),
  };
  return { locale: gapLocale, resources };
}

/** Texts that a language lacks and that no other mistake speaks of. */
function missing(locale: Locale, { fallbacks }: Content, known: readonly Mistake[]) {
  const isKnown = ({ file, key }: Mistake) =>
    known.some((one) => one.file === file && `${key}.`.startsWith(one.key && `${one.key}.`));
  return fallbacks
    .map(({ key }): Mistake => {
      const [collection, ...rest] = key.split(".");
      const file = `locales/${locale}/${collection}.json`;
      return { file, key: rest.join("."), reason: "is missing." };
    })
    .filter((mistake) => !isKnown(mistake));
}

/** A mistake that shows in every language is listed once. */
const distinct = (mistakes: readonly Mistake[]): readonly Mistake[] => [
  ...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values(),
];

/**
 * Makes the content of every language from what is authored.
 *
 * @throws Error that lists the mistakes of all stages, each with its file and key.
 */
export function makeDataset({ records, locales: authored }: Authored): Dataset {
  const formats = mapLocales((locale) => readFormats(locale, authored[locale].formats));
  const files = mapLocales((locale) => textsOf(authored[locale]));
  const resolved = mapLocales((locale) =>
    resolve(locale, files[locale], records, formats[locale].formatter),
  );
  const facts = factsOf(records);
  const layerOf = (locale: Locale): Layer => ({ locale, resources: resolved[locale].resources });
  // Where a language lacks a text, the source's stands in, so that the rest is still checked.
  const languages = mapLocales((locale) =>
    localize(facts, locale, [layerOf(locale), layerOf(sourceLocale), gaps(facts)]),
  );

  const source = languages[sourceLocale].content;
  const isWhole = !source.fallbacks.some(({ key }) => key.startsWith("segments."));
  const ofTheArticle = [
    ...validateSource(source),
    ...validateGlossary(source),
    ...(formats[sourceLocale].mistakes.length === 0
      ? validateNumbers(source, formats[sourceLocale].formatter)
      : []),
  ];
  const mistakes = [
    ...validateIds(records),
    ...locales.flatMap((locale) => [
      ...formats[locale].mistakes,
      ...resolved[locale].mistakes,
      ...validateTexts(locale, resolved[locale].resources, facts, files[sourceLocale].labels),
      ...validateTypedNumbers(locale, files[locale]),
      ...validateContent(languages[locale].content, locale, { isWhole }),
    ]),
    // What compares a fact with the article waits until the article is whole.
    ...(isWhole ? ofTheArticle : []),
  ];
  const lacking = locales.flatMap((locale) => missing(locale, languages[locale].content, mistakes));
  refuse(distinct([...mistakes, ...lacking]));
  return { facts, languages };
}
