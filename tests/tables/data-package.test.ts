import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { collectionNames } from "../../src/content/collections.ts";
import { contents } from "../contents.ts";
import { edit } from "../tools/copy.ts";
import { check, readTables, resources, tablesFolder } from "./read.ts";

const description = JSON.parse(readFileSync(join(tablesFolder, "datapackage.json"), "utf8"));

test("a validator of Frictionless Data Packages finds nothing, keys and relations included", async () => {
  expect(await check(tablesFolder)).toEqual([]);
});

test("it describes every file, and says which version it is of", () => {
  const files = readdirSync(tablesFolder).filter((file) => file.endsWith(".csv"));
  expect(resources.map(({ path }) => path).toSorted()).toEqual(files.sort());
  expect(description).toMatchObject({
    profile: "tabular-data-package",
    name: manifest.name,
    version: manifest.version,
  });
});

test("only a table without words of the article has a license", () => {
  const licensed = Object.fromEntries(resources.map(({ name, licenses = [] }) => [name, licenses]));
  expect(description).not.toHaveProperty("licenses"); // a table without one would inherit it
  for (const name of ["segments", "claims", "records", "mentions", "terms"]) {
    expect(licensed[name]).toEqual([]);
  }
  for (const name of ["facts", "findings", "references", "labels"]) {
    expect(licensed[name]).toMatchObject([{ name: manifest.license }]);
  }
});

test("a description names columns as they are named, and not the fields of TypeScript", () => {
  const said = (table: string, column: string) =>
    resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column)
      ?.description;
  expect(said("findings", "anchor_end")).toContain(
    "if `anchor_start` already holds the whole passage",
  );
  expect(said("findings", "locator")).toContain("if `anchor_start` is enough");
  expect(said("records", "official_name_ja")).toContain("the same as `name_ja`");
  expect(said("records", "official_title_en")).toContain("the same as `title_en`");
});

test("a description says that a cell is empty, and not that a field is left out", () => {
  const descriptions = resources.flatMap(({ schema }) =>
    schema.fields.map(({ description }) => description),
  );
  expect(descriptions.filter((text) => text?.includes("left out"))).toEqual([]);
  expect(descriptions.filter((text) => text?.includes("is empty if"))).not.toEqual([]);
});

test("every id of the content stands in its table", async () => {
  const tables = await readTables();
  const [content] = contents;
  const idsIn = (table: string) => tables.get(table)?.map(({ id }) => id);
  const records = tables.get("records") ?? [];
  for (const name of collectionNames) {
    const ids = Object.keys(content?.[name] ?? {});
    expect(ids.length).toBeGreaterThan(0);
    const own = records.filter(({ collection }) => collection === name).map(({ id }) => id);
    expect(own.length > 0 ? own : idsIn(name)).toEqual(ids);
  }
  expect(idsIn("terms")).toEqual(Object.keys(content?.terms ?? {}));
});

describe("the validator catches", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "partnership-"));
    cpSync(tablesFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    [
      "a claim's finding that there is not",
      "claim_findings.csv",
      ",japanTargetStated,",
      ",japanTargetMissed,",
      /^claim_findings: Foreign key "finding" violation in row \d+/,
    ],
    [
      "a reference that findings name, and that is gone",
      "references.csv",
      "\r\nmofaJclp2024,",
      "\r\nmofaJclp2042,",
      /^findings: Foreign key "reference" violation in row \d+/,
    ],
    [
      "an id that stands there twice",
      "claims.csv",
      "\r\npartnershipPurpose,",
      "\r\npartnershipSought,",
      /^claims: Row \d+ has an unique constraint violation in column "id"/,
    ],
    [
      "a verdict that is none",
      "claims.csv",
      "overview-1-1,imprecise,",
      "overview-1-1,loose,",
      /^claims: .*"enum" constraint/,
    ],
    [
      "a number that is none",
      "facts.csv",
      "jointResearch,count,1,value,number,,30,30,",
      "jointResearch,count,1,value,number,,30,30 or so,",
      /^facts: .*type "number"/,
    ],
  ])("%s", async (_, file, from, to, fault) => {
    edit(join(folder, file), from, to);
    expect(await check(folder)).toContainEqual(expect.stringMatching(fault));
  });
});
