import { sourceLocale } from "../../src/locales.ts";
import type { LocaleFiles } from "../read-locales.ts";
import { compare, type FaultsOfCodes } from "./compare.ts";
import type { IncomingFile } from "./incoming.ts";
import { readExchanged } from "./read-file.ts";
import { refuseFaults } from "./refuse-faults.ts";
import { unitsOf } from "./units.ts";

/** What a file is compared with. */
export interface Present {
  /** The files of the source. */
  readonly source: LocaleFiles;
  /** Reads what a language has. */
  readonly filesOf: (locale: string) => LocaleFiles;
  readonly faultsOfCodes: FaultsOfCodes;
}

/**
 * Reads a translated file, and compares it with what stands now.
 *
 * @throws Refusal that lists every fault of the file.
 */
export function examine(
  name: string,
  { source, filesOf, faultsOfCodes }: Present,
): IncomingFile & { readonly path: string } {
  const { path, file, faults } = readExchanged(name);
  const { locale } = file;
  // What a file as a whole is wrong in hides which texts it is about.
  if (faults.some(({ key }) => key === "")) refuseFaults(path, faults);
  const units = unitsOf(source, filesOf(locale), { from: sourceLocale, locale });
  refuseFaults(path, [...faults, ...compare({ locale, units, faultsOfCodes }, file.units)]);
  return { ...file, path };
}
