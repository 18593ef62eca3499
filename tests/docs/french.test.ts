import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { frenchTypography } from "../../src/checks/french-typography.ts";
import { readLanguage } from "../../src/checks/language.ts";

/** The lines of a Markdown text that are prose, without code, addresses and pictures. */
function proseOf(markdown: string): readonly string[] {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^( *)```[\s\S]*?^\1```$/gm, "")
    .replace(/^<.*$|^\|[-: |]+$/gm, "")
    .replace(/`[^`]*`/g, "code")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The lines that break a rule of French typography, each with the rule. */
function wrongIn(markdown: string): readonly string[] {
  const texts = new Map(proseOf(markdown).map((line, index) => [`lines.${index}`, line]));
  const french = readLanguage("fr", texts, new Map());
  const found = frenchTypography.run(
    {
      source: french,
      target: french,
      rules: {},
      pairs: [],
      recordAt: new Map(),
      segmentOf: new Map(),
      parties: [],
      paragraphs: [],
    },
    { names: [], findings: [] },
  );
  return [...found].map(({ key, message }) => `${texts.get(key)}: ${message}`);
}

test("a space that should not break is found in the prose of a guide, and not in its code", () => {
  const markdown = "---\ntitle: A\n---\nUn mot : `a: b`.\n\n```ts\nconst a: b = 'c';\n```\n";
  expect(wrongIn(markdown)).toHaveLength(1);
});

test.each(["README.fr.md", ...globSync(["docs/fr/*.md", "bench/**/*.fr.md"]).sort()])(
  "%s is written as French is",
  (file) => {
    expect(wrongIn(readFileSync(file, "utf8"))).toEqual([]);
  },
);
