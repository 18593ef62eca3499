import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { contents } from "../contents.ts";
import { install, run } from "../examples/project.ts";
import { resources } from "../tables/read.ts";
import { ask, columnIn, openTables } from "./tables/duckdb.ts";
import { expectedColumns, expectedJoins } from "./tables/expected.ts";

/** The example, with the packed package in it. */
let folder = "";
let tables = "";

/** Runs a program of Debian: its Python comes before any other, and R writes what is not ASCII. */
const debian = (...command: readonly string[]) =>
  run(folder, "env", `PATH=/usr/bin:${process.env.PATH}`, "LC_ALL=C.UTF-8", ...command);

beforeAll(() => {
  folder = install("analysis");
  tables = join(folder, "node_modules/us-japan-climate-partnership/dist/tables");
  cpSync("tests/clients/tables", folder, { recursive: true });
});

describe("DuckDB", () => {
  test("reads every column with the types of datapackage.json", async () => {
    const connection = await openTables(tables);
    const columns = resources.map(async ({ name, schema }) => {
      const found = schema.fields.map(async (field) => [
        field.name,
        await columnIn(connection, name, field),
      ]);
      return [name, Object.fromEntries(await Promise.all(found))];
    });
    expect(Object.fromEntries(await Promise.all(columns))).toEqual(await expectedColumns());
  });

  test("joins claims to findings to references", async () => {
    const counts = await ask(
      await openTables(tables),
      `SELECT verdict || '/' || source_kind, count(*)
      FROM claims
      JOIN claim_findings ON claim_findings.claim = claims.id
      JOIN findings ON findings.id = claim_findings.finding
      JOIN "references" ON "references".id = findings.reference
      GROUP BY ALL`,
    );
    expect(Object.fromEntries(counts.map(([key, count]) => [key, Number(count)]))).toEqual(
      expectedJoins(),
    );
  });

  test("leaves 035 as it is", async () => {
    const query = "SELECT un_m49 FROM records WHERE id = 'southeastAsia'";
    expect(await ask(await openTables(tables), query)).toEqual([["035"]]);
  });

  test("finds every key once, and every foreign key", async () => {
    const connection = await openTables(tables);
    for (const { name, schema } of resources) {
      const key = schema.primaryKey.map((column) => `"${column}"`);
      const twice = `SELECT ${key} FROM "${name}" GROUP BY ALL HAVING count(*) > 1`;
      expect(await ask(connection, twice)).toEqual([]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const lost = `SELECT "${fields}" FROM "${name}" WHERE "${fields}" NOT IN (SELECT id FROM "${reference.resource}")`;
        expect(await ask(connection, lost)).toEqual([]);
      }
    }
  });

  test("finds every record and every code that a fact has as its value", async () => {
    const connection = await openTables(tables);
    const values = `SELECT value_type, code_group, unnest([article_value, record_value]) AS value FROM facts`;
    const lost = `
      FROM (${values}) WHERE value IS NOT NULL AND (
        value_type = 'record' AND value NOT IN (SELECT id FROM records)
        OR value_type = 'code' AND (code_group, value) NOT IN (SELECT (code_group, code) FROM labels)
      )`;
    expect(await ask(connection, lost)).toEqual([]);
    await connection.run("DELETE FROM records WHERE id = 'japan'");
    await connection.run("DELETE FROM labels WHERE code = 'decrease'");
    const found = new Set((await ask(connection, lost)).map(([, , value]) => value));
    expect([...found].sort()).toEqual(["decrease", "japan"]);
  });

  test("takes the name of every column without quotes, and of every table but references", async () => {
    const query =
      "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')";
    const reserved = (await ask(await openTables(tables), query)).flat();
    const names = resources.flatMap(({ name, schema }) => [
      name,
      ...schema.fields.map((field) => field.name),
    ]);
    expect(reserved).toContain("references");
    expect(names.filter((name) => reserved.includes(name))).toEqual(["references"]);
  });
});

describe.each([
  ["pandas", ["python3", "probe.py"]],
  ["R", ["Rscript", "probe.R"]],
])("%s", (_, command) => {
  test("reads every column with the types of datapackage.json, and joins the tables", async () => {
    const { columns, joined, m49, guessed } = JSON.parse(debian(...command));
    expect(columns).toEqual(await expectedColumns());
    expect(joined).toEqual(expectedJoins());
    expect(m49).toBe("035");
    expect(guessed).toBe(35); // without the types, the code is a number
  });
});

test.each(["docs/for-analysts.md", "docs/fr/for-analysts.md"])(
  "pandas writes every contradicted claim by the command of %s",
  async (guide) => {
    const [, command = ""] = /^(python3 -c .*?)^```$/ms.exec(readFileSync(guide, "utf8")) ?? [];
    debian("sh", "-c", command);
    const [, file = ""] = /to_csv\('(.*?)'/.exec(command) ?? [];
    const columns = "id, quote_fr, reason_fr, reason_en, searched_en, checked_on";
    const connection = await openTables(tables);
    expect(
      await ask(connection, `SELECT ${columns} FROM read_csv('${join(folder, file)}')`),
    ).toEqual(
      await ask(connection, `SELECT ${columns} FROM claims WHERE verdict = 'contradicted'`),
    );
  },
);

describe("LibreOffice", () => {
  /** Opens a table with every column as text, as the guide says, and saves it as CSV again. */
  function reopened(table: string, encoding: string): string {
    const out = join(folder, "opened", encoding);
    mkdirSync(out, { recursive: true });
    const columns = resources.find(({ name }) => name === table)?.schema.fields ?? [];
    const asText = columns.map((_, index) => `${index + 1}/2`).join("/");
    const convert = (file: string, ...options: readonly string[]) =>
      debian(
        "soffice",
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        ...options,
        "--outdir",
        out,
        file,
      );
    const opened = `--infilter=CSV:44,34,${encoding},1,${asText}`;
    convert(join(tables, `${table}.csv`), opened, "--convert-to", "ods");
    const saved = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false";
    convert(join(out, `${table}.ods`), "--convert-to", saved);
    return readFileSync(join(out, `${table}.csv`), "utf8");
  }

  const utf8 = "76";
  const linesOf = (text: string) => text.trimEnd().split(/\r?\n/);

  test.each(["segments", "records", "facts"])("gives back every cell of %s", (table) => {
    const before = linesOf(readFileSync(join(tables, `${table}.csv`), "utf8"));
    expect(linesOf(reopened(table, utf8))).toEqual(before);
  });

  test("shows accents and Japanese only if it is told that they are UTF-8", () => {
    const texts = contents.map(({ segments }) => segments["overview-1-1"].text);
    const [read, misread] = [reopened("segments", utf8), reopened("segments", "1")];
    expect(texts.map((text) => read.includes(text))).toEqual([true, true, true]);
    expect(texts.map((text) => misread.includes(text))).toEqual([false, true, false]);
  });
});

describe("examples/analysis: SQL, Python and R give the same answers", () => {
  const answers = (file: string) => readFileSync(join(folder, file), "utf8");

  /** The cells of an answer, however it is quoted. */
  async function cellsIn(file: string) {
    const path = join(folder, file);
    const query = `FROM read_csv('${path}', header = false, all_varchar = true)`;
    return ask(await openTables(tables), query);
  }

  const clients = ["sql", "python", "r"] as const;

  test("to both questions", async () => {
    const given = [];
    for (const client of clients) {
      const said = debian("npm", "run", "--silent", client);
      expect(said).toMatch(/^contradicted\.csv: \d+ rows\narticle-and-record\.csv: \d+ rows\n$/);
      given.push({
        contradicted: await cellsIn("contradicted.csv"),
        facts: await cellsIn("article-and-record.csv"),
      });
      expect(answers("contradicted.csv")).not.toContain("<U+");
    }
    const [first, ...others] = given;
    for (const other of others) expect(other).toEqual(first);

    const [en] = contents.filter(({ locale }) => locale === "en");
    const contradicted = Object.values(en?.claims ?? {}).filter(
      ({ verdict }) => verdict === "contradicted",
    );
    const claims = new Set(first?.contradicted.slice(1).map(([claim]) => claim));
    expect([...claims]).toEqual(contradicted.map(({ statement }) => statement));
    expect(first?.facts).toContainEqual(
      expect.arrayContaining(["base year", null, "2013-04/2014-03"]),
    );
  });
});
