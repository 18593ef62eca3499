import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRelative, placesIn } from "../docs/markdown.ts";
import { root, temporaryFolder } from "./built.ts";
import { brokenLinksOf } from "./site-links.ts";

/** The addresses of other sites that the guides have as they are; none was made of a relative link. */
const writtenInGuides = globSync("docs/{,fr/}*.md")
  .flatMap((guide) => placesIn(readFileSync(guide, "utf8")).links)
  .flatMap(({ address }) => (isRelative(address) ? [] : [address]));

test("every link of the site leads to a page, and to a place on it", () => {
  const pages = globSync("**/*.html", { cwd: root }).map((page) => page.replaceAll("\\", "/"));
  expect(pages.length).toBeGreaterThan(500);
  expect(brokenLinksOf(root, pages, writtenInGuides)).toEqual([]);
});

describe("a link that leads nowhere is found", () => {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write("reference/documents/Other.html", '<h2 id="there">There</h2>');
  write("reference/media/chart.svg", "<svg/>");

  test.each([
    ['<a href="Gone.html">', "Gone.html: no such file"],
    ['<img src="../media/gone.svg"/>', "../media/gone.svg: no such file"],
    ['<source srcset="../media/gone.webp 2x">', "../media/gone.webp: no such file"],
    ['<a href="Other.html#gone">', "Other.html#gone: no element with this id"],
    ['<a href="#gone">', "#gone: no element with this id"],
    ['<a href="../../../index.html">', "leads out of the site"],
    ['<a href="../media/other.md">', "leads to Markdown"],
    ['<a href="https://example.com/other.md#there">', "leads to Markdown"],
    ['<a href="http://localhost:8080/">', "an address of this machine"],
    ['<a href="http://127.0.0.1/">', "an address of this machine"],
    ['<a href="file:///home/">', "an address of this machine"],
  ])("%s", (html, message) => {
    write("reference/documents/Page.html", html);
    expect(brokenLinksOf(folder, ["reference/documents/Page.html"])).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test("and Markdown of another site is not, if a guide leads to it", () => {
    write("reference/documents/Page.html", '<a href="https://example.com/other.md">');
    const page = ["reference/documents/Page.html"];
    expect(brokenLinksOf(folder, page, ["https://example.com/other.md"])).toEqual([]);
    expect(brokenLinksOf(folder, page, ["https://example.com/"])).toHaveLength(1);
  });

  test("and one that leads somewhere is not", () => {
    write(
      "reference/documents/Page.html",
      '<h1 id="é"><a href="Other.html?a=b#there"><a href="#"><a href="#%C3%A9"><a href="../media/">' +
        '<img src="../media/chart.svg"><a href="https://example.com/"><a href="mailto:a@example.com">',
    );
    write("reference/media/index.html", "");
    expect(brokenLinksOf(folder, ["reference/documents/Page.html"])).toEqual([]);
  });
});
