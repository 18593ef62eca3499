// Answers a question in SQL: node sql.js contradicted.sql writes contradicted.csv.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";

const description = import.meta.resolve("us-japan-climate-partnership/tables/datapackage.json");
const types = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
};

const connection = await (await DuckDBInstance.create()).connect();

// Each file is a table of its name, with the types that datapackage.json gives its columns.
for (const { name, path, schema } of JSON.parse(readFileSync(new URL(description))).resources) {
  const file = fileURLToPath(new URL(path, description));
  const columns = schema.fields.map((field) => `'${field.name}': '${types[field.type]}'`);
  await connection.run(
    `CREATE TABLE "${name}" AS FROM read_csv('${file}', header = true, columns = {${columns}})`,
  );
}

const [question = "contradicted.sql"] = process.argv.slice(2);
const answer = question.replace(".sql", ".csv");
const query = readFileSync(question, "utf8");
const copied = await connection.runAndReadAll(`COPY (${query}) TO '${answer}' (header)`);
console.log(`${answer}: ${copied.getRows().flat()} rows`);
