import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { locales, sourceLocale } from "../src/locales.ts";
import { examine } from "./exchange/examine.ts";
import { type Merged, merge } from "./exchange/merge.ts";
import { type Review, review } from "./exchange/review.ts";
import { ledgerKeys } from "./exchange/state.ts";
import { jsonText } from "./exchange/write-json.ts";
import { acceptKeys, type Ledger, wordingsOf } from "./ledger.ts";
import { Refusal } from "./mistake.ts";
import { type AuthoredLocale, folderOf, readChecked, readOne } from "./project.ts";
import type { LocaleFiles } from "./read-locales.ts";
import { run } from "./run.ts";
import { count, showFinding } from "./show-finding.ts";

/**
 * `npm run import -- <file> [--dry-run]`: brings a translated file back to the language's folder, and enters
 * what changed into its ledger, as drafts. A file with a fault is refused whole.
 */

const usage = "Usage: npm run import -- <file> [--dry-run]";

/** The ledger of a language, in which the texts that changed are drafts. */
function ledgerAfter(
  { ledger = {} }: AuthoredLocale,
  { files, changed }: Merged,
  locale: string,
  source: LocaleFiles,
): Ledger {
  const keys = new Set(changed.flatMap(([unit, text]) => ledgerKeys(unit, text)));
  const wordings = { [sourceLocale]: wordingsOf(source), [locale]: wordingsOf(files) };
  return acceptKeys(ledger, wordings, keys, { locale, from: sourceLocale, state: "draft" });
}

/** Writes the files of a language that changed, and its ledger. */
function write(locale: string, { changed, files }: Merged, ledger: Ledger): void {
  mkdirSync(folderOf(locale), { recursive: true });
  for (const name of new Set(
    changed.map(
      ([
        {
          path: [file = ""],
        },
      ]) => file,
    ),
  )) {
    writeFileSync(join(folderOf(locale), `${name}.json`), jsonText(files[name]));
  }
  writeFileSync(`${folderOf(locale)}.ledger.json`, `${JSON.stringify(ledger, null, 2)}\n`);
}

/** Prints what the checks find in the language as it is now. */
function printReview({ findings, mistakes }: Review): void {
  for (const found of findings) console.log(`${showFinding(found)}\n`);
  for (const { file, key, reason } of mistakes)
    console.log(`error  ${file}  ${key}\n  ${reason}\n`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "dry-run": { type: "boolean", default: false } },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Refusal(usage);
  const isDry = values["dry-run"];

  const { source } = readChecked();
  const { locale, units } = examine(name, source.files, (tag) => readOne(tag).files);
  const before = readOne(locale);
  const merged = merge({ ...before, from: sourceLocale, locale, source: source.files }, units);
  const { changed, same, untranslated } = merged;
  if (changed.length > 0 && !isDry) {
    write(locale, merged, ledgerAfter(before, merged, locale, source.files));
  }
  const isInProgress = !locales.some((one) => one === locale);
  if (changed.length > 0)
    printReview(review(source, locale, { ...before, ...merged }, isInProgress));
  for (const [{ key }] of changed) console.log(`draft  ${key}`);
  console.log(
    `${locale}: ${count(changed.length, "text")} ${isDry ? "would change" : "changed"}, ${same.length} as before, ${untranslated.length} not translated`,
  );
}

run(main);
