import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Field } from "../../tables/read.ts";

/** The types that DuckDB has for those of a Table Schema. */
const types: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
};

/** The characters of texts; the sum of numbers; how many are true; nothing of days. */
function totalOf({ name, type }: Field): string {
  if (type === "date") return "0";
  return type === "string" ? `sum(length("${name}"))` : `sum("${name}"::INTEGER)`;
}

/** The rows of an answer, of texts and numbers. */
export async function ask(
  connection: DuckDBConnection,
  query: string,
): Promise<readonly (readonly unknown[])[]> {
  const reader = await connection.runAndReadAll(query);
  return reader.getRowsJson();
}

/** Opens a database in memory that has every table of a folder, with the types of datapackage.json. */
export async function openTables(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create()).connect();
  const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  for (const { name, path, schema } of resources) {
    const columns = schema.fields.map((field: Field) => `'${field.name}': '${types[field.type]}'`);
    await connection.run(
      `CREATE TABLE "${name}" AS FROM read_csv('${join(folder, path)}', header = true, columns = {${columns}})`,
    );
  }
  return connection;
}

/** What DuckDB reads in a column: the filled cells, and their sum. */
export async function columnIn(connection: DuckDBConnection, table: string, field: Field) {
  const query = `SELECT count("${field.name}"), coalesce(${totalOf(field)}, 0) FROM "${table}"`;
  const [row = []] = await ask(connection, query);
  return row.map(Number);
}
