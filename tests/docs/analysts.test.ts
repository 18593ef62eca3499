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
    const query = queries.find((one) => one.includes("count(*)")) ?? "";
    const rows = await rowsOf(query);
    const said = rows.map((row) => Object.values(row).join(" ")).join(", ");
    expect(query).toContain(`\n-- ${said}\n`);
  });

  test("a query writes the claims with their documents, and loses no claim without one", async () => {
    const query = queries.find((one) => one.includes("LEFT JOIN")) ?? "";
    const written = join(consumer, "with-documents.csv");
    await duckdb.run(query.replace(/TO '.*'/, `TO '${written}'`));
    const rows = await rowsOf(`FROM '${written}'`);
    const asked = Object.values(content.claims).filter(({ verdict }) =>
      ["contradicted", "unverified"].includes(verdict),
    );
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(asked.map(({ id }) => id)));
    const cited = asked.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), 0);
    expect(rows.length).toBe(cited);
  });

  test("two queries give the claims about a record, and its values", async () => {
    const [claims = "", values = ""] = queries.filter((one) => one.includes("japanGhg2030"));
    const { japanGhg2030 } = content.commitments;
    expect((await rowsOf(claims)).map(({ id }) => id)).toEqual(japanGhg2030.claims);
    const baseline = (await rowsOf(values)).find(({ field }) => field === "baseline");
    expect(baseline?.record_value).toBe(japanGhg2030.onRecord.baseline?.value);
  });

  test("the guide counts the verdicts whose best source is official, and those with no other", async () => {
    const best = "SELECT id FROM 'claims.csv' WHERE best_source = 'official'";
    const others = `SELECT claim FROM 'claim_findings.csv' AS cited
      JOIN 'findings.csv' AS findings ON findings.id = cited.finding
      JOIN 'references.csv' AS document ON document.id = findings.reference
      WHERE decides AND source_kind <> 'official'`;
    const counts = [await rowsOf(best), await rowsOf(`${best} AND id NOT IN (${others})`)];
    const text = readFileSync(guide, "utf8");
    for (const { length } of counts) expect(text).toContain(` ${length} `);
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
