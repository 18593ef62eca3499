import type { Locale } from "us-japan-climate-partnership";
import en from "../../../locales/en/reader.json";
import fr from "../../../locales/fr/reader.json";
import ja from "../../../locales/ja/reader.json";
import { fillWords } from "../../../tools/fill-words.ts";

type Template = keyof typeof en;

/** The name of a text without its plural form: `found` of `found_one`. */
type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;

type PluralName = PluralBase<Template>;
type PlainName = Exclude<Template, `${string}_${"one" | "many" | "other"}`>;

/** What the reader itself says, as each language has it in its `reader.json`. Names of fields, kinds and verdicts are the content's labels. */
const templates: Readonly<Record<Locale, Readonly<Partial<Record<string, string>>>>> = {
  en,
  fr,
  ja,
};

/** Makes what gives the words of the reader in a language. */
function wordsIn(locale: Locale) {
  const texts = templates[locale];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const get = (key: string): string => {
    const text = texts[key];
    if (text === undefined) throw new Error(`locales/${locale}/reader.json has no "${key}".`);
    return text;
  };
  return {
    /** A text, with its placeholders filled. */
    say: (name: PlainName, values: Readonly<Record<string, string>> = {}): string =>
      fillWords(get(name), values),
    /** A text that counts something, in the plural form of the number. */
    count: (
      name: PluralName,
      count: number,
      values: Readonly<Record<string, string>> = {},
    ): string => {
      const form = plurals.select(count);
      const text = texts[`${name}_${form}`] ?? get(`${name}_other`);
      return fillWords(text, { ...values, count: numbers.format(count) });
    },
    /** Some words in a row: `A, B, C`. */
    series: (items: readonly string[]): string =>
      new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" }).format(items),
  };
}

/** What gives the words of the reader in one language. */
export type Words = ReturnType<typeof wordsIn>;

export const words: Readonly<Record<Locale, Words>> = {
  en: wordsIn("en"),
  fr: wordsIn("fr"),
  ja: wordsIn("ja"),
};
