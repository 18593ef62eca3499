import { join } from "node:path";
import { locales, sourceLocale } from "../src/locales.ts";
import { records } from "../src/records/index.ts";
import { type Authored, makeDataset } from "./dataset.ts";
import type { CheckedLocale } from "./findings.ts";
import { wordingsOf } from "./ledger.ts";
import { readLedger, readLocale, readRules } from "./read-locales.ts";

/** The folder of a language; its ledger and its rules stand beside it. */
export const folderOf = (locale: string): string => join("locales", locale);

/** What is authored in this project. */
export function readAuthored(): Authored {
  const files = locales.map((locale) => [locale, readLocale(folderOf(locale))]);
  return { records, locales: Object.fromEntries(files) as Authored["locales"] };
}

/** The languages that are translated from the source. */
export const translatedLocales = locales.filter((locale) => locale !== sourceLocale);

/** The authored texts of every language. */
export const readWordings = () =>
  Object.fromEntries(locales.map((locale) => [locale, wordingsOf(readLocale(folderOf(locale)))]));

/** Everything that the checks are told of this project's languages. */
export function readChecked(): {
  readonly source: CheckedLocale;
  readonly translated: readonly CheckedLocale[];
} {
  const authored = readAuthored();
  const { languages } = makeDataset(authored);
  const read = (locale: (typeof locales)[number]): CheckedLocale => ({
    ...languages[locale],
    files: authored.locales[locale],
    rules: readRules(folderOf(locale)),
    ledger: readLedger(folderOf(locale)),
  });
  return { source: read(sourceLocale), translated: translatedLocales.map(read) };
}
