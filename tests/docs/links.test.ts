import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";

describe("links that lead nowhere are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "chart.svg"), "<svg/>");
  writeFileSync(join(folder, "docs", "a guide.md"), "# A guide\n");
  writeFileSync(
    join(folder, "README.md"),
    "# A [name](#name), `code` & more\n\n## L’été\n\n## Twice\n\n## Twice\n\n<a id='by-hand'></a>\n",
  );

  const found = (markdown: string) => {
    writeFileSync(join(folder, "docs", "guide.md"), markdown);
    return brokenLinks(folder, [join("docs", "guide.md")]);
  };

  test.each([
    ["a file", "[x](gone.md)", "docs/guide.md:1: gone.md: no such file"],
    ["a picture", "text\n\n![x](gone.svg)", "docs/guide.md:3: gone.svg: no such file"],
    ["an anchor of the same file", "[x](#gone)\n\n# There", "no such heading, but there"],
    ["an anchor of another file", "[x](../README.md#gone)", "no such heading, but a-name"],
    ["an anchor that only begins alike", "[x](../README.md#twice-2)", "no such heading"],
    ["an anchor in capitals", "[x](../README.md#Twice)", "no such heading"],
    ["an anchor of a picture", "[x](../chart.svg#part)", "an anchor in what is no Markdown"],
    ["an anchor of a folder", "[x](../docs#part)", "an anchor in what is no Markdown"],
    ["what lies outside of the folder", "[x](../../gone.md)", "leads out of the folder"],
    ["a root", "[x](/docs/guide.md)", "begins at a root"],
    ["a cell of a table", "| a |\n| - |\n| [x](gone.md) |", "docs/guide.md:3: gone.md"],
    ["a reference", "[x][y]\n\n[y]: gone.md", "docs/guide.md:1: gone.md"],
    [
      "a reference that nobody defines",
      "text\n\n[x][gone]",
      "docs/guide.md:3: [x][gone]: is shown",
    ],
    ["a reference by its own words", "[gone][]", "docs/guide.md:1: [gone][]: is shown as text"],
    ["a reference around code", "[`x`][gone]", "docs/guide.md:1: ][gone]: is shown as text"],
    ["a space in an address", "[x](a guide.md)", "docs/guide.md:1: [x](a guide.md): is shown"],
    ["an address that is empty", "[x]()", "docs/guide.md:1: : is empty"],
    ["a percent sign that encodes nothing", "[x](%E0%A4%A.md)", "no such file"],
    ["an anchor that cannot be decoded", "[x](#%E0%A4%A)", "no such heading"],
    ["HTML", '<a href="gone.md">x</a>', "docs/guide.md:1: gone.md"],
    ["HTML in other quotes", "text <a href='gone.md'>x</a>", "docs/guide.md:1: gone.md"],
    ["a picture in HTML", 'text <img src="gone.svg" alt="x"> text', "gone.svg: no such file"],
    [
      "a picture for the dark",
      '<picture><source srcset="gone.webp 2x"></picture>',
      "gone.webp: no such file",
    ],
  ])("%s", (_, markdown, message) => {
    expect(found(markdown)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ["a file", "[x](../README.md)"],
    ["a file by an encoded name", "[x](a%20guide.md) [x](<a guide.md>)"],
    ["a reference", "[x][y] [y]\n\n[y]: ../README.md"],
    ["brackets in code or apart", "`a[0](b)` `[x][y]` [x] (y) \\[1]"],
    ["a folder", "[x](../docs/)"],
    ["a picture", "![x](../chart.svg)"],
    ["an anchor", "[x](../README.md#a-name-code--more)"],
    [
      "an anchor with an accent, as it is and encoded",
      "[x](../README.md#lété) [x](../README.md#l%C3%A9t%C3%A9)",
    ],
    ["the second heading of a name", "[x](../README.md#twice-1)"],
    ["an anchor in HTML", "[x](../README.md#by-hand)"],
    ["an anchor of the same file", "---\ntitle: A\n---\n\n[x](#there)\n\n# There"],
    ["what leads elsewhere", "[x](https://example.com/gone.md) <mailto:a@example.com>"],
    ["code", "`[x](gone.md)`\n\n```md\n[x](gone.md)\n```"],
  ])("and those that lead somewhere are not: %s", (_, markdown) => {
    expect(found(markdown)).toEqual([]);
  });
});

/** Copies what a clone would have: no file that git ignores, such as what a build writes. */
function cloneOf(repository: string): { readonly folder: string; readonly files: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "clone-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", list, { cwd: repository, encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(repository, file)));
  for (const file of files) cpSync(join(repository, file), join(folder, file));
  return { folder, files };
}

test("a link to what git ignores is found: it leads nowhere in a clone", () => {
  const repository = mkdtempSync(join(tmpdir(), "links-"));
  onTestFinished(() => rmSync(repository, { recursive: true, force: true }));
  execFileSync("git", ["init", "--quiet"], { cwd: repository });
  mkdirSync(join(repository, "dist"));
  writeFileSync(join(repository, "dist", "built.csv"), "id\n");
  writeFileSync(join(repository, ".gitignore"), "dist/\n");
  writeFileSync(join(repository, "README.md"), "[x](dist/built.csv)\n");
  const { folder } = cloneOf(repository);
  expect(brokenLinks(folder, ["README.md"])).toEqual(["README.md:1: dist/built.csv: no such file"]);
});

test("every relative link of the repository leads to a file, and to a heading in it", () => {
  const { folder, files } = cloneOf(".");
  const texts = files.filter((file) => file.endsWith(".md") || file === "LICENSE");
  expect(texts).toContain("README.md");
  expect(texts).toContain("docs/fr/getting-started.md");
  expect(brokenLinks(folder, texts)).toEqual([]);
});
