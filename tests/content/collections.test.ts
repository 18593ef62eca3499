import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ids } from "../../generated/ids.ts";
import { codes } from "../../src/content/codes.ts";
import {
  collectionNames,
  collections,
  idTypeOf,
  recordCollections,
  textCollections,
} from "../../src/content/collections.ts";
import { locales } from "../../src/locales.ts";
import * as schemas from "../../src/schema/index.ts";
import { records } from "../../tools/records.ts";

const exported = readFileSync("src/index.ts", "utf8");

/** The types that a module exports, by its text. */
const typesIn = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );

describe.each(collectionNames)("the collection %s", (name) => {
  test("has its types in a file of its name, and the package exports every one of them", () => {
    const types = [...typesIn(`src/content/${name}.ts`), idTypeOf(name)];
    expect(types.length).toBeGreaterThan(1);
    for (const type of types) expect(exported, type).toMatch(new RegExp(`\\b${type}\\b`));
  });

  test("has its schema in a file of its name, under its own name and in the list", () => {
    expect(existsSync(`src/schema/${name}.ts`)).toBe(true);
    const schema: unknown = Reflect.get(schemas, `${collections[name].entry}Schema`);
    expect(schema).toBeDefined();
    expect(schemas.collectionSchemas[name]).toBe(schema);
  });

  test("has a name in the labels", () => {
    expect(codes.collections).toContain(name);
  });
});

test.each(recordCollections)("%s are authored in a file of their name, and have ids", (name) => {
  expect(existsSync(`src/records/${name}.ts`)).toBe(true);
  expect(Object.keys(records[name])).toEqual(ids[name]);
  expect(codes.kinds).toContain(collections[name].entry);
});

test.each(textCollections)("%s have a file of texts in every language", (name) => {
  for (const locale of locales) expect(existsSync(`locales/${locale}/${name}.json`)).toBe(true);
});
