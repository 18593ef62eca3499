import { globSync, readFileSync } from "node:fs";

/** A program shown in the documentation. */
export interface Example {
  /** Where it stands: `README.md:12`. */
  readonly place: string;
  readonly code: string;
  /** What its `console.log` lines say they print, in their order. */
  readonly prints: readonly string[];
}

const unquoted = (text: string) => text.replace(/^"(.*)"$/, "$1");

function examplesOf(file: string): readonly Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^( *(?:\* )?)```ts\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, margin = "", body = ""] = match;
    const code = body.replaceAll(
      new RegExp(`^${margin.replace("*", "\\*").trimEnd()} ?`, "gm"),
      "",
    );
    const prints = [...code.matchAll(/^ *console\.log\(.*\);? \/\/ (.*)$/gm)].map(
      ([, value = ""]) => unquoted(value),
    );
    const line = text.slice(0, match.index).split("\n").length;
    return { place: `${file}:${line}`, code, prints };
  });
}

/** Every `ts` fence of the READMEs, the guides and the docstrings. */
export const examples: readonly Example[] = [
  ...globSync("README*.md"),
  ...globSync("docs/{,fr/}*.md"),
  ...globSync("src/**/*.ts"),
]
  .sort()
  .flatMap(examplesOf);
