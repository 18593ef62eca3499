import type { Locale } from "us-japan-climate-partnership";
import en from "../../../locales/en/reader.json";
import fr from "../../../locales/fr/reader.json";
import ja from "../../../locales/ja/reader.json";
import { fill } from "./fill.ts";

/** What the reader itself says, as each language has it in its `reader.json`. Names of fields, kinds and verdicts are the content's labels. */
type Templates = Omit<typeof fr, `found_${string}`> & { readonly found_other: string };

const templates: Readonly<Record<Locale, Templates>> = { en, fr, ja };

/** A number with the words around it; those that do not apply are empty. */
interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly direction: string;
}

/** How many were found, in the plural form that the language has for the number. */
function foundIn(locale: Locale, count: number): string {
  const texts = templates[locale];
  if (count === 0) return texts.nothingFound;
  const forms = new Map<string, string>(Object.entries(texts));
  const form = new Intl.PluralRules(locale).select(count);
  return fill(forms.get(`found_${form}`) ?? texts.found_other, { count: String(count) });
}

const wordsIn = (locale: Locale) => ({
  ...templates[locale],
  /** What stands between a name and its value. */
  colon: templates[locale].namedValue.replaceAll(/\{\{\w+\}\}/g, ""),
  /** How many were found. */
  found: (count: number): string => foundIn(locale, count),
  /** A number in words: `more than 30 activities`, `46 percent decrease`. */
  quantity: (parts: Quantity): string =>
    fill(templates[locale][parts.direction === "" ? "quantity" : "change"], { ...parts }),
});

export const words: Readonly<Record<Locale, ReturnType<typeof wordsIn>>> = {
  en: wordsIn("en"),
  fr: wordsIn("fr"),
  ja: wordsIn("ja"),
};
