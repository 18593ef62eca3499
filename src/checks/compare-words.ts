import type { Difference } from "./compare-values.ts";
import type { Language } from "./language.ts";
import { readNumberWords } from "./number-words.ts";
import { namesParties, type Pair, type Translation } from "./translation.ts";

/** Reads what a text has in words: its numbers, and whether a number may stand there. Two may be the names of the two parties. */
function read(text: string, language: Language, { parties }: Translation) {
  const words = readNumberWords(text, language.language);
  const { certain = [], possible = [] } = words ?? {};
  let isTwo: boolean | undefined;
  const has = (number: string): boolean => {
    if (possible.includes(number)) return true;
    if (number !== "2") return false;
    isTwo ??= namesParties(text, language, parties);
    return isTwo;
  };
  return { isKnown: words !== undefined, certain, has };
}

/**
 * Adds the numbers that stand in words to those that stand in digits: `three` may be `3` in the other
 * text. Two is never added, since a language may say `both` where another says `they`.
 */
export function withWords(
  { expected, found, ...digits }: Difference,
  { source, target }: Pair,
  translation: Translation,
): Difference {
  const from = read(source, translation.source, translation);
  const to = read(target, translation.target, translation);
  // Where the words of one language are not known, those of the other may stand for its digits, and no more is known.
  const isKnown = from.isKnown && to.isKnown;
  const lost = [...digits.lost, ...from.certain.filter((word) => isKnown && !found.includes(word))];
  const added = to.certain.filter((word) => isKnown && word !== "2" && !expected.includes(word));
  return {
    expected: [...expected, ...from.certain],
    found: [...found, ...to.certain],
    lost: lost.filter((number) => !to.has(number)),
    added: [...digits.added, ...added].filter((number) => !from.has(number)),
  };
}
