import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { content } from "../../generated/en.ts";

const consumer = inject("consumer");
const tables = join(consumer, "node_modules/us-japan-climate-partnership/dist/tables");

let duckdb: DuckDBConnection;

beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create()).connect();
  // The guide runs a query in the folder of a project, or in that of the tables.
  await duckdb.run(`SET file_search_path = '${consumer},${tables}'`);
});

const rowsOf = async (query: string) => (await duckdb.runAndReadAll(query)).getRowObjectsJson();

const contradicted = Object.values(content.claims)
  .filter(({ verdict }) => verdict === "contradicted")
  .map(({ id }) => id);

describe.each(["docs/for-analysts.md", "docs/fr/for-analysts.md"])("%s", (guide) => {
  const fences = readFileSync(guide, "utf8").matchAll(/^```sql\n(.*?)^```$/gms);
  const queries = [...fences].map(([, query = ""]) => query);

  test("the first query writes every contradicted claim", async () => {
    const [query = ""] = queries;
    const written = join(consumer, "contradicted.csv");
    await duckdb.run(query.replace(/TO '.*'/, `TO '${written}'`));
    const rows = await rowsOf(`FROM '${written}'`);
    expect(rows.map(({ id }) => id)).toEqual(contradicted);
  });

  test("a query gives what the comment below it says", async () => {
    const [, query = ""] = queries;
    const rows = await rowsOf(query);
    const said = rows.map((row) => Object.values(row).join(" ")).join(", ");
    expect(query).toContain(`\n-- ${said}\n`);
  });

  test("the last query gives each document that a verdict rests on, with its link", async () => {
    const { findings, quote } = content.claims.carbonEmissionsReduced;
    const decisive = findings
      .filter(({ stance }) => stance === "contradicts")
      .map(({ finding }) => content.findings[finding].url);
    const rows = await rowsOf(queries.at(-1) ?? "");
    expect(new Set(rows.map((row) => row.quote_fr))).toEqual(new Set([quote]));
    expect(rows.map(({ url }) => url).toSorted()).toEqual(decisive.toSorted());
  });
});
