import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { describe, expect, inject, test } from "vitest";
import {
  type TextCollection,
  textCollections,
  textFieldsOf,
} from "../../src/content/collections.ts";
import { recordCollections } from "../../src/index.ts";
import { authorOf } from "../../tools/author.ts";
import { manifest } from "../../tools/manifest.ts";
import { articleFields, contributedFields } from "../../tools/rights/fields.ts";
import { packageFiles, repositoryFiles } from "../../tools/rights/files.ts";
import { licenseText } from "../../tools/rights/license.ts";
import { sayRightsIn } from "../../tools/rights/say-rights.ts";
import { rights } from "../../tools/rights.ts";
import { contents } from "../contents.ts";
import { granted, proposed } from "./granted.ts";

const english = sayRightsIn("en");
const holder = authorOf(manifest).name;
const license = (known = rights) =>
  licenseText(english, { rights: known, name: manifest.name, holder });

test("LICENSE is as tools/rights.ts has it; the command to run: npm run rights", () => {
  expect(readFileSync("LICENSE", "utf8")).toBe(license());
});

test("npm is sent to LICENSE, and not told that the whole is under one license", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8")).license).toBe("SEE LICENSE IN LICENSE");
});

test("the table of parts stands on top, and the text of the MIT License below", () => {
  const [, table = "", mit = ""] =
    /^(Rights in [\s\S]*?)\n1\. [\s\S]*\n(MIT License\n\nCopyright [\s\S]*)$/.exec(license()) ?? [];
  expect(table.match(/^\| [1-4] \|/gm)).toHaveLength(4);
  expect(mit).toContain(`Copyright (c) 2026 ${holder}\n\nPermission is hereby granted`);
  expect(mit.trimEnd().endsWith("SOFTWARE.")).toBe(true);
});

const row = (text: string, number: number) =>
  text.split("\n").find((line) => line.startsWith(`| ${number} |`));

test("a license that is proposed is not granted, and one word grants it", () => {
  expect(row(license(proposed), 2)).toContain("CC-BY-4.0 is proposed. It is not granted until");
  expect(license(proposed)).not.toContain("The license of part 2");
  expect(row(license(granted), 2)).toMatch(/\| CC-BY-4\.0 +\|$/);
  expect(license(granted)).not.toContain("It is not granted");
  expect(license(granted)).toContain("https://creativecommons.org/licenses/by/4.0/");
});

test.each([proposed, granted])(
  "nothing is granted for the article and its translations",
  (known) => {
    expect(row(license(known), 3)).toContain("None is granted");
    expect(row(license(known), 4)).toContain("none is granted");
  },
);

describe("by field", () => {
  const places = (collection: TextCollection, field: string) =>
    recordCollections.some((name) => name === collection)
      ? [`${collection}.${field}`, field]
      : [`${collection}.${field}`];
  const fields = textCollections.flatMap((collection) =>
    Object.keys(textFieldsOf(collection)).map((field) => ({ collection, field })),
  );

  test.each(fields)("$collection.$field belongs to one part", ({ collection, field }) => {
    const all: readonly string[] = [...articleFields, ...contributedFields];
    const found = all.filter((name) => places(collection, field).includes(name));
    expect(found).toHaveLength(1);
  });
});

describe("by file", () => {
  const shipped = execFileSync("tar", ["-tf", inject("tarball")], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((file) => file.replace(/^package\//, ""));
  const partsOf = (file: string) => packageFiles.filter(({ files }) => matchesGlob(file, files));

  test("each file that ships belongs to one row", () => {
    const wrong = shipped.filter((file) => partsOf(file).length !== 1);
    expect(wrong).toEqual([]);
  });

  test("the files of the repository are there", () => {
    for (const { files } of repositoryFiles) expect(globSync(files).length).toBeGreaterThan(0);
    expect(existsSync("src/records/claims.ts")).toBe(true);
  });

  test.each([
    ["locales/fr/segments.json", ["contribution", "article"]],
    ["locales/ja/segments.json", ["contribution", "translations"]],
    ["locales/ja.ledger.json", ["contribution", "translations", "article"]],
    ["locales/es/segments.json", ["contribution", "translations"]],
    ["locales/es.ledger.json", ["contribution", "translations", "article"]],
    ["locales/pt-BR/reader.json", ["contribution", "translations"]],
    ["locales/pt-BR.rules.json", ["contribution", "translations", "article"]],
  ])("%s, of a language that ships or is in progress, has its parts", (file, parts) => {
    const found = repositoryFiles.filter(({ files }) => matchesGlob(file, files));
    expect(found.map((one) => one.parts)).toEqual([parts]);
  });

  /** Words of the article, or of its translation, that are too long to stand somewhere else by chance. */
  const words = contents.flatMap(({ segments, claims }) =>
    [
      ...Object.values(segments).map(({ text }) => text),
      ...Object.values(claims).flatMap(({ quote, translatedQuote, statement }) => [
        quote,
        statement,
        ...(translatedQuote ?? []),
      ]),
    ].filter((text) => text.length > 40 || (/[぀-ヿ]/.test(text) && text.length > 20)),
  );
  const bare = (text: string) => text.replaceAll(/["'\\]/g, "");
  const hasArticle = (file: string) => {
    const text = bare(readFileSync(file, "utf8"));
    return words.some((some) => text.includes(bare(some)));
  };
  const isData = (file: string) =>
    file.startsWith("dist/") && !/\.d\.c?ts$|content\.schema\.json$/.test(file);

  test("a file that is said to have no words of the article has none", () => {
    expect(words.length).toBeGreaterThan(200);
    const others = shipped.filter(
      (file) =>
        file.startsWith("dist/") && partsOf(file).every(({ parts }) => !parts.includes("article")),
    );
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter(hasArticle)).toEqual([]);
  });

  test("a file that is said to have some has some", () => {
    const some = shipped.filter(
      (file) => isData(file) && partsOf(file).some(({ parts }) => parts.includes("article")),
    );
    const short = /(?:mentions|records|terms)\.csv$|terms\.tbx$/; // names, which are shorter
    expect(some.filter((file) => !short.test(file) && !hasArticle(file))).toEqual([]);
  });
});
