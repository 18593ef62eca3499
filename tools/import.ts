import { join } from "node:path";
import { parseArgs } from "node:util";
import { sourceLocale } from "../src/locales.ts";
import { codeFaults } from "./exchange/code-faults.ts";
import { countTexts, textsKept, whyNotAsMany } from "./exchange/count-units.ts";
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
  const keys = textsKept(changed);
  const wordings = { [sourceLocale]: wordingsOf(source), [locale]: wordingsOf(files) };
  return acceptKeys(ledger, wordings, keys, { locale, from: sourceLocale, state: "draft" });
}

/** Writes the ledger of a language, by which it is known, and its files that changed. */
function write(locale: string, { changed, emptyLists, files }: Merged, ledger: Ledger): void {
  const written = [...changed.map(([unit]) => unit), ...emptyLists];
  const names = new Set(written.map(({ path }) => path[0] ?? ""));
  writeFiles("locales", [
    { path: `${folderOf(locale)}.ledger.json`, text: `${JSON.stringify(ledger, null, 2)}\n` },
    ...[...names].map((name) => ({
      path: join(folderOf(locale), `${name}.json`),
      text: jsonText(files[name]),
    })),
  ]);
}

/** Says of each unit that changed what it is now, and whether somebody had reviewed what it was. */
function showChanged({ changed }: Merged, { ledger = {} }: AuthoredLocale): readonly string[] {
  return changed.map(([unit, text]) => {
    const state = ledgerKeys(unit, text).length > 0 ? "draft" : "written"; // not in the ledger
    const wasReviewed = ledgerKeys(unit, unit.target ?? text).some(
      (key) => unit.target !== undefined && ledger[key]?.state === "reviewed",
    );
    return `${state}  ${unit.key}${wasReviewed ? "  (was reviewed)" : ""}`;
  });
}

/** Says which lists came along that nobody has translated, and why. */
function showEmptyLists({ emptyLists }: Merged): readonly string[] {
  if (emptyLists.length === 0) return [];
  const keys = emptyLists.map(({ key }) => `empty  ${key}`);
  const are = emptyLists.length === 1 ? "list is" : "lists are";
  return [
    ...keys,
    `${emptyLists.length} ${are} empty as in French: each record needs a list of its other names, and an empty one is not translated.`,
  ];
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
  const { changed, emptyLists, conflicts, same, older, untranslated, files } = merged;
  const isOther = changed.length + emptyLists.length > 0;
  if (!values.overwrite) refuseConflicts(path, conflicts);
  if (isOther) refuseWrong(path, locale, files, source);
  if (isOther && !isDry) {
    write(locale, merged, ledgerAfter(before, merged, locale, source));
  }

  console.log(`${path}: ${count(units.length, "unit")}`);
  if (isOther || isDry) {
    for (const found of showReview(review(beside, locale, { ...before, files }))) {
      console.log(`${found}\n`);
    }
  }
  for (const line of [...showChanged(merged, before), ...showEmptyLists(merged)]) console.log(line);
  const newer = older.length === 0 ? "" : `, ${older.length} newer here and left`;
  console.log(
    `${locale}: ${count(changed.length, "unit")} ${isDry ? "would change" : "changed"}, ${same.length} as before${newer}, ${untranslated.length} not translated`,
  );
  if (changed.length > 0) {
    console.log(`In the ledger, what changes is ${countTexts(changed)}. ${whyNotAsMany}`);
  }
}

run(main);
