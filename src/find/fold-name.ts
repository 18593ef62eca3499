import { unifyApostrophes } from "../content/apostrophe.ts";
import { upperCase } from "../content/upper-case.ts";

/**
 * Writes a name in one way for all its cases, apostrophes, widths and spaces. Upper case joins ß to SS,
 * and Greek letters to those without accents; lower case then gives İ a dot of its own, and that goes:
 * to whom a Turkish name is `iklim`, it is so in `İKLİM`, in `IKLIM` and in `i̇klim`.
 */
export function foldName(name: string, locale: string): string {
  const plain = unifyApostrophes(name.normalize("NFKC")).trim().replace(/\s+/g, " ");
  return upperCase(plain.toLowerCase(), locale)
    .toLowerCase()
    .replace(/i\u0307+/g, "i")
    .normalize("NFKC");
}
