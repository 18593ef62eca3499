import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Content } from "../../src/content/content.ts";
import { idOf } from "../../src/schema/ids.ts";
import { edtf, listOf } from "../../src/schema/patterns.ts";
import { factsTable } from "../../tools/tables/facts.ts";
import { valueTypeOf } from "../../tools/tables/value-type.ts";
import { contentIn } from "../contents.ts";

/** The rows of one field of a record, by column, with the record and the field left out. */
function rowsOf(source: Content, id: string, name: string) {
  const { fields, rows } = factsTable({ source, contents: [source], comments: new Map() });
  const columns = fields.map((field) => field.name);
  return rows
    .map((row) => Object.fromEntries(row.map((cell, index) => [columns[index], cell])))
    .filter(({ record, field }) => record === id && field === name)
    .map(({ record, field, ...cells }) =>
      Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null)),
    );
}

const fr = contentIn("fr");
const { japanGhg2030 } = fr.commitments;

/** The content with other values in a commitment. */
const changed = (changes: Partial<typeof japanGhg2030>): Content => ({
  ...fr,
  commitments: { ...fr.commitments, japanGhg2030: { ...japanGhg2030, ...changes } },
});

describe("what a row says", () => {
  const date = { position: 1, part: "value", value_type: "date" };
  const item = { part: "value", value_type: "record" };

  test("both sides stand beside each other, whatever the date is", () => {
    expect(rowsOf(fr, "japanGhg2030", "targetYear")).toEqual([
      { ...date, article_value: "2030", record_value: "2030-04/2031-03" },
    ]);
  });

  test("where the article is silent, its cell is empty", () => {
    expect(rowsOf(fr, "japanGhg2030", "baseline")).toEqual([
      { ...date, record_value: "2013-04/2014-03" },
    ]);
  });

  test("where no finding gives a value, the cell of the record is empty", () => {
    const source = changed({ onRecord: {} });
    expect(rowsOf(source, "japanGhg2030", "targetYear")).toEqual([
      { ...date, article_value: "2030" },
    ]);
  });

  test("where both are silent, there is no row", () => {
    expect(rowsOf(changed({ onRecord: {} }), "japanGhg2030", "baseline")).toEqual([]);
  });

  test("the same item of two lists has one row; what is only on record comes last", () => {
    const source = changed({
      holders: ["japan", "unitedStates"],
      onRecord: {
        holders: { value: ["canada", "unitedStates"], findings: ["japanTargetStated"] },
      },
    });
    expect(rowsOf(source, "japanGhg2030", "holders")).toEqual([
      { ...item, position: 1, article_value: "japan" },
      { ...item, position: 2, article_value: "unitedStates", record_value: "unitedStates" },
      { ...item, position: 3, record_value: "canada" },
    ]);
  });

  test("a value with parts has a row for each; its unit and its qualifier stand beside the number", () => {
    const source = changed({
      onRecord: {
        change: {
          value: { direction: "increase", value: 50, unit: "percent", qualifier: "moreThan" },
          findings: ["japanTargetStated"],
        },
      },
    });
    expect(rowsOf(source, "japanGhg2030", "change")).toEqual([
      {
        position: 1,
        part: "direction",
        value_type: "code",
        code_group: "directions",
        article_value: "decrease",
        record_value: "increase",
      },
      {
        position: 1,
        part: "value",
        value_type: "number",
        article_value: "46",
        article_number: 46,
        article_unit: "percent",
        article_qualifier: "exactly",
        record_value: "50",
        record_number: 50,
        record_unit: "percent",
        record_qualifier: "moreThan",
      },
    ]);
  });
});

describe("the type of a value follows from its schema", () => {
  test.each([
    [edtf.nullable(), { type: "date", group: null }],
    [listOf(idOf.places).nullable(), { type: "record", group: null }],
    [z.union([idOf.places, idOf.people]), { type: "record", group: null }],
    [z.enum(["early", "late", "mid"]), { type: "code", group: "parts" }],
    [z.strictObject({ value: z.number() }).readonly().nullable(), { type: "number", group: null }],
  ])("%#", (schema, type) => {
    expect(valueTypeOf(schema, "value", "it")).toEqual(type);
  });

  test.each([z.string(), z.enum(["early", "never"]), z.union([idOf.places, z.string()])])(
    "a kind of value that tables do not have stops the build: %#",
    (schema) => {
      expect(() => valueTypeOf(schema, "value", "japan.color")).toThrow(
        "The tables have no type for the values of japan.color",
      );
    },
  );
});
