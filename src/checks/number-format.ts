import type { Check } from "./check.ts";
import type { Language } from "./language.ts";
import { plainDigits } from "./read-digits.ts";
import { remember } from "./remember.ts";
import { list } from "./show.ts";
import { isTranslated } from "./translation.ts";

/** The languages that write decimals with either mark, by country and by habit. */
const either = ["ar", "es", "fa", "ur"];

type Mark = "." | ",";

/** Gives the decimal mark of a language, if it has one alone. */
const markOf = remember((locale): Mark | undefined => {
  const tag = new Intl.Locale(locale, { numberingSystem: "latn" });
  const mark = new Intl.NumberFormat(tag).format(1.5).charAt(1);
  const isMark = mark === "." || mark === ",";
  return isMark && !either.includes(tag.language) ? mark : undefined;
});

/** Finds numbers with a fraction that are not parts of a date, an address or a name. Three digits may be a group. */
const fraction =
  /(?<![\p{Lu}\p{Ll}\d.,/:-])\d{1,9}([.,])(?:\d{1,2}|\d{4,9})(?![\d\p{Lu}\p{Ll}]|[.,/:-]\d)/gu;

/** Finds years that are grouped as quantities are: `2,021`. */
const groupedYear =
  /(?<![\p{Lu}\p{Ll}\d.,])(?:1[.,’' \u00a0\u202f]9|2[.,’' \u00a0\u202f]0)\d\d(?!\d|[.,]\d)/gu;

/** Finds the fractions of a text that have a mark. */
const fractionsWith = (mark: Mark, text: string): readonly string[] =>
  [...text.matchAll(fraction)].flatMap(([number, own]) => (own === mark ? [number] : []));

const otherMark = (mark: Mark): Mark => (mark === "." ? "," : ".");

/** Finds the fractions of a text that have the mark of other languages. Those of a translation are its source's fractions, and not versions or times. */
function foreignFractions(text: string, language: Language, original: string, source: Language) {
  const mark = markOf(language.locale);
  const sourceMark = markOf(source.locale);
  if (!mark || !sourceMark) return [];
  const foreign = fractionsWith(otherMark(mark), text);
  if (language.language === source.language) return foreign;
  const originals = new Set(
    fractionsWith(sourceMark, original).map((number) => number.replace(sourceMark, mark)),
  );
  return foreign.filter((number) => originals.has(number.replace(otherMark(mark), mark)));
}

/** Finds the years of a source text that a text groups as quantities. */
function groupedYears(text: string, original: string): readonly string[] {
  const numbers = new Set(original.match(/\d+/g));
  return [...text.matchAll(groupedYear)]
    .map(([year]) => year)
    .filter((year) => numbers.has(year.replaceAll(/\D/g, "")));
}

export const numberFormat: Check<"numberFormat"> = {
  name: "numberFormat",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  *run({ source, target }) {
    for (const [key, text] of target.texts) {
      const original = source.texts.get(key);
      if (typeof text !== "string" || typeof original !== "string" || !isTranslated(key)) continue;
      const plain = plainDigits(text);
      const wrong = [
        ...foreignFractions(plain, target, plainDigits(original), source),
        ...groupedYears(plain, plainDigits(original)),
      ];
      if (wrong.length === 0) continue;
      yield { key, message: `${list(wrong)} is not written in the number format of the language.` };
    }
  },
};
