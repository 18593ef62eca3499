import { type Locale, locales } from "../../src/locales.ts";
import { makeDataset } from "../dataset.ts";
import { Refusal, refuse } from "../mistake.ts";
import { readAuthored } from "../project.ts";
import type { LocaleFiles } from "../read-locales.ts";
import { formatsSoFar } from "./review.ts";

const isShipped = (locale: string): locale is Locale => locales.some((one) => one === locale);

/**
 * Refuses texts with which the project could not be generated: those of a language that ships have to be
 * right as a whole; of one in progress, the formats have to be such that texts can be filled.
 */
function judge(locale: string, files: LocaleFiles, source: LocaleFiles): void {
  if (isShipped(locale)) {
    const authored = readAuthored();
    makeDataset({ ...authored, locales: { ...authored.locales, [locale]: files } });
    return;
  }
  const { isRead, mistakes } = formatsSoFar(locale, files, source);
  if (!isRead) refuse(mistakes);
}

/** Refuses an import after which other commands would refuse the data. */
export function refuseWrong(
  path: string,
  locale: string,
  files: LocaleFiles,
  source: LocaleFiles,
): void {
  try {
    judge(locale, files, source);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      `With the texts of ${path}, the data would be wrong, and nothing was imported. Mend the file, or what else is named here.\n${error.message}`,
    );
  }
}
