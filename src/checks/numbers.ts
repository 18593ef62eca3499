import { eachPair, list, surplus } from "./check.ts";
import { readDates } from "./read-dates.ts";

const number = /\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;
const percent = /^\s*(?:%|percent|per cent|pour cent|Prozent|por ciento|パーセント)/i;

/** The numbers of a text, one way of writing for all languages. */
function numbersOf(text: string): readonly string[] {
  return [...text.matchAll(number)].map((match) => {
    const [digits] = match;
    const isGrouped = /\D\d{3}(?:\D|$)/.test(digits);
    const plain = isGrouped ? digits.replaceAll(/\D/g, "") : digits.replace(",", ".");
    return percent.test(text.slice(match.index + digits.length)) ? `${plain}%` : plain;
  });
}

/** Both languages give the same numbers, however each writes them. */
export const numbers = eachPair(({ source, target }, translation) => {
  const { source: from, target: to } = translation;
  const expected = numbersOf(readDates(source, from, to).rest);
  const found = numbersOf(readDates(target, to, from).rest);
  const lost = surplus(expected, found);
  const added = surplus(found, expected);
  if (lost.length + added.length === 0) return undefined;
  return `The numbers are ${list(found)}; the source's are ${list(expected)}.`;
});
