import { globSync, readFileSync } from "node:fs";
import { locales } from "../../src/locales.ts";
import { withoutSnippets } from "../../tools/snippets.ts";

/** A program shown in the documentation. */
export interface Example {
  /** Where it stands: `README.md:12`. */
  readonly place: string;
  readonly code: string;
  /** The lines that its comments say it prints, in their order. */
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

/** A line that prints, or the end of a block or a call that does, and the comment beside it. */
const printing = /^(?:.*\bconsole\.log\(.*\);?| *[})]+;?)(?: \/\/ (.*))?$/;

/** What the comments of a program say it prints: beside a line that prints, or else in the comments directly below it, each of which is one line of output. */
export function printsOf(code: string): readonly string[] {
  let isBelow = false;
  return code.split("\n").flatMap((line) => {
    const [, below] = (isBelow && /^ *\/\/ (.*)$/.exec(line)) || [];
    if (below !== undefined) return [unquoted(below)];
    const match = printing.exec(line);
    const [, beside] = match ?? [];
    isBelow = match !== null && beside === undefined;
    return beside === undefined ? [] : [unquoted(beside)];
  });
}

/**
 * Lines with a comment that looks like output and is compared with none: beside another call of the console than
 * `console.log`, in a call that takes several lines, or in a form that `printsOf` does not read.
 */
export const uncomparedIn = (code: string): readonly string[] =>
  code
    .split("\n")
    .filter(
      (line) =>
        /\bconsole\.|^ *[\])}]/.test(line) && /\/[/*]/.test(line.replaceAll(/"[^"]*"/g, "")),
    )
    .filter((line) => (printing.exec(line)?.[1] ?? undefined) === undefined)
    .concat(code.match(/console\.(?!log\b)\w+|console\.log\($|\/\*(?!\*)/gm) ?? []);

/** Every `ts` fence of the READMEs, the guides and the docstrings that is a whole program. */
export const examples: readonly Example[] = [
  ...globSync("README*.md"),
  ...globSync("docs/{,fr/}*.md"),
  ...globSync("src/**/*.ts"),
  ...locales.map((locale) => `generated/${locale}.ts`),
]
  .sort()
  .flatMap(fencesOf)
  .map(({ place, code }) => ({ place, code, prints: printsOf(code) }));

/** The first line that a program does not print although it says so, in the order of its comments. */
export function notPrinted(prints: readonly string[], output: string): string | undefined {
  const lines = output.split("\n");
  let from = 0;
  return prints.find((line) => {
    const at = lines.indexOf(line, from);
    from = at + 1;
    return at === -1;
  });
}
