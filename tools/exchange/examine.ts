import { sourceLocale } from "../../src/locales.ts";
import type { LocaleFiles } from "../read-locales.ts";
import { compare } from "./compare.ts";
import type { IncomingFile } from "./incoming.ts";
import { readExchanged } from "./read-file.ts";
import { refuseFaults } from "./refuse-faults.ts";
import { unitsOf } from "./units.ts";

/**
 * Reads a translated file, and compares it with what stands now.
 *
 * @param source - The files of the source.
 * @param filesOf - Reads what a language has.
 * @throws Refusal that lists every fault of the file.
 */
export function examine(
  name: string,
  source: LocaleFiles,
  filesOf: (locale: string) => LocaleFiles,
): IncomingFile {
  const { path, file, faults } = readExchanged(name);
  const { locale, units } = file;
  // What a file as a whole is wrong in hides which texts it is about.
  if (faults.some(({ key }) => key === "")) refuseFaults(path, faults);
  const known = unitsOf(source, filesOf(locale), { from: sourceLocale, locale });
  refuseFaults(path, [...faults, ...compare(known, units)]);
  return file;
}
