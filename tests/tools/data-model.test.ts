import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes } from "../../src/content/codes.ts";
import { collectionNames, collections } from "../../src/content/collections.ts";
import { definedCodes, meaningsOf } from "../../tools/data-model/codes.ts";
import * as inFrench from "../../tools/data-model/descriptions.fr.ts";
import { fieldsOf } from "../../tools/data-model/fields.ts";
import { guides, withParts } from "../../tools/data-model.ts";
import { readComments } from "../../tools/type-comments.ts";

const comments = readComments("src/index.ts");
const typeOf = (name: (typeof collectionNames)[number]) =>
  collections[name].entry.replace(/^./, (letter) => letter.toUpperCase());
const types = [...collectionNames.map(typeOf), "RecordBase", "Article", "Content"];

describe.each(guides)("$file", (guide) => {
  const text = readFileSync(guide.file, "utf8");
  const lines = text.split("\n");

  test("has the tables and the record that are made from the data and its types", () => {
    expect(text, "run: npm run data-model").toBe(withParts(guide, text, comments));
  });

  test("shows a record whole, as it is in the language of the guide", () => {
    const [, json = ""] = /```json\n([\s\S]*?)\n```/.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual(guide.content.commitments.japanGhg2030);
  });

  test.each(Object.entries(definedCodes))("defines every code of %s", (group, names) => {
    const table = text.split(`<!-- codes: ${group} -->`)[1]?.split("<!-- end -->")[0] ?? "";
    for (const name of names)
      expect(table).toMatch(new RegExp(`^\\| \`${name}\` \\| .+ \\| .+ \\|$`, "m"));
  });

  test.each(types)("has every field of %s", (type) => {
    expect(lines).toContain(`<!-- fields: ${type} -->`);
    const fields = new Set([
      ...fieldsOf(comments, type).map(({ path }) => path),
      ...fieldsOf(comments, "RecordBase").map(({ path }) => path),
      ...["id", "kind", "evidence", "onRecord"],
      ...(type === "Content" ? collectionNames : []),
    ]);
    for (const field of comments.get(type)?.properties.keys() ?? []) {
      expect(fields).toContain(field);
      expect(text).toMatch(new RegExp(`^\\| \`${field}\\??\`(?:<br>| \\|)`, "m"));
    }
  });
});

test("all codes are defined but the names of collections, kinds and fields, which their tables show", () => {
  const groups = Object.keys(codes).filter(
    (group) => !["collections", "kinds", "fields"].includes(group),
  );
  expect(Object.keys(definedCodes)).toEqual([...groups, "segmentKinds"]);
});

test("a code that the comment of its type does not define is refused", () => {
  const type = { comment: "- `early`: the beginning.", properties: new Map(), written: new Map() };
  expect(() => meaningsOf(new Map([["PeriodPart", type]]), "parts")).toThrow("mid, late");
});

test("a guide that asks for what nothing makes is refused", () => {
  const [guide] = guides;
  if (!guide) throw new Error("There is no guide.");
  expect(() => withParts(guide, "<!-- codes: colors --><!-- end -->", comments)).toThrow("colors");
});

test("the French descriptions describe no field that is not there", () => {
  const listed = types.flatMap((type) => fieldsOf(comments, type));
  const known = new Set(listed.map(({ type, name }) => `${type}.${name}`));
  const described = Object.entries(inFrench.fields).flatMap(([type, fields]) =>
    Object.keys(fields).map((name) => `${type}.${name}`),
  );
  expect(described.filter((field) => !known.has(field))).toEqual([]);
});
