import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Rules } from "../src/checks/index.ts";
import { isTree } from "../src/content/tree.ts";
import { type Locale, locales, sourceLocale } from "../src/locales.ts";
import { type AnchorLedger, anchorLedgerFile } from "./anchor-ledger.ts";
import { readChanges } from "./changes.ts";
import { type Authored, makeDataset, mapLocales } from "./dataset.ts";
import type { Records } from "./facts.ts";
import type { CheckedLocale } from "./findings.ts";
import { type Ledger, wordingsOf } from "./ledger.ts";
import { type Mistake, refuse } from "./mistake.ts";
import { type Note, readJson, refuseAtOnce } from "./read-json.ts";
import { type LocaleFiles, readLedger, readLocale, readRules } from "./read-locales.ts";
import { records } from "./records.ts";
import { inProgress, type LocalesFolder, validateFolders } from "./validate-folders.ts";
import { validateLedgers } from "./validate-ledgers.ts";
import { validateLocales } from "./validate-locales.ts";
import { validateRules } from "./validate-rules.ts";

/** The folder of a language; its ledger and its rules stand beside it. */
export const folderOf = (locale: string): string => join("locales", locale);

/** Reads the rules of a language. */
export const readRulesOf = (locale: Locale): Rules => readRules(folderOf(locale));

/** The languages that are translated from the source. */
export const translatedLocales = locales.filter((locale) => locale !== sourceLocale);

/** Everything that is authored for one language. */
export interface AuthoredLocale {
  readonly files: LocaleFiles;
  readonly rules: Rules;
  readonly ledger: Ledger | undefined;
}

/** Reads everything that is authored for one language. */
const readAuthoredLocale = (locale: string, note: Note): AuthoredLocale => ({
  files: readLocale(folderOf(locale), note),
  rules: readRules(folderOf(locale), note),
  ledger: readLedger(folderOf(locale), note),
});

/** Lists what lies in the folder of the languages. */
function listLocales(): LocalesFolder {
  const entries = existsSync("locales") ? readdirSync("locales") : [];
  const folders = entries
    .filter((entry) => statSync(folderOf(entry)).isDirectory())
    .map((entry) => [entry, readdirSync(folderOf(entry))]);
  return { entries, folders: Object.fromEntries(folders) };
}

/**
 * Reads every file of every language, and gathers what is wrong with those that cannot be read, with
 * ledgers and with rules.
 *
 * @throws Refusal if a language that ships has no right tag: then nothing can be told of it.
 */
function readLocales() {
  refuse(validateLocales(locales, sourceLocale));
  const mistakes: Mistake[] = [];
  const note = (mistake: Mistake) => mistakes.push(mistake);
  const read = mapLocales((locale) => readAuthoredLocale(locale, note));
  const ledgers = mapLocales((locale) => read[locale].ledger);
  const wrong = [
    ...validateFolders(listLocales(), locales, sourceLocale),
    ...validateLedgers(ledgers, locales, sourceLocale),
    ...locales.flatMap((locale) => {
      const { rules, files } = read[locale];
      return validateRules(locale, rules, [...wordingsOf(files).keys()]);
    }),
  ];
  return { read, mistakes: [...mistakes, ...wrong] };
}

/** Reads which anchors were found in their documents. */
export function readAnchors(note: Note = refuseAtOnce): AnchorLedger {
  if (!existsSync(anchorLedgerFile)) {
    note({
      file: anchorLedgerFile,
      key: "",
      reason: "is missing. Restore it, or run npm run anchors.",
    });
    return {};
  }
  const ledger = readJson(anchorLedgerFile, note);
  if (isTree(ledger)) return ledger;
  if (ledger !== undefined) {
    note({ file: anchorLedgerFile, key: "", reason: "is not an object. Restore it." });
  }
  return {};
}

function authoredOf(
  { read, mistakes }: ReturnType<typeof readLocales>,
  records: Records,
): Authored {
  const unreadable = [...mistakes];
  const note = (mistake: Mistake) => unreadable.push(mistake);
  const anchors = readAnchors(note);
  readChanges(note);
  return { records, anchors, locales: mapLocales((locale) => read[locale].files), unreadable };
}

/** Reads what is authored in this project. A file that cannot be read throws no error; it is listed in `unreadable`. */
export const readAuthored = (): Authored => authoredOf(readLocales(), records);

/** The languages that are being translated, of which nothing is made yet. */
const localesInProgress = (): readonly string[] => inProgress(listLocales(), locales);

/** Every language that is translated from the source, those in progress last. */
export const everyTranslated = (): readonly string[] => [
  ...translatedLocales,
  ...localesInProgress(),
];

/**
 * Reads what is authored for one language, whether it ships, is in progress, or has nothing yet.
 *
 * @throws Refusal that lists the files that cannot be read.
 */
export function readOne(locale: string): AuthoredLocale {
  const mistakes: Mistake[] = [];
  const read = readAuthoredLocale(locale, (mistake) => mistakes.push(mistake));
  refuse(mistakes);
  return read;
}

/**
 * Reads the authored texts of every language, and their ledgers; those of languages in progress, too.
 *
 * @throws Refusal that lists the files that cannot be read.
 */
export function readWordings() {
  const { read, mistakes } = readLocales();
  refuse(mistakes);
  const started = localesInProgress().map((locale) => [locale, readOne(locale)] as const);
  const all: readonly (readonly [string, AuthoredLocale])[] = [...Object.entries(read), ...started];
  const mapped = <T>(map: (language: AuthoredLocale) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(all.map(([locale, language]) => [locale, map(language)]));
  return {
    wordings: mapped(({ files }) => wordingsOf(files)),
    ledgers: mapped(({ ledger = {} }) => ledger),
  };
}

/**
 * Reads everything that the checks need of this project's languages.
 *
 * @param of - The records; those of this project if left out.
 * @throws Refusal that lists the mistakes of the data.
 */
export function readChecked(of: Records = records): {
  readonly source: CheckedLocale;
  readonly translated: readonly CheckedLocale[];
} {
  const project = readLocales();
  const { languages } = makeDataset(authoredOf(project, of));
  const checked = (locale: Locale): CheckedLocale => ({
    ...languages[locale],
    ...project.read[locale],
  });
  return { source: checked(sourceLocale), translated: translatedLocales.map(checked) };
}
