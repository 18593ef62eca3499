import { parseArgs } from "node:util";
import { sourceLocale } from "../src/locales.ts";
import { type Status, standings, statuses } from "./ledger.ts";
import { folderOf, readWordings, translatedLocales } from "./project.ts";
import { readLedger } from "./read-locales.ts";

/** `npm run progress`: how many texts of each language are reviewed, and what waits for someone. */

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const wordings = readWordings();
const texts = wordings[sourceLocale]?.size ?? 0;

const rows = translatedLocales.map((locale) => {
  const known = standings(readLedger(folderOf(locale)), wordings, locale, sourceLocale);
  const count = (status: Status) => known.filter((standing) => standing.status === status).length;
  const counts = Object.fromEntries(statuses.map((status) => [status, count(status)]));
  // Rounded down: 100 % is said when nothing is left to do.
  return { locale, texts, ...counts, progress: Math.floor((100 * count("reviewed")) / texts) };
});

if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
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
