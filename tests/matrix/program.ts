/**
 * One program for every consumer: it imports every entry, reads a dozen facts and switches languages.
 * `ask` is how the module system at hand loads an entry.
 */
const body = `
const facts = async () => {
  const { createPartnership, isId, plainText, resolveLocale } = index;
  const partnership = await createPartnership({ locale: "en-US" });
  const begun = partnership.locale;
  await partnership.setLocale("ja-JP");
  return [
    en.initiatives.jucep.name,
    fr.commitments.japanGhg2030.change.value,
    ja.terms.decarbonizationTerm.name,
    en.claims.jclpNamed.verdict,
    isId("people", "kerry"),
    plainText(fr.content).length,
    resolveLocale("fr-CA"),
    [begun, partnership.locale, partnership.content === ja.content].join(),
    schema.contentSchema.safeParse(en.content).success,
    checks.checkTranslation({ source: fr.content, locale: "fr", resources: {} }).length,
    find.recordsNamed("jucep", en).join(),
    find.findMentions("日米", ja).length,
  ];
};
facts().then((found) => {
  const text = "facts " + JSON.stringify(found);
  console.log(text);
  if (typeof document === "object") document.body.textContent = text;
});
`;

const name = "us-japan-climate-partnership";

const entries = {
  index: name,
  fr: `${name}/fr`,
  en: `${name}/en`,
  ja: `${name}/ja`,
  schema: `${name}/schema`,
  checks: `${name}/checks`,
  find: `${name}/find`,
};

const json = {
  contentJson: "content/en.json",
  localeJson: "locales/en.json",
  jsonSchema: "content.schema.json",
  changes: "changes.json",
  tables: "tables/datapackage.json",
};

const readJson =
  "if (!contentJson.initiatives.jucep || !localeJson.initiatives.jucep || !jsonSchema.properties || !changes.versions[0] || !tables.resources[0]) throw new Error('JSON');";

/** As an ES module. */
export const esm = [
  ...Object.entries(entries).map(([as, entry]) => `import * as ${as} from "${entry}";`),
  `import "${name}/i18next-types";`,
  ...Object.entries(json).map(
    ([as, file]) => `import ${as} from "${name}/${file}" with { type: "json" };`,
  ),
  readJson,
  body,
].join("\n");

/** In CommonJS. */
export const cjs = [
  ...Object.entries(entries).map(([as, entry]) => `const ${as} = require("${entry}");`),
  `require("${name}/i18next-types");`,
  ...Object.entries(json).map(([as, file]) => `const ${as} = require("${name}/${file}");`),
  readJson,
  body,
].join("\n");

/**
 * The JSON files in TypeScript, by the file in which each way to import them stands, and which
 * resolutions know that way. Ids and codes are those of the package's own types.
 */
const jsonBody = `
import type { Content, PartnershipResources } from "${name}";
export const content: Content = contentJson;
export const texts: PartnershipResources = localeJson;
export const dialect: "https://json-schema.org/draft/2020-12/schema" = jsonSchema.$schema;
export const columns: string[] = tables.resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name));
// @ts-expect-error no such initiative
localeJson.initiatives.jcupe;
// @ts-expect-error no such verdict
contentJson.claims.jclpNamed.verdict === "true";
// @ts-expect-error no such keyword
jsonSchema.propertys;
`;

const jsonTyped = (write: (as: string, file: string) => string): string =>
  [...Object.entries(json).map(([as, file]) => write(as, `${name}/${file}`)), jsonBody].join("\n");

export const typescriptJson: Readonly<Record<string, string>> = {
  "json-attribute.mts": jsonTyped(
    (as, file) => `import ${as} from "${file}" with { type: "json" };`,
  ),
  "json-plain.mts": jsonTyped((as, file) => `import ${as} from "${file}";`),
  "json-plain.cts": jsonTyped((as, file) => `import ${as} from "${file}";`),
  "json-require.cts": jsonTyped((as, file) => `import ${as} = require("${file}");`),
};

/** A program in which languages load later, each when it is asked for. */
export const switching = `import { createPartnership } from "${name}"; globalThis.shown = createPartnership;`;

/** A program of one part of a language, as the module of the language exports it. */
export const single = (part: string): string =>
  `import { ${part} } from "${name}/en"; globalThis.shown = ${part};`;

/** A program of all content in every language. */
export const together = (locales: readonly string[]): string =>
  `${locales.map((locale) => `import { content as ${locale} } from "${name}/${locale}";`).join(" ")} globalThis.shown = [${locales}];`;

/** A program for a page under a strict Content Security Policy. */
export const strict = `
import { createPartnership } from "${name}";
import { checkTranslation } from "${name}/checks";
const partnership = await createPartnership({ locale: "en" });
const { locale } = await partnership.setLocale("ja");
checkTranslation({ source: partnership.content, locale: "en", resources: {} });
document.body.textContent = "strict " + locale;
`;

/** In TypeScript, for each resolution: types of every entry, and mistakes that the compiler must find. */
export const typescript = `
import { createPartnership, isId, locales, type Content, type InitiativeId, type Mention, type RecordId, type SegmentId } from "${name}";
import * as fr from "${name}/fr";
import { claims, initiatives, type content as English } from "${name}/en";
import { content as ja } from "${name}/ja";
import { contentSchema } from "${name}/schema";
import { checkTranslation, type CheckFinding } from "${name}/checks";
import { findMentions, recordsNamed, type ContentWithNames } from "${name}/find";
import type {} from "${name}/i18next-types";

declare module "i18next" { interface CustomTypeOptions { resources: { translation: Record<string, string> } } }

export async function main(): Promise<Content> {
  const partnership = await createPartnership({ locale: "en-US" });
  const id: string = "jucep";
  const found: InitiativeId | undefined = isId("initiatives", id) ? id : undefined;
  const segment: SegmentId = claims.jclpNamed.segment;
  const findings: CheckFinding[] = checkTranslation({ source: fr.content, locale: "ja", resources: {} });
  const verdict: "confirmed" | "imprecise" | "contradicted" | "unverified" | "opinion" = claims.jclpNamed.verdict;
  const parsed: Content = contentSchema.parse(ja);
  const glossary: ContentWithNames = { locale: fr.locale, terms: fr.terms };
  const named: readonly RecordId[] = recordsNamed("Japan", parsed);
  const spans: readonly Mention[] = findMentions("Japan", glossary);
  const same: typeof English = parsed;
  // @ts-expect-error no such initiative
  initiatives.jcupe;
  // @ts-expect-error content is read-only
  initiatives.jucep.name = "";
  // @ts-expect-error no such language
  const wrong: (typeof locales)[number] = "qaa";
  // @ts-expect-error no such verdict
  claims.jclpNamed.verdict === "true";
  return [found, segment, findings, named, spans, verdict, same, wrong].length > 0 ? partnership.setLocale("fr") : parsed;
}
`;
