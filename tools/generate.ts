import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { collectionNames, textCollections } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import type { Facts } from "../src/content/facts.ts";
import type { PartnershipResources } from "../src/content/resources.ts";
import { type Locale, locales, sourceLocale } from "../src/locales.ts";
import { contentSchema } from "../src/schema/index.ts";
import { changesFile, readChanges } from "./changes.ts";
import { cslOf } from "./citation/csl.ts";
import { type Dataset, makeDataset } from "./dataset.ts";
import { describeSchema } from "./describe-schema.ts";
import { tbxOf } from "./exchange/tbx.ts";
import { tmxOf } from "./exchange/tmx.ts";
import { type JsonType, jsonDeclaration } from "./json-types.ts";
import { readAuthored, readRulesOf, translatedLocales } from "./project.ts";
import { run } from "./run.ts";

/** Makes what the package ships from records and locales: for each language a module and JSON, and the JSON Schema; for other programs the aligned text, the glossary and the references in forms that they read. What changed from version to version is copied. */

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A JSON file of the package, and beside it what TypeScript is told of it. */
function writeJson(file: string, value: unknown, type: JsonType): void {
  write(`generated/public/${file}`, json(value));
  const entry = file.includes("/") ? "../index.cjs" : "./index.cjs";
  write(`generated/public/${file}.d.cts`, jsonDeclaration(type, entry));
}

/** A JSON Schema of an object. */
const jsonSchemaType = `{
  $schema: "https://json-schema.org/draft/2020-12/schema";
  type: "object";
  properties: { [name: string]: { $ref?: string } };
  required: string[];
  additionalProperties: boolean;
  $defs: { [name: string]: { $ref?: string } };
}`;

/** Documents in CSL-JSON. */
const cslType = `{
  id: string;
  type: string;
  title: string;
  publisher: string;
  "container-title"?: string;
  issued?: { "date-parts": number[][] };
  accessed: { "date-parts": number[][] };
  URL: string;
  language: string;
  keyword: string;
}[]`;

const quote = (text: string) =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;

/** Writes a value as a string of its JSON, which loads faster than the same value as a literal. */
const quoteJson = (value: unknown) => quote(JSON.stringify(value));

const factParts = ["article", ...collectionNames] as const;

/**
 * Writes the facts, with one constant a collection, so that a bundler keeps only those that a program
 * names. They are frozen once they are joined: to spread a frozen object takes several times as long.
 */
function factsModule(facts: Facts): string {
  const constants = factParts.map(
    (name) =>
      `export const ${name}: Facts["${name}"] = /* @__PURE__ */ parse(\n  ${quoteJson(facts[name])},\n);`,
  );
  return `// Made by tools/generate.ts from src/records.
import type { Facts } from "../src/content/facts.ts";
import { parse } from "../src/content/freeze.ts";

export { deepFreeze, parse } from "../src/content/freeze.ts";
export { join, joinArticle } from "../src/content/join.ts";
export { passageUrls } from "../src/content/passage-url.ts";

${constants.join("\n\n")}
`;
}

const textParts = ["article", ...textCollections, "labels"] as const;

/** Writes the texts of a language, with one string of JSON a collection. Content and i18next are both made from it. */
const textsModule = (locale: string, resources: PartnershipResources): string =>
  `// Made by tools/generate.ts from locales/${locale}.

${textParts.map((name) => `export const ${name} =\n  ${quoteJson(resources[name])};`).join("\n\n")}
`;

/** Writes a module with all facts in one object. It is apart from them, so that a bundler still drops those that no program names. */
const allFactsModule = (): string => `// Made by tools/generate.ts from src/records.
import type { Facts } from "../src/content/facts.ts";
import { ${factParts.join(", ")} } from "./facts.ts";

export const facts: Facts = { ${factParts.join(", ")} };
`;

/** Writes the public module of a language, which joins its texts with the facts. */
function languageModule({ locale, fallbacks, segments }: Content): string {
  const names = [...factParts, "labels"] as const;
  const mentions = Object.fromEntries(
    Object.values(segments).map(({ id, mentions: found }) => [id, { mentions: found }]),
  );
  const parsed = (name: string) => `/* @__PURE__ */ parse(${name}Texts)`;
  const expressionOf = (name: (typeof names)[number]) => {
    if (name === "labels") return `deepFreeze(${parsed(name)})`;
    if (name === "article") return `joinArticle(articleFacts, ${parsed(name)})`;
    const texts = name === "references" ? "" : `, ${parsed(name)}`;
    const found = {
      segments: `, /* @__PURE__ */ parse(\n  ${quoteJson(mentions)},\n)`,
      findings: ", /* @__PURE__ */ passageUrls(findingsFacts, referencesFacts)",
    };
    const computed = name === "segments" || name === "findings" ? found[name] : "";
    return `join<"${name}">(${name}Facts${texts}${computed})`;
  };
  const constants = names.map(
    (name) =>
      `/** The part \`${name}\` of the content. */\nexport const ${name}: Content["${name}"] = /* @__PURE__ */ ${expressionOf(name)};`,
  );
  return `/**
 * The content in the language \`${locale}\`: one export a collection, and \`content\`, which has all of them.
 *
 * @module ${locale}
 */

// Made by tools/generate.ts from src/records and locales/${locale}.
import type { Content } from "../src/content/content.ts";
import type { PartnershipResources } from "../src/content/resources.ts";
import {
${factParts.map((name) => `  ${name} as ${name}Facts,`).join("\n")}
  deepFreeze,
  join,
  joinArticle,
  parse,
  passageUrls,
} from "./facts.ts";
import {
${textParts.map((name) => `  ${name} as ${name}Texts,`).join("\n")}
} from "./texts/${locale}.ts";
import { version } from "./version.ts";

/** The language of this module: a BCP 47 tag. */
export const locale = ${JSON.stringify(locale)};

${constants.join("\n\n")}

/**
 * The texts in the language \`${locale}\`, as i18next takes them in its namespace \`partnership\`: a new
 * object at each call, since i18next keeps and changes what it is given.
 *
 * @example
 * \`\`\`ts
 * import { createInstance } from "i18next";
 * import { resources } from "us-japan-climate-partnership/${locale}";
 *
 * const i18n = createInstance();
 * await i18n.init({ lng: "${locale}", resources: { ${locale}: { partnership: resources() } } });
 * console.log(i18n.t("partnership:initiatives.jucep.acronym")); // "JUCEP"
 * \`\`\`
 */
export const resources = (): PartnershipResources =>
  parse(\`{${textParts.map((name) => `"${name}":\${${name}Texts}`).join(",")}}\`);

/** The whole content. */
export const content: Content = /* @__PURE__ */ Object.freeze({
  locale,
  version,
  ${names.join(",\n  ")},
  fallbacks: /* @__PURE__ */ Object.freeze(${JSON.stringify(fallbacks)}),
});
`;
}

/** Makes the JSON Schema of content, with the comments of the types that the package exports as descriptions. */
const contentJsonSchema = () => describeSchema(z.toJSONSchema(contentSchema), "src/index.ts");

/** Writes what other programs exchange: the aligned text as a translation memory, and the glossary as a termbase. */
function writeExchange(languages: Dataset["languages"]): void {
  const contentOf = (locale: Locale) => languages[locale].content;
  const termsOf = (locale: Locale) => ({ content: contentOf(locale), rules: readRulesOf(locale) });
  const memory = tmxOf(contentOf(sourceLocale), translatedLocales.map(contentOf));
  const termbase = tbxOf(termsOf(sourceLocale), translatedLocales.map(termsOf));
  write("generated/public/exchange/segments.tmx", memory);
  write("generated/public/exchange/terms.tbx", termbase);
}

function main(): void {
  const changes = readChanges();
  const { facts, languages } = makeDataset(readAuthored());
  rmSync("generated/public", { recursive: true, force: true }); // all of it ships

  write("generated/facts.ts", factsModule(facts));
  write("generated/all-facts.ts", allFactsModule());
  for (const { content, resources } of Object.values(languages)) {
    const { locale } = content;
    write(`generated/texts/${locale}.ts`, textsModule(locale, resources));
    write(`generated/${locale}.ts`, languageModule(content));
    writeJson(`content/${locale}.json`, content, { exported: "Content" });
    writeJson(`locales/${locale}.json`, resources, { exported: "PartnershipResources" });
  }

  write(
    "generated/loaders.ts",
    `// Made by tools/generate.ts from src/locales.ts.
import type { Content } from "../src/content/content.ts";
import type { PartnershipResources } from "../src/content/resources.ts";
import type { Locale } from "../src/locales.ts";

/** Loads the content of a shipped language, each a chunk of its own. */
export const loaders: { readonly [L in Locale]: () => Promise<Content> } = {
${locales.map((locale) => `  "${locale}": async () => (await import("./${locale}.ts")).content,`).join("\n")}
};

/** Loads what gives the texts of a shipped language: a new object at each call. */
export const textLoaders: { readonly [L in Locale]: () => Promise<() => PartnershipResources> } = {
${locales.map((locale) => `  "${locale}": async () => (await import("./${locale}.ts")).resources,`).join("\n")}
};
`,
  );

  writeExchange(languages);
  const { references } = languages[sourceLocale].content;
  writeJson("references.csl.json", Object.values(references).map(cslOf), { written: cslType });
  writeJson(changesFile, changes, { exported: "Changes" });
  writeJson("content.schema.json", contentJsonSchema(), { written: jsonSchemaType });
}

run(main);
