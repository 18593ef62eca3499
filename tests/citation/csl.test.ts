import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceKinds } from "../../src/content/references.ts";
import { authorOf } from "../../tools/author.ts";
import { type CslDocument, cslDate, cslOf, datasetCsl } from "../../tools/citation/csl.ts";
import { titleOf } from "../../tools/citation/dataset.ts";
import { manifest } from "../../tools/manifest.ts";
import { contentIn } from "../contents.ts";
import { noChanges } from "../tools/no-changes.ts";

const references = Object.values(contentIn("en").references);
const shipped: readonly CslDocument[] = JSON.parse(
  readFileSync("generated/public/references.csl.json", "utf8"),
);

test("every reference ships, under its id, and the dataset under its name", () => {
  const ids = references.map(({ id }) => id);
  expect(shipped.map(({ id }) => id)).toEqual([...ids, manifest.name]);
});

test("the dataset is cited by its author and version, and by its day once it is released", () => {
  expect(shipped.at(-1)).toMatchObject({
    type: "dataset",
    title: titleOf(manifest),
    author: [{ literal: authorOf(manifest).name }],
    version: manifest.version,
  });
  const released = (date: string | null) => ({
    versions: [{ ...noChanges, version: manifest.version, date }],
    redirects: {},
  });
  expect(datasetCsl(manifest, released("2027-01-31")).issued).toEqual({
    "date-parts": [[2027, 1, 31]],
  });
  expect(datasetCsl(manifest, released(null))).not.toHaveProperty("issued");
});

test.each(references)("$id is as the data has it", (reference) => {
  const item = shipped.find(({ id }) => id === reference.id);
  expect(item).toMatchObject({
    title: reference.title,
    publisher: reference.publisher,
    URL: reference.url,
    language: reference.language,
    keyword: reference.sourceKind,
  });
  const written = item?.issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0"));
  expect(written?.join("-")).toBe(reference.date ?? undefined);
  expect(item?.note).toContain(reference.retrievedOn);
  expect(item?.note.includes("a copy. ")).toBe(reference.sourceKind === "officialCopy");
});

test("a news report appeared in what its publisher puts out; any other document is a page", () => {
  const [reference] = references;
  if (!reference) throw new Error("There is no reference.");
  const items = sourceKinds.map((sourceKind) => cslOf({ ...reference, sourceKind }));
  expect(items.map(({ type }) => type)).toEqual([
    "webpage",
    "webpage",
    "article-newspaper",
    "webpage",
  ]);
  expect(items.map((item) => item["container-title"])).toEqual([
    undefined,
    undefined,
    reference.publisher,
    undefined,
  ]);
});

test.each([
  ["2009", [[2009]]],
  ["2021-04", [[2021, 4]]],
  ["2021-04-16", [[2021, 4, 16]]],
  ["196X", [[1960], [1969]]],
])("the date %s", (edtf, parts) => {
  expect(cslDate(edtf)).toEqual({ "date-parts": parts });
});
