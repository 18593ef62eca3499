import { parseArgs } from "node:util";
import { sourceLocale } from "../src/locales.ts";
import { type Status, standings, statuses } from "./ledger.ts";
import { everyTranslated, readWordings } from "./project.ts";
import { run } from "./run.ts";

/** `npm run progress`: prints how many texts of each language are reviewed, and how many wait for someone. Languages in progress come last. */

function rowsOf() {
  const { wordings, ledgers } = readWordings();
  const texts = wordings[sourceLocale]?.size ?? 0;
  return everyTranslated().map((locale) => {
    const known = standings(ledgers[locale] ?? {}, wordings, locale, sourceLocale);
    const count = (status: Status) => known.filter((standing) => standing.status === status).length;
    const counts = Object.fromEntries(statuses.map((status) => [status, count(status)]));
    // It is rounded down, so that it is 100 only if nothing is left to do.
    return { locale, texts, ...counts, progress: Math.floor((100 * count("reviewed")) / texts) };
  });
}

function printTable(rows: ReturnType<typeof rowsOf>): void {
  const table = [
    Object.keys(rows[0] ?? {}),
    ...rows.map((row) => Object.values({ ...row, progress: `${row.progress}%` }).map(String)),
  ];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table) {
    console.log(row.map((cell, column) => cell.padStart(widths?.[column] ?? 0)).join("  "));
  }
}

function main(): void {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const rows = rowsOf();
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else printTable(rows);
}

run(main);
