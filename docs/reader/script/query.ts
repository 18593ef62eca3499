import { eng, fra } from "stopword";
import { tokenize } from "./tokenize.ts";

const smallWords = new Set((document.documentElement.lang === "fr" ? fra : eng).flatMap(tokenize));

const isSmall = (word: string): boolean => smallWords.has(word) || /^\p{Script=Latin}$/u.test(word);

/** The words of a question that say what it is about; if it has small words alone, these. */
export function wordsOf(typed: string): readonly string[] {
  const all = [...new Set(tokenize(typed))];
  const large = all.filter((word) => !isSmall(word));
  return large.length > 0 ? large : all;
}

/** A text as it is compared as a whole. */
export const wholeOf = (text: string): string => tokenize(text).join(" ");

/** How many of some words begin words of a text. */
export const countIn = (words: readonly string[], tokens: readonly string[]): number =>
  words.filter((word) => tokens.some((token) => token.startsWith(word))).length;
