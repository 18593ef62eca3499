import { globSync, readFileSync } from "node:fs";
import { locales } from "../../src/locales.ts";
import { withoutSnippets } from "../../tools/snippets.ts";

/** A program shown in the documentation. */
export interface Example {
  /** Where it stands: `README.md:12`. */
  readonly place: string;
  readonly code: string;
  /** What its `console.log` lines say they print, beside them or on the next line, in their order. */
  readonly prints: readonly string[];
}

const unquoted = (text: string) => text.replace(/^"(.*)"$/, "$1");

function fencesOf(file: string): readonly Omit<Example, "prints">[] {
  // A snippet is a part of an example, which its own test compiles and runs.
  const text = withoutSnippets(readFileSync(file, "utf8"));
  return [...text.matchAll(/^( *(?:\* )?)```ts\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, margin = "", body = ""] = match;
    const before = margin.replace("*", "\\*");
    const code = body.replaceAll(new RegExp(`^(?:${before}|${before.trimEnd()}$)`, "gm"), "");
    const line = text.slice(0, match.index).split("\n").length;
    return { place: `${file}:${line}`, code };
  });
}

/** A `console.log` and what it prints, beside it or on the next line. */
const printed = /^ *console\.log\(.*\);?(?: |\n *)\/\/ (.*)$/gm;

/** Every `ts` fence of the READMEs, the guides and the docstrings that is a whole program. */
export const examples: readonly Example[] = [
  ...globSync("README*.md"),
  ...globSync("docs/{,fr/}*.md"),
  ...globSync("src/**/*.ts"),
  ...locales.map((locale) => `generated/${locale}.ts`),
]
  .sort()
  .flatMap(fencesOf)
  .map(({ place, code }) => {
    const values = [...code.matchAll(printed)].map(([, value = ""]) => unquoted(value));
    return { place, code, prints: values };
  });
