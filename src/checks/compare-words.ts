import type { Difference } from "./compare-values.ts";
import { readNumberWords } from "./number-words.ts";
import type { Pair, Translation } from "./translation.ts";

/**
 * Adds the numbers that stand in words to those that stand in digits: `three` may be `3` in the other
 * text. Two is never added, since a language may say `both` where another says `they`.
 */
export function withWords(
  digits: Difference,
  { source, target }: Pair,
  languages: Translation,
): Difference {
  const from = readNumberWords(source, languages.source.language);
  const to = readNumberWords(target, languages.target.language);
  if (!from || !to) return digits;
  const { expected, found } = digits;
  const lost = from.certain.filter((number) => ![...to.possible, ...found].includes(number));
  const added = to.certain.filter((number) => ![...from.possible, ...expected].includes(number));
  return {
    expected: [...expected, ...from.certain],
    found: [...found, ...to.certain],
    lost: [...digits.lost.filter((number) => !to.possible.includes(number)), ...lost],
    added: [
      ...digits.added.filter((number) => !from.possible.includes(number)),
      ...added.filter((number) => number !== "2"),
    ],
  };
}
