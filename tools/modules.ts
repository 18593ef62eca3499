import { collectionNames, textCollections } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import type { Facts } from "../src/content/facts.ts";
import type { PartnershipResources } from "../src/content/resources.ts";
import type { Comments } from "./type-comments.ts";

/** The TypeScript modules that the package is made of: the facts, and for each language its texts and what joins the two. */

const quote = (text: string) =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;

/** Writes a value as a string of its JSON, which loads faster than the same value as a literal. */
const quoteJson = (value: unknown) => quote(JSON.stringify(value));

const factParts = ["article", ...collectionNames] as const;

/**
 * Writes the facts, with one constant a collection, so that a bundler keeps only those that a program
 * names. They are frozen once they are joined: to spread a frozen object takes several times as long.
 */
export function factsModule(facts: Facts): string {
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

/** The English name of a language: `French` of `fr`. */
const languageName = (locale: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale;

const textParts = ["article", ...textCollections, "labels"] as const;

/** Writes the texts of a language, with one string of JSON a collection. Content and i18next are both made from it. */
export const textsModule = (locale: string, resources: PartnershipResources): string =>
  `// Made by tools/generate.ts from locales/${locale}.

${textParts.map((name) => `export const ${name} =\n  ${quoteJson(resources[name])};`).join("\n\n")}
`;

/** Writes a module with all facts in one object. It is apart from them, so that a bundler still drops those that no program names. */
export const allFactsModule = (): string => `// Made by tools/generate.ts from src/records.
import type { Facts } from "../src/content/facts.ts";
import { ${factParts.join(", ")} } from "./facts.ts";

export const facts: Facts = { ${factParts.join(", ")} };
`;

/** What each part of a content holds, by its name: the comments of the types that have the parts. */
export type PartComments = ReadonlyMap<string, string>;

/** Reads what each part of a content holds from the comments of the package's types. */
export function partCommentsOf(comments: Comments): PartComments {
  const ofType = (name: string) => comments.get(name)?.properties ?? new Map<string, string>();
  return new Map([...ofType("Content"), ...ofType("Collections")]);
}

/** Writes the public module of a language, which joins its texts with the facts. */
export function languageModule(
  { locale, fallbacks, segments }: Content,
  partComments: PartComments,
): string {
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
      `/** ${partComments.get(name)} */\nexport const ${name}: Content["${name}"] = /* @__PURE__ */ ${expressionOf(name)};`,
  );
  return `/**
 * The content in ${languageName(locale)}. Each collection is an export of its own, so that a bundler
 * keeps only the collections that you import. \`content\` has all of them in one object.
 *
 * @module ${locale}
 *
 * @example
 * \`\`\`ts
 * import { initiatives } from "us-japan-climate-partnership/${locale}";
 *
 * console.log(initiatives.jucep.acronym); // "JUCEP"
 * \`\`\`
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

/** The tag of the language of this entry point: a BCP 47 tag. */
export const locale = ${JSON.stringify(locale)};

${constants.join("\n\n")}

/**
 * Returns the texts in ${languageName(locale)} as i18next resources for the namespace \`partnership\`. Each
 * call returns a new object, because i18next keeps and changes the object that it gets.
 *
 * @returns The texts, under the same keys as in \`content\`.
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

/** The whole content in ${languageName(locale)}: all collections, the article and the labels in one object. */
export const content: Content = /* @__PURE__ */ Object.freeze({
  locale,
  version,
  ${names.join(",\n  ")},
  fallbacks: /* @__PURE__ */ Object.freeze(${JSON.stringify(fallbacks)}),
});
`;
}

/** Writes the module that loads a language when it is needed. */
export const loadersModule = (locales: readonly string[]): string =>
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
`;
