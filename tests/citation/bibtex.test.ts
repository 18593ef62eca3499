import "@citation-js/plugin-bibtex";
import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { bibtexOf, type Cited } from "../../tools/citation/bibtex.ts";
import { cslDate } from "../../tools/citation/csl.ts";
import { titleOf } from "../../tools/citation/dataset.ts";

const cited: readonly Cited[] = JSON.parse(
  readFileSync("generated/public/references.csl.json", "utf8"),
);

/** What another program reads, by the keys of the entries. */
const read = (bibtex: string) => new Map(new Cite(bibtex).data.map((item) => [item.id, item]));

describe("the bibliography that ships", () => {
  const bibtex = readFileSync("generated/public/references.bib", "utf8");
  const items = read(bibtex);

  test("has every document and the dataset, as CSL-JSON has them", () => {
    expect([...items.keys()]).toEqual(cited.map(({ id }) => id));
    expect(items.get(manifest.name)).toMatchObject({
      title: titleOf(manifest),
      note: `Version ${manifest.version}`,
    });
  });

  test.each(cited)("$id", ({ id, title, publisher, issued, note, URL: url, ...rest }) => {
    const item = items.get(id);
    expect(item?.title).toBe(title);
    const periodical = rest["container-title"];
    expect(item?.["container-title"]).toBe(periodical);
    if (periodical === undefined) expect(item?.publisher).toBe(publisher);
    expect(item?.issued).toEqual(issued);
    const version = rest.version && `Version ${rest.version}`;
    expect(item?.note).toBe(note ?? version);
    // As it is written: Citation.js reads "%3A" as "%253A", which pandoc does not.
    expect(bibtex.includes(`url = {${url && new URL(url).href}},`)).toBe(url !== undefined);
    expect(item?.keyword).toBe(rest.keyword);
  });
});

const page: Cited = { id: "page", type: "webpage", title: "A page" };

test.each([
  'quotation marks: "a", “b”, « c », 「d」',
  "braces: {a} and }b{",
  String.raw`of TeX: 50 % of $5 & #3_x ~y^z \command{} \\`,
  "of other scripts: 日米気候パートナーシップ（JCLP）, é, œ, ǆ, 한국",
  "capitals: the U.S. and the EU",
])("what is read is what was written: %s", (text) => {
  const bibtex = bibtexOf({
    ...page,
    title: text,
    note: text,
    publisher: text,
    author: [{ literal: "Those and others" }],
  });
  const item = read(bibtex).get("page");
  expect(item).toMatchObject({ title: text, note: text, publisher: text });
  expect(item?.author).toHaveLength(1);
});

test.each([
  ["2009", "year = {2009},"],
  ["2021-04", "year = {2021},\n  month = apr,"],
  ["2021-04-06", "year = {2021},\n  month = apr,\n  day = {6},"],
  ["196X", "date = {1960/1969},\n  year = {1960--1969},"],
])("the date %s", (edtf, fields) => {
  const bibtex = bibtexOf({ ...page, issued: cslDate(edtf) });
  expect(bibtex).toContain(`\n  ${fields}\n`);
  expect(read(bibtex).get("page")?.issued).toEqual(cslDate(edtf));
});

test("an address is in ASCII, and ends no field", () => {
  const url = "https://example.org/気候/a%20b_c?d={e}&f#:~:text=g";
  const item = read(bibtexOf({ ...page, URL: url })).get("page");
  expect(item?.URL).toBe(new URL(url).href.replace("{e}", "%7Be%7D"));
  expect(item?.URL).toMatch(/^[\x21-\x7e]+$/);
});

test("a language is named as BibLaTeX names it", () => {
  const named = (language: string) =>
    /langid = \{(.*)\}/.exec(bibtexOf({ ...page, language }))?.[1];
  expect(["ja", "en", "zh-Hans"].map(named)).toEqual(["japanese", "english", "chinese"]);
});
