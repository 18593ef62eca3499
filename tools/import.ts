import { join } from "node:path";
import { parseArgs } from "node:util";
import { sourceLocale } from "../src/locales.ts";
import { codeFaults } from "./exchange/code-faults.ts";
import { examine } from "./exchange/examine.ts";
import { type Merged, merge } from "./exchange/merge.ts";
import { refuseConflicts } from "./exchange/refuse-faults.ts";
import { refuseWrong } from "./exchange/refuse-wrong.ts";
import { review } from "./exchange/review.ts";
import { showReview } from "./exchange/show-review.ts";
import { ledgerKeys } from "./exchange/state.ts";
import { jsonText } from "./exchange/write-json.ts";
import { formatsSchema, formatterOf } from "./format.ts";
import { acceptKeys, type Ledger, wordingsOf } from "./ledger.ts";
import { Refusal } from "./mistake.ts";
import { type AuthoredLocale, folderOf, readChecked, readOne } from "./project.ts";
import type { LocaleFiles } from "./read-locales.ts";
import { records } from "./records.ts";
import { run } from "./run.ts";
import { count } from "./show-finding.ts";
import { writeFiles } from "./write-files.ts";

/**
 * `npm run import -- <file> [--dry-run] [--overwrite]`: brings what was translated in a file since its export
 * to the language's folder, and enters it into its ledger, as drafts. A file with a fault is refused whole.
 */

const usage = "Usage: npm run import -- <path of a file> [--dry-run] [--overwrite]";

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

/** Writes the ledger of a language, by which it is known, and its files that changed. */
function write(locale: string, { changed, files }: Merged, ledger: Ledger): void {
  const names = new Set(changed.map(([{ path }]) => path[0] ?? ""));
  writeFiles("locales", [
    { path: `${folderOf(locale)}.ledger.json`, text: `${JSON.stringify(ledger, null, 2)}\n` },
    ...[...names].map((name) => ({
      path: join(folderOf(locale), `${name}.json`),
      text: jsonText(files[name]),
    })),
  ]);
}

/** Says of each text that changed what it is now, and whether somebody had reviewed what it was. */
function showChanged({ changed }: Merged, { ledger = {} }: AuthoredLocale): readonly string[] {
  return changed.map(([unit, text]) => {
    const wasReviewed = ledgerKeys(unit, unit.target ?? text).some(
      (key) => unit.target !== undefined && ledger[key]?.state === "reviewed",
    );
    return `draft  ${unit.key}${wasReviewed ? "  (was reviewed)" : ""}`;
  });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      overwrite: { type: "boolean", default: false },
    },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Refusal(usage);
  const isDry = values["dry-run"];

  const beside = readChecked();
  const source = beside.source.files;
  const formatter = formatterOf(sourceLocale, formatsSchema.parse(source.formats));
  const { path, locale, units } = examine(name, {
    source,
    filesOf: (tag) => readOne(tag).files,
    faultsOfCodes: codeFaults(records, formatter),
  });
  const before = readOne(locale);
  const merged = merge({ ...before, from: sourceLocale, locale, source }, units);
  const { changed, conflicts, same, older, untranslated, files } = merged;
  if (!values.overwrite) refuseConflicts(path, conflicts);
  if (changed.length > 0) refuseWrong(path, locale, files, source);
  if (changed.length > 0 && !isDry) {
    write(locale, merged, ledgerAfter(before, merged, locale, source));
  }

  console.log(`${path}: ${count(units.length, "text")}`);
  if (changed.length > 0 || isDry) {
    for (const found of showReview(review(beside, locale, { ...before, files }))) {
      console.log(`${found}\n`);
    }
  }
  for (const line of showChanged(merged, before)) console.log(line);
  const newer = older.length === 0 ? "" : `, ${older.length} newer here and left`;
  console.log(
    `${locale}: ${count(changed.length, "text")} ${isDry ? "would change" : "changed"}, ${same.length} as before${newer}, ${untranslated.length} not translated`,
  );
}

run(main);
