import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { documentPageOf } from "../../docs/reader/pages/addresses.ts";
import { locales } from "../../src/index.ts";
import { readGuides, rootDocuments } from "../../tools/site/guides.ts";
import typedoc from "../../typedoc.json" with { type: "json" };

test.each(locales)("the reference documents the entry of %s", (locale) => {
  expect(typedoc.entryPoints).toContain(`generated/${locale}.ts`);
});

const namesIn = (folder: string) =>
  globSync("*.md", { cwd: folder })
    .map((file) => basename(file))
    .sort();

test("the reference has every guide of docs, and those files of the root that have a title for it", () => {
  const guides = namesIn("docs").map((name) => `docs/${name}`);
  expect([...typedoc.projectDocuments].sort()).toEqual(
    [...guides, ...Object.keys(rootDocuments)].sort(),
  );
});

test("every guide is in English and in French, under the same name", () => {
  expect(namesIn("docs/fr")).toEqual(namesIn("docs"));
});

test.each(["en", "fr"] as const)(
  "the guides have titles and groups of the reference: %s",
  (locale) => {
    const guides = readGuides().filter((guide) => guide.locale === locale);
    const pages = guides.map(({ page }) => page.toLowerCase());
    expect(new Set(pages).size).toBe(namesIn("docs").length);
    for (const { file, group } of guides) expect(typedoc.groupOrder, file).toContain(group);
  },
);

test("a page is named as TypeDoc names it", () => {
  expect(documentPageOf("Cas particuliers d’i18next\u00a0: l'un (2.0)")).toBe(
    "documents/Cas_particuliers_d’i18next\u00a0__l_un_(2.0).html",
  );
});
