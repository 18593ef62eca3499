import { unifyApostrophes } from "../content/apostrophe.ts";
import { upperCase } from "../content/upper-case.ts";

/**
 * Gives all spellings of a name one form, whatever their case, apostrophes, widths and spaces. Upper case
 * turns ß into SS, and Greek letters into letters without accents. Lower case turns İ into i with a
 * combining dot, which is then removed, so that the Turkish name `iklim` is found in the spellings
 * `İKLİM`, `IKLIM` and `i̇klim`, too.
 */
export function foldName(name: string, locale: string): string {
  const plain = unifyApostrophes(name.normalize("NFKC")).trim().replace(/\s+/g, " ");
  return upperCase(plain.toLowerCase(), locale)
    .toLowerCase()
    .replace(/i\u0307+/g, "i")
    .normalize("NFKC");
}
