import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";

describe("links that lead nowhere are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "chart.svg"), "<svg/>");
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

test("every relative link of the repository leads to a file, and to a heading in it", () => {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", [...list, "*.md", "LICENSE"], { encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "");
  expect(files).toContain("README.md");
  expect(files).toContain("docs/fr/getting-started.md");
  expect(brokenLinks(".", files)).toEqual([]);
});
