import { codes } from "../src/content/codes.ts";
import { textCollections, textFieldsOf } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import type { Facts } from "../src/content/facts.ts";
import { type Layer, type Localized, localize } from "../src/content/localize.ts";
import { articleTexts } from "../src/content/segments.ts";
import type { Path } from "../src/content/tree.ts";
import { type Locale, locales, sourceLocale } from "../src/locales.ts";
import { type AnchorLedger, anchorLedgerFile, validateAnchors } from "./anchor-ledger.ts";
import { explainIssue } from "./explain.ts";
import { factsOf, type Records, segmentsOf } from "./facts.ts";
import { type Formatter, formatsSchema, formatterOf, unformatted } from "./format.ts";
import { groupGaps } from "./group-gaps.ts";
import { type Mistake, refuse } from "./mistake.ts";
import { type LocaleFiles, textsOf } from "./read-locales.ts";
import { resolve } from "./resolve.ts";
import { withSourceQuotes } from "./source-quotes.ts";
import { validateAddresses } from "./validate-addresses.ts";
import { validateAliases } from "./validate-aliases.ts";
import { validateContent } from "./validate-content.ts";
import { validateDays } from "./validate-days.ts";
import { validateFields, validateRecordFields, validateSourceQuotes } from "./validate-fields.ts";
import { validateFormats } from "./validate-formats.ts";
import { validateGlossary } from "./validate-glossary.ts";
import { validateIds, validateVerdicts } from "./validate-ids.ts";
import { validateLanguages } from "./validate-languages.ts";
import { validateNumbers, validateTypedNumbers } from "./validate-numbers.ts";
import { validateOfficialNames, validateOfficialTexts } from "./validate-official-names.ts";
import { validateOutline, validateSegments } from "./validate-outline.ts";
import { validatePlaceholders } from "./validate-placeholders.ts";
import { validatePlaces } from "./validate-places.ts";
import { validateReader } from "./validate-reader.ts";
import { validateReferenceDays } from "./validate-reference-days.ts";
import { validateSource } from "./validate-source.ts";
import { validateTexts } from "./validate-texts.ts";
import { validateTitles } from "./validate-titles.ts";
import { validateTranslatedQuotes } from "./validate-translated-quotes.ts";
import { valueIn } from "./value-in.ts";

/** What is authored: the records, and the files of each language. */
export interface Authored {
  readonly records: Records;
  /** Which anchors of findings were found in their documents. */
  readonly anchors: AnchorLedger;
  readonly locales: Readonly<Record<Locale, LocaleFiles>>;
  /** What is wrong with files that cannot be read, which are not among the others. */
  readonly unreadable?: readonly Mistake[];
}

/** What is made from it: the facts, and the texts and the content of each language. */
export interface Dataset {
  readonly facts: Facts;
  readonly languages: Readonly<Record<Locale, Localized>>;
}

/** Makes an object with a value for each language that ships. */
export const mapLocales = <T>(map: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, map(locale)])) as Record<Locale, T>;

/** Reads the formats of a language. If they cannot be read, values stay as they are, so that the rest is still checked. */
export function readFormats(locale: string, formats: unknown) {
  const { data, error } = formatsSchema.safeParse(formats);
  const mistakes = (error?.issues ?? []).map((issue): Mistake => {
    const path = issue.path.map(String);
    const what = explainIssue(issue, valueIn(formats, path), path);
    const reason = `${what} See how locales/${sourceLocale}/formats.json does it.`;
    return { file: `locales/${locale}/formats.json`, key: path.join("."), reason };
  });
  const formatter: Formatter = data ? formatterOf(locale, data) : unformatted;
  const isRead = data !== undefined;
  return {
    formatter,
    isRead,
    mistakes: [...mistakes, ...(isRead ? validateFormats(locale, data) : [])],
  };
}

/** The tag of {@link gaps}, which have no language. */
const gapLocale = "und";

const gapOf = { text: "?", list: [], nonEmptyList: ["?"] } as const;

/** A text for every key. It stands in where even the source has none, so that the rest is still checked. */
function gaps(facts: Facts): Layer {
  const entry = (fields: ReturnType<typeof textFieldsOf>) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, kind]) =>
        kind === "optional" ? [] : [[field, gapOf[kind]]],
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
    article: Object.fromEntries(articleTexts.map((field) => [field, "?"])),
    ...Object.fromEntries(collections),
    labels: Object.fromEntries(labels),
  };
  return { locale: gapLocale, resources };
}

/** Leaves out mistakes at places that a known mistake is about, or a part of, or has a part in. */
function besides(known: readonly Mistake[], mistakes: readonly Mistake[]): readonly Mistake[] {
  const isWithin = (outer: string, inner: string) =>
    outer === "" || `${inner}.`.startsWith(`${outer}.`);
  const isAbout = (one: Mistake, { file, key }: Mistake) =>
    file.startsWith(`${one.file}/`) ||
    (one.file === file && (isWithin(one.key, key) || isWithin(key, one.key)));
  return mistakes.filter((mistake) => !known.some((one) => isAbout(one, mistake)));
}

/** The texts that a language lacks. */
const missing = (locale: Locale, { fallbacks }: Content): readonly Mistake[] =>
  fallbacks.map(({ key }) => {
    const [collection, ...rest] = key.split(".");
    const file = `locales/${locale}/${collection}.json`;
    return { file, key: rest.join("."), reason: "is missing. Write it." };
  });

/** Refuses an outline by which the article cannot be cut, since everything else rests on it. */
function refuseOutline(
  records: Records,
  unreadable: readonly Mistake[],
  authored: Authored["locales"],
): void {
  const wrong = validateOutline(records.article);
  if (wrong.length > 0) refuse([...unreadable, ...wrong]);
  const written = locales.map((locale) => Object.keys(Object(authored[locale].segments)));
  const moved = validateSegments(segmentsOf(records), written);
  if (moved.length > 0) refuse([...unreadable, ...moved]);
}

/** Lists a mistake once that shows in several languages. */
export const distinct = (mistakes: readonly Mistake[]): readonly Mistake[] => [
  ...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values(),
];

/**
 * Makes the content of every language from what is authored.
 *
 * @throws Refusal that lists the mistakes of all stages, each with its file and key. What only follows
 * from another mistake is not listed.
 */
export function makeDataset({
  records,
  anchors,
  locales: authored,
  unreadable = [],
}: Authored): Dataset {
  const formats = mapLocales((locale) => readFormats(locale, authored[locale].formats));
  const files = mapLocales((locale) =>
    locale === sourceLocale
      ? withSourceQuotes(textsOf(authored[locale]), records.claims)
      : textsOf(authored[locale]),
  );
  const resolved = mapLocales((locale) =>
    resolve(locale, files[locale], records, formats[locale].formatter),
  );
  refuseOutline(records, unreadable, authored);
  const facts = factsOf(records);
  const layerOf = (locale: Locale): Layer => ({ locale, resources: resolved[locale].resources });
  // Where a language lacks a text, the French one stands in, so that the rest is still checked.
  const languages = mapLocales((locale) =>
    localize(facts, locale, [layerOf(locale), layerOf(sourceLocale), gaps(facts)]),
  );

  const verdicts = validateVerdicts(records);
  const texts = mapLocales((locale) => [
    ...formats[locale].mistakes,
    ...validateReader(locale, authored[locale].reader, authored[sourceLocale].reader),
    ...validateTexts(locale, resolved[locale].resources, facts, authored[sourceLocale]),
  ]);
  const known = [...unreadable, ...verdicts, ...locales.flatMap((locale) => texts[locale])];
  // Without the formats, it is not known how the article writes a number.
  const { formatter, mistakes: formatMistakes } = formats[sourceLocale];
  const sourceFormatter = formatMistakes.length === 0 ? formatter : undefined;
  const days = validateDays(records);
  const judged = mapLocales((locale) =>
    validateContent(languages[locale].content, locale, {
      formatter: sourceFormatter,
      known: days.map(({ path }) => path),
    }),
  );
  const { isWrong } = judged[sourceLocale];
  const isWrongFact = ([collection = "", id = "", field = "", ...rest]: Path) =>
    isWrong([collection, id, field, ...rest]) || isWrong([collection, id, "evidence", field]);
  const source = languages[sourceLocale].content;

  const mistakes = [
    ...unreadable,
    ...validateIds(records),
    ...validateFields(records),
    ...validateRecordFields(records),
    ...days.map(({ mistake }) => mistake),
    ...besides(judged[sourceLocale].mistakes, [
      ...validatePlaces(records),
      ...validateAddresses(records),
      ...validateReferenceDays(records),
      ...validateLanguages(records),
      ...validateTitles(records),
    ]),
    ...validateSourceQuotes(textsOf(authored[sourceLocale])),
    ...validateOfficialNames(records, Object.values(authored)),
    ...verdicts,
    ...(unreadable.some(({ file }) => file === anchorLedgerFile)
      ? []
      : validateAnchors(records, anchors)),
    // A text cannot show a fact that is wrong, and the mistake is that of the fact.
    ...groupGaps(
      locales.map((locale) =>
        resolved[locale].mistakes.filter(({ fact }) => fact === undefined || !isWrongFact(fact)),
      ),
      records,
    ),
    ...locales.flatMap((locale) => [
      ...besides(unreadable, texts[locale]),
      ...validateTypedNumbers(
        locale,
        files[locale],
        locales.map((name) => files[name]),
      ),
      ...validatePlaceholders(locale, files[locale], records)
        .filter(({ fact }) => !isWrongFact(fact))
        .map(({ mistake }) => mistake),
      ...validateAliases(languages[locale].content),
      ...validateOfficialTexts(languages[locale].content),
      ...besides(known, judged[locale].mistakes),
      ...(locale === sourceLocale
        ? []
        : validateTranslatedQuotes(source, languages[locale].content)),
    ]),
    ...validateSource(source),
    ...validateGlossary(source),
    ...(sourceFormatter ? validateNumbers(source, sourceFormatter, isWrong) : []),
  ];
  const lacking = locales.flatMap((locale) => missing(locale, languages[locale].content));
  refuse(distinct([...mistakes, ...besides(mistakes, lacking)]));
  return { facts, languages };
}
