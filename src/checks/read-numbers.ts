import type { Language } from "./language.ts";

/**
 * Finds numbers: with the groups of two digits of India, with groups of three, or with a fraction.
 * A letter before a number makes it a part of a name, such as `CO2`; it is found with its letter.
 */
const number =
  /[\p{Lu}\p{Ll}]\d+|\d{1,2}(?:,\d\d){1,9},\d{3}(?!\d)|\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;

/** The languages whose words for a percentage are among those below. */
const known =
  "ar bn ca cs da de el en es et eu fa fi fr he hi hr hu id it ja ko lt lv ms nb nl nn no pl pt ro ru sk sl sv th tr uk ur vi zh".split(
    " ",
  );
/** What stands before the number of a percentage. */
const before = /(?:(?<!\d\s?)%|yüzde|ehuneko|百分之|ร้อยละ)\s?$/iu;
/** What makes percentage points of a percentage: `46 percentage points`, `46パーセントポイント`. */
const points =
  "(?:age)?[\\s-]?(?:points?|punkt\\p{L}{0,2}|punt\\p{L}{0,2}|poäng|пункт\\p{L}{0,3}|puan|ポイント|포인트)";
/** What stands after the number of a percentage, or after its range, such as `10–20 %`. */
const after = new RegExp(
  `^(?:\\s?[–-]\\s?\\d+(?:[.,]\\d+)?)?\\s{0,2}(?:%|pro[czs]ent|protsent|pro[cz]\\.|per ?cent|pour cent|por cento|por ciento|la sută|posto|odstot|persen|peratus|százalék|phần trăm|τοις εκατό|процент|відсот|посто|(?:في ال|بال)ما?ئة|درصد|فیصد|אחוז|प्रतिशत|फ\u093c?ीसदी|শতাংশ|เปอร์เซ็นต์|퍼센트|프로(?!\\p{L}{2})|パーセント|v\\. ?h\\.)(?!${points})`,
  "iu",
);

/** What stands before the number of less than nothing: a minus sign, or its word, which in `au moins` means something else. */
const minus =
  /(?:(?:^|[\s(（「“«])-|(?<![\d\s])\s?[−▲△]\s?|(?:minus|マイナス|마이너스|минус|eksi|[负負]|(?<!(?:au|du|al|lo|ao) )\b(?:moins|menos|meno))\s?)$/iu;

/** Tells whether a percentage in words is read as one in a language. */
export const knowsPercent = ({ language }: Language): boolean => known.includes(language);

/** Finds the numbers that are parts of names: `26` in `COP26`. */
export const numbersInNames = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?<=[\p{Lu}\p{Ll}])\d+/gu)].map(([digits]) => digits));

/** Reads the numbers in a text with ASCII digits, and gives them in one way for all languages: `46%`, `8.4`. */
export function readNumbers(text: string): readonly string[] {
  return [...text.matchAll(number)].flatMap(({ 0: digits, index }) => {
    if (/^\D/.test(digits)) return [];
    const isGrouped = /\D\d{3}(?:\D|$)/.test(digits);
    const plain = isGrouped ? digits.replaceAll(/\D/g, "") : digits.replace(",", ".");
    const end = index + digits.length;
    const start = text.slice(Math.max(0, index - 12), index);
    const sign = minus.test(start) ? "-" : "";
    const percent = after.test(text.slice(end, end + 40)) || before.test(start) ? "%" : "";
    return sign + plain + percent;
  });
}
