import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { sourceLocale } from "../src/locales.ts";
import { accept } from "./ledger.ts";
import { folderOf, readWordings, translatedLocales } from "./project.ts";
import { readLedger } from "./read-locales.ts";

/** `npm run accept -- <locale> <key or glob>…`: writes into the ledger that texts are right as they stand. */

const usage = `Usage: npm run accept -- <${translatedLocales.join(" | ")}> <key or glob>… [--draft] [--from <locale>]`;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      draft: { type: "boolean", default: false },
      from: { type: "string", default: sourceLocale },
    },
  });
  const [locale, ...patterns] = positionals;
  const { from } = values;
  const isTranslated = translatedLocales.some((name) => name === locale);
  if (locale === undefined || !isTranslated || patterns.length === 0) throw new Error(usage);
  const wordings = readWordings();
  if (!Object.hasOwn(wordings, from) || from === locale) {
    throw new Error(`"${from}" is no language "${locale}" can be translated from.\n${usage}`);
  }

  const before = readLedger(folderOf(locale));
  const state = values.draft ? "draft" : "reviewed";
  const after = accept(before, wordings, { locale, from, patterns, state });
  writeFileSync(`${folderOf(locale)}.ledger.json`, `${JSON.stringify(after, null, 2)}\n`);

  const changed = Object.keys({ ...before, ...after }).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  for (const key of changed) console.log(`${after[key]?.state ?? "dropped"}  ${key}`);
  console.log(`${locale}: ${changed.length} ${changed.length === 1 ? "entry" : "entries"} changed`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
