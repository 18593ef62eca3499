import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import type { Content } from "../src/content/content.ts";
import { resourcesOf } from "../src/content/resources.ts";
import { locales } from "../src/locales.ts";
import { contentSchema } from "../src/schema/index.ts";
import { makeContents } from "./dataset.ts";
import { readAuthored } from "./project.ts";

/** Makes from records and locales what the package ships: a module and JSON a language, and the JSON Schema. */

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const quote = (text: string) =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;

/** One constant a collection, so that a bundler keeps only those a program names. */
function moduleOf(content: Content): string {
  const { locale, fallbacks, ...parts } = content;
  const names = Object.keys(parts);
  const constants = Object.entries(parts).map(
    ([name, part]) =>
      `/** The part \`${name}\` of the content. */\nexport const ${name}: Content["${name}"] = /* @__PURE__ */ parseFrozen(\n  ${quote(JSON.stringify(part))},\n);`,
  );
  return `/**
 * The content in the language \`${locale}\`: one export a collection, and \`content\`, all of it.
 *
 * @module ${locale}
 */

// Made by tools/generate.ts from src/records and locales/${locale}.
import type { Content } from "../src/content/content.ts";
import { parseFrozen } from "../src/content/freeze.ts";

/** The language of this module: a BCP 47 tag. */
export const locale = ${JSON.stringify(locale)};

${constants.join("\n\n")}

/** All of it. */
export const content: Content = /* @__PURE__ */ Object.freeze({
  locale,
  ${names.join(",\n  ")},
  fallbacks: /* @__PURE__ */ Object.freeze(${JSON.stringify(fallbacks)}),
});
`;
}

const contents = makeContents(readAuthored());

for (const content of Object.values(contents)) {
  write(`generated/${content.locale}.ts`, moduleOf(content));
  write(`generated/public/content/${content.locale}.json`, json(content));
  write(`generated/public/locales/${content.locale}.json`, json(resourcesOf(content)));
}

write(
  "generated/loaders.ts",
  `// Made by tools/generate.ts from src/locales.ts.
import type { Content } from "../src/content/content.ts";
import type { Locale } from "../src/locales.ts";

/** Loads a shipped language, each a chunk of its own. */
export const loaders: { readonly [L in Locale]: () => Promise<Content> } = {
${locales.map((locale) => `  ${locale}: async () => (await import("./${locale}.ts")).content,`).join("\n")}
};
`,
);

write("generated/public/content.schema.json", json(z.toJSONSchema(contentSchema)));
