import { globSync, readFileSync } from "node:fs";
import { locales } from "../../src/locales.ts";

/** A program shown in the documentation. */
export interface Example {
  /** Where it stands: `README.md:12`. */
  readonly place: string;
  readonly code: string;
  /** What its `console.log` lines say they print, beside them or on the next line, in their order. */
  readonly prints: readonly string[];
}

const unquoted = (text: string) => text.replace(/^"(.*)"$/, "$1");

interface Fence {
  /** Where it stands: `README.md:12`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

function fencesOf(file: string): readonly Fence[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^( *(?:\* )?)```(tsx?)\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, margin = "", language = "", body = ""] = match;
    const before = margin.replace("*", "\\*");
    const code = body.replaceAll(new RegExp(`^(?:${before}|${before.trimEnd()}$)`, "gm"), "");
    const line = text.slice(0, match.index).split("\n").length;
    return { place: `${file}:${line}`, language, code };
  });
}

/** A `console.log` and what it prints, beside it or on the next line. */
const printed = /^ *console\.log\(.*\);?(?: |\n *)\/\/ (.*)$/gm;

const fences = [
  ...globSync("README*.md"),
  ...globSync("docs/{,fr/}*.md"),
  ...globSync("src/**/*.ts"),
  ...locales.map((locale) => `generated/${locale}.ts`),
]
  .sort()
  .flatMap(fencesOf);

/** Every `ts` fence of the READMEs, the guides and the docstrings: a whole program. */
export const examples: readonly Example[] = fences
  .filter(({ language }) => language === "ts")
  .map(({ place, code }) => {
    const values = [...code.matchAll(printed)].map(([, value = ""]) => unquoted(value));
    return { place, code, prints: values };
  });

/** Every `tsx` fence: a part of a program that needs a framework. */
export const parts = fences.filter(({ language }) => language === "tsx");
