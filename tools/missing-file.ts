import { wordingsOf } from "./ledger.ts";
import type { LocaleFiles } from "./read-locales.ts";
import { count } from "./show-finding.ts";

/**
 * Says that a language does not have a file, and how many texts this one mistake stands for: those of the
 * source's file, as `npm run progress` counts them.
 */
export function missingFile(name: string, source: LocaleFiles): string {
  const file = source[name];
  const texts = file === undefined ? 0 : wordingsOf({ [name]: file }).size;
  const those = texts === 0 ? "" : `, and with it ${count(texts, "text")}`;
  return `is missing${those}. Write the file.`;
}
