import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compile } from "@inlang/paraglide-js";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { leavesOf } from "../src/content/tree.ts";

/** Gives every peer the package's own texts, each in the form its documentation asks for. */

export const languages = ["en", "fr"] as const;
export const folder = new URL("./generated/", import.meta.url);

const require = createRequire(import.meta.url);

/** The texts of a language by key: those that are text, and no lists. */
export function textsOf(language: string): Readonly<Record<string, string>> {
  const file = require.resolve(`us-japan-climate-partnership/locales/${language}.json`);
  const leaves = leavesOf(JSON.parse(readFileSync(file, "utf8")));
  return Object.fromEntries(
    leaves.flatMap(([key, text]): [string, string][] =>
      typeof text === "string" && !/\.\d+$/.test(key) ? [[key, text]] : [],
    ),
  );
}

/** Paraglide's messages are functions, and so their ids are identifiers. */
export const identifier = (key: string): string => key.replaceAll(/\W/g, "_");

const write = (file: string, text: string) => writeFileSync(new URL(file, folder), text);

/** Writes what the peers import. */
export async function prepare(): Promise<void> {
  mkdirSync(new URL("./messages/", folder), { recursive: true });
  mkdirSync(new URL("./project.inlang/", folder), { recursive: true });
  for (const language of languages) {
    const texts = textsOf(language);
    write(`flat-${language}.json`, JSON.stringify(texts));
    const compiled = Object.entries(texts).map(([key, text]) => [key, compileMessage(text)]);
    write(
      `lingui-${language}.js`,
      `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))});`,
    );
    const named = Object.entries(texts).map(([key, text]) => [identifier(key), text]);
    write(`messages/${language}.json`, JSON.stringify(Object.fromEntries(named)));
    write(`floor-${language}.js`, `export const texts = Object.freeze(${JSON.stringify(texts)});`);
  }
  write(
    "project.inlang/settings.json",
    JSON.stringify({
      baseLocale: "en",
      locales: languages,
      modules: ["../node_modules/@inlang/plugin-message-format/dist/index.js"],
      "plugin.inlang.messageFormat": { pathPattern: "./messages/{locale}.json" },
    }),
  );
  const log = console.log;
  console.log = () => undefined;
  await compile({
    project: new URL("./project.inlang", folder).pathname,
    outdir: new URL("./paraglide", folder).pathname,
    strategy: ["globalVariable", "baseLocale"],
  });
  console.log = log;
}
