import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { locales, sourceLocale } from "../../src/locales.ts";
import { csvOf } from "../../tools/tables/csv.ts";
import { makeTables } from "../../tools/tables/index.ts";
import { listCell } from "../../tools/tables/list-cell.ts";
import { inLanguage, snakeCase } from "../../tools/tables/names.ts";
import { type Cell, type Column, makeTable } from "../../tools/tables/table.ts";
import { readComments } from "../../tools/type-comments.ts";
import { contentIn, contents } from "../contents.ts";
import { readTables, tablesFolder } from "./read.ts";

const tables = makeTables({
  source: contentIn(sourceLocale),
  contents,
  comments: readComments("src/index.ts"),
});

const files = readdirSync(tablesFolder).filter((file) => file.endsWith(".csv"));

/** A cell as a reader of data packages gives it back: it makes a date of a day. */
const readBack = (cell: Cell, type: string): unknown =>
  type === "date" ? new Date(`${cell}T00:00`) : cell;

test("a reader that is not ours gives back every cell", async () => {
  const read = await readTables();
  expect([...read.keys()]).toEqual(tables.map(({ name }) => name));
  for (const { name, fields, rows } of tables) {
    const expected = rows.map((row) =>
      Object.fromEntries(
        fields.map((field, index) => [field.name, readBack(row[index] ?? null, field.type)]),
      ),
    );
    expect(read.get(name)).toEqual(expected);
  }
});

describe.each(files)("%s", (file) => {
  const bytes = readFileSync(join(tablesFolder, file));
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

  test("is UTF-8 without a byte order mark", () => {
    expect(text).not.toMatch(/^\uFEFF/);
  });

  test("has lines that end in CR LF, the last one, too", () => {
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("\r\n")).toBe(true);
  });
});

describe("every table", () => {
  const cells = tables.flatMap(({ name, rows }) =>
    rows.flat().map((cell) => [name, cell] as const),
  );

  test("has no cell that a spreadsheet would take for a formula", () => {
    expect(cells.filter(([, cell]) => /^[=+\-@\t\r]/.test(String(cell)))).toEqual([]);
  });

  test("has names of columns in snake case, each once", () => {
    for (const { fields } of tables) {
      const names = fields.map(({ name }) => name);
      expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("has a column a language wherever it has one in any", () => {
    const [first = "", ...others] = locales;
    for (const { fields } of tables) {
      const names = fields.map(({ name }) => name);
      const end = inLanguage("", first);
      for (const name of names.filter((one) => one.endsWith(end))) {
        const stem = name.slice(0, -end.length);
        const expected = others.map((one) => inLanguage(stem, one));
        expect(names).toEqual(expect.arrayContaining(expected));
      }
    }
  });

  test("describes every column, and says nothing of null", () => {
    for (const { fields } of tables) {
      for (const { description } of fields) expect(description).toMatch(/^[A-Z`].+\.$/s);
      expect(JSON.stringify(fields)).not.toContain("`null`");
    }
  });
});

test("the findings that decide a verdict have the best source of the claim among them", async () => {
  const read = await readTables();
  const sourceOf = new Map(read.get("references")?.map((row) => [row.id, row.source_kind]));
  const documentOf = new Map(read.get("findings")?.map((row) => [row.id, row.reference]));
  for (const { id, best_source } of read.get("claims") ?? []) {
    const cited = read.get("claim_findings")?.filter(({ claim }) => claim === id) ?? [];
    const kinds = cited
      .filter(({ decides }) => decides)
      .map(({ finding }) => sourceOf.get(documentOf.get(finding)));
    if (best_source === null) expect(kinds).toEqual([]);
    else expect(kinds).toContain(best_source);
  }
});

describe("how a cell is written", () => {
  const column = (value: (row: Cell) => Cell, optional?: boolean): Column<Cell> => ({
    name: "it",
    type: "string",
    description: "It.",
    ...(optional ? { optional } : {}),
    value,
  });
  const csv = (cells: readonly Cell[], optional = true) =>
    csvOf(
      makeTable({
        name: "them",
        title: "Them",
        description: "Them.",
        hasArticle: false,
        primaryKey: ["it"],
        about: cells,
        columns: [column((cell) => cell, optional)],
      }),
    );

  test.each<[Cell, string]>([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['“a” "b"', '"“a” ""b"""'],
    ["a\nb", '"a\nb"'],
    ["035", "035"],
    [30, "30"],
    [true, "true"],
    [false, "false"],
    ["日本", "日本"],
  ])("%j", (cell, written) => {
    expect(csv([cell])).toBe(`it\r\n${written}\r\n`);
  });

  test("an empty cell is not written as an empty text", () => {
    expect(csv(["a", null, "b"])).not.toContain('""');
  });

  test("an empty cell in a column that has none stops the build", () => {
    expect(() => csv(["a", null], false)).toThrow(
      "The table them has no it in the row of null. Mend its value, or make the column optional.",
    );
  });

  test("a list is one cell, and an empty one is an empty cell", () => {
    expect(listCell(["a", "b"])).toBe("a | b");
    expect(listCell([])).toBeNull();
    expect(() => listCell(["a|b"])).toThrow('The text "a|b" has "|" in it');
  });

  test.each([
    ["checkedOn", "checked_on"],
    ["iso3166Alpha3", "iso3166_alpha3"],
    ["unM49", "un_m49"],
    ["id", "id"],
  ])("the field %s is the column %s", (field, name) => {
    expect(snakeCase(field)).toBe(name);
  });

  test("a tag with a region is part of a name, too", () => {
    expect(inLanguage("text", "pt-BR")).toBe("text_pt_br");
  });
});
