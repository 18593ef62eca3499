import { ids } from "../generated/ids.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import { localize } from "../src/content/localize.ts";
import { textFields } from "../src/content/resources.ts";
import { type Locale, locales, sourceLocale } from "../src/locales.ts";
import { contentSchema } from "../src/schema/index.ts";
import { blankContent } from "./blank-content.ts";
import { checkGlossary } from "./check-glossary.ts";
import { checkNumbers, checkTypedNumbers } from "./check-numbers.ts";
import { checkSource } from "./check-source.ts";
import { checkTexts } from "./check-texts.ts";
import { type Finding, refuse } from "./finding.ts";
import type { LocaleFiles } from "./read-locales.ts";
import { resolve } from "./resolve.ts";

/** What is authored: the records, and each language's files. */
export interface Authored {
  readonly records: Parameters<typeof blankContent>[0];
  readonly locales: Readonly<Record<Locale, LocaleFiles>>;
}

const mapLocales = <T>(map: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, map(locale)])) as Record<Locale, T>;

/** An id names one thing over all collections. */
function checkIds(records: Authored["records"]): readonly Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of ["claims", "references", ...recordCollections] as const) {
    for (const id of Object.keys(records[name])) {
      const file = `src/records/${name}.ts`;
      const other = seen.get(id);
      if (other) findings.push({ file, key: id, reason: `is an id of ${other} too.` });
      if (!/^[a-z][a-zA-Z0-9]*$/.test(id))
        findings.push({ file, key: id, reason: "is not camelCase." });
      seen.set(id, file);
    }
  }
  return findings;
}

/** The file in which a value of a content is authored. */
function authoredIn(path: readonly string[], locale: Locale): Omit<Finding, "reason"> {
  const [collection = "", ...key] = path;
  const fields: object = collection in textFields ? Reflect.get(textFields, collection) : {};
  const isText = ["article", "labels"].includes(collection) || Object.hasOwn(fields, key[1] ?? "");
  const file = isText ? `locales/${locale}/${collection}.json` : `src/records/${collection}.ts`;
  return { file, key: key.join(".") };
}

/** What the schema has against a content. */
function checkContent(content: Content, locale: Locale): readonly Finding[] {
  const { error } = contentSchema.safeParse(content);
  return (error?.issues ?? []).map(({ path, message }) => ({
    ...authoredIn(path.map(String), locale),
    reason: message,
  }));
}

/** One finding for a mistake that shows in every language. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

/**
 * Makes the content of every language from what is authored.
 *
 * @throws Error that lists every mistake with its file and key.
 */
export function makeContents({ records, locales: files }: Authored): Record<Locale, Content> {
  const labels = files[sourceLocale].labels;
  const resolved = mapLocales((locale) => resolve(locale, files[locale], records));
  const texts = mapLocales((locale) => checkTexts(locale, resolved[locale].resources, ids, labels));
  const findings = [
    ...checkIds(records),
    ...locales.flatMap((locale) => [
      ...resolved[locale].findings,
      ...texts[locale],
      ...checkTypedNumbers(locale, files[locale]),
    ]),
  ];
  if (texts[sourceLocale].length + checkIds(records).length > 0) refuse(findings);

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
  findings.push(...locales.flatMap((locale) => checkContent(contents[locale], locale)));
  refuse(distinct(findings));

  const source = contents[sourceLocale];
  refuse([...checkSource(source), ...checkNumbers(source), ...checkGlossary(source)]);
  return contents;
}
