import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, matchesGlob } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sourceLocale } from "../../src/index.ts";
import { cffOf } from "../../tools/citation/cff.ts";
import { type Manifest, manifest } from "../../tools/manifest.ts";
import { packageFiles } from "../../tools/rights/files.ts";
import { articleRights } from "../../tools/rights/say-rights.ts";
import type { Rights } from "../../tools/rights.ts";
import { dataPackageOf } from "../../tools/tables/data-package.ts";
import { makeTables } from "../../tools/tables/index.ts";
import { readComments } from "../../tools/type-comments.ts";
import { contentIn, contents } from "../contents.ts";
import { check, tablesFolder } from "../tables/read.ts";
import { granted, proposed } from "./granted.ts";

const comments = readComments("src/index.ts");
const tables = makeTables({ source: contentIn(sourceLocale), contents, comments });
const describeWith = (rights: Rights, from: Manifest = manifest) =>
  dataPackageOf(tables, from, rights);

const publisher: Manifest = {
  ...manifest,
  author: { name: "Ada Example", email: "ada@example.org", url: "https://example.org/ada" },
  homepage: "https://example.org/data/",
};

test("while the license of the data is proposed, no table has one, and each says so", () => {
  const description = describeWith(proposed);
  expect(description.description).toContain("CC-BY-4.0 is proposed, but not granted yet.");
  expect(JSON.stringify(description)).not.toContain('"licenses"');
  for (const { name, description } of describeWith(proposed).resources) {
    const { hasArticle } = tables.find((table) => table.name === name) ?? {};
    expect(description).toContain(hasArticle ? articleRights() : "proposed, but not granted yet.");
  }
});

test("the file of a table has words of the article in LICENSE if the table is said to have some", () => {
  for (const { name, hasArticle } of tables) {
    const row = packageFiles.find(({ files }) => matchesGlob(`dist/tables/${name}.csv`, files));
    expect(row?.parts.includes("article"), name).toBe(hasArticle);
  }
});

test("once it is granted, the tables without words of the article have it, and no others", () => {
  const { resources, description } = describeWith(granted);
  expect(description).not.toContain("proposed");
  for (const { name, licenses } of resources) {
    const { hasArticle } = tables.find((table) => table.name === name) ?? {};
    expect(licenses).toEqual(
      hasArticle
        ? undefined
        : [
            {
              name: "CC-BY-4.0",
              title: "Creative Commons Attribution 4.0 International",
              path: "https://creativecommons.org/licenses/by/4.0/",
            },
          ],
    );
  }
  expect(cffOf({ versions: [], redirects: {} }, manifest, granted)).toContain(
    "contribution to the data is under the license CC-BY-4.0.",
  );
});

test("who publishes stands in it once package.json says so, and nobody is made up before", () => {
  const { author, homepage, ...nobody } = manifest;
  const before = describeWith(proposed, nobody);
  expect(before).not.toHaveProperty("contributors");
  expect(before).not.toHaveProperty("homepage");
  expect(describeWith(proposed, publisher)).toMatchObject({
    homepage: "https://example.org/data/",
    contributors: [
      {
        title: "Ada Example",
        email: "ada@example.org",
        path: "https://example.org/ada",
        role: "author",
      },
    ],
  });
});

test("a validator of Data Packages finds nothing in the one that is granted and published", async () => {
  const folder = mkdtempSync(join(tmpdir(), "partnership-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(tablesFolder, folder, { recursive: true });
  const file = join(folder, "datapackage.json");
  writeFileSync(file, JSON.stringify(describeWith(granted, publisher)));
  expect(await check(folder)).toEqual([]);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace('"path":"https://example.org/ada"', '"path":5'),
  );
  expect(await check(folder)).not.toEqual([]);
});
