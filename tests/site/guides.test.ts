import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentPageOf, referencePathOf } from "../../docs/reader/pages/addresses.ts";
import { readGuides, rootDocuments } from "../../tools/site/guides.ts";
import { placesIn } from "../docs/markdown.ts";
import { root, temporaryFolder } from "./built.ts";
import { linksOf, type Shown } from "./guide-links.ts";

/** The texts that the reference shows, in the language that they are in. */
const texts: readonly Shown[] = [
  { file: "README.md", page: "reference/index.html" },
  { file: "README.fr.md", page: "reference/fr/index.html" },
  ...readGuides().map(({ file, locale, page }) => ({ file, page: referencePathOf(locale, page) })),
  ...Object.entries(rootDocuments).map(([file, { title }]) => ({
    file,
    page: referencePathOf("en", documentPageOf(title)),
  })),
];

/** Where the site has a text or a file that a text leads to. */
const pageOf = new Map([
  ...texts.map(({ file, page }) => [file.replaceAll("\\", "/"), page] as const),
  ["README.ja.md", "ja/index.html"],
]);

test.each(texts)("the links of $file lead on its page to where its Markdown does", (text) => {
  const { meant, shown } = linksOf(root, text, pageOf);
  expect(shown).toEqual(meant);
});

test.each(["reference", "reference/fr"])("the reader's search has every section: %s", (folder) => {
  const search = readFileSync(join(root, folder, "search.json"), "utf8");
  const documents = texts.filter(({ page }) => page.startsWith(`${folder}/documents/`));
  expect(documents.length).toBeGreaterThan(10);
  const places = documents.flatMap(({ file, page }) => {
    const [, ...sections] = placesIn(readFileSync(file, "utf8")).anchors;
    return [page, ...sections.map((anchor) => `${page}#${anchor}`)];
  });
  expect(places.filter((place) => !search.includes(`"place":"${place}"`))).toEqual([]);
});

describe("a link of a text that the reference does not show as it is is found", () => {
  const folder = temporaryFolder();
  const file = join(folder, "guide.md");
  const other = join(folder, "other.md");
  const asShown = (markdown: string, html: string) => {
    mkdirSync(join(folder, "reference", "documents"), { recursive: true });
    writeFileSync(file, markdown);
    writeFileSync(
      join(folder, "reference", "documents", "Page.html"),
      `<a href="menu.html"><div class="tsd-panel tsd-typography">${html}<div class="col-sidebar">`,
    );
    const page = "reference/documents/Page.html";
    const pages = new Map([
      [file, page],
      [other, "reference/documents/Other.html"],
    ]);
    return linksOf(folder, { file, page }, pages);
  };

  test.each([
    ["that is dropped", "[x](other.md)", "x"],
    ["that leads to the other language", "[x](other.md)", '<a href="../fr/documents/Autre.html">'],
    ["that loses its anchor", "[x](other.md#there)", '<a href="Other.html">'],
    ["that has another anchor than GitHub", "[x](#a--b)", '<a href="#a-b">'],
    ["that leads to a copy", "[x](other.md)", '<a href="../media/other.md">'],
  ])("one %s", (_, markdown, html) => {
    const { meant, shown } = asShown(markdown, html);
    expect(shown).not.toEqual(meant);
  });

  test("and one that leads where it is meant to is not", () => {
    const { meant, shown } = asShown(
      "# [a](https://example.com/)\n\n[x](other.md#there) ![x](chart.svg) [x](#é)\n\n" +
        '<picture><source srcset="dark.webp"><img src="light.webp"></picture>',
      '<h1 id="a"><a href="https://example.com/">a</a><a href="#a" class="tsd-anchor-icon"><use href="i.svg"/></a></h1>' +
        '<a href="Other.html#there">x</a> <img src="../media/chart.svg"/> <a href="#%C3%A9">x</a>' +
        '<picture><source srcset="../media/dark.webp"/><img src="../media/light.webp"/></picture>',
    );
    expect(shown).toEqual(meant);
  });
});
