import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { describe, expect, inject, test } from "vitest";
import {
  type TextCollection,
  textCollections,
  textFieldsOf,
} from "../../src/content/collections.ts";
import { isTree } from "../../src/content/tree.ts";
import { type Content, locales, recordCollections } from "../../src/index.ts";
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

test("the text of a license stands there only if the license is granted, and is its own", () => {
  const withCode = (code: Partial<typeof rights.code>) =>
    license({ ...granted, code: { ...granted.code, ...code } });
  const permission = "Permission is hereby granted";
  expect(withCode({})).toContain(permission);
  expect(withCode({})).not.toContain("only proposed");
  expect(withCode({ status: "proposed" })).not.toContain(permission);
  expect(withCode({ status: "proposed" })).toContain("a license that is only proposed allows");
  const other = { spdx: "Apache-2.0", title: "Apache License 2.0", url: "https://example.org" };
  expect(() => withCode({ license: other })).toThrow("Put the text of Apache-2.0 into");
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

  /** Whether a value, or one of those in it, has a field at a path. */
  const has = (value: unknown, [name, ...rest]: readonly string[]): boolean => {
    if (name === undefined) return true;
    if (!isTree(value)) return false;
    return Object.hasOwn(value, name)
      ? has(value[name], rest)
      : Object.values(value).some(
          (inner) => isTree(inner) && Object.hasOwn(inner, name) && has(inner[name], rest),
        );
  };

  test.each([...articleFields, ...contributedFields])("%s is a field of the content", (field) => {
    const path = field.split(".");
    const roots = (content: Content): readonly unknown[] =>
      path.length > 1 ? [content] : recordCollections.map((name) => content[name]);
    expect(contents.some((content) => roots(content).some((root) => has(root, path)))).toBe(true);
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

  test.each(packageFiles)("a file that ships is in the row $files", ({ files }) => {
    expect(shipped.some((file) => matchesGlob(file, files))).toBe(true);
  });

  test("the files of the repository are there", () => {
    for (const { files } of repositoryFiles) expect(globSync(files).length).toBeGreaterThan(0);
  });

  test("each file from which the data is made belongs to one row, and is not taken for code", () => {
    const made = globSync([
      "changes.json",
      "src/records/**/*.*",
      ...locales.flatMap((locale) => [`locales/${locale}/**/*.*`, `locales/${locale}.*`]),
    ]);
    expect(made).toContain(join("src", "records", "claims.ts"));
    const rowsOf = (file: string) =>
      repositoryFiles.filter(({ files }) => matchesGlob(file.replaceAll("\\", "/"), files));
    expect(made.filter((file) => rowsOf(file).length !== 1)).toEqual([]);
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
