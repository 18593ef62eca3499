import { isTree } from "../src/content/tree.ts";
import type { Formatter } from "./format.ts";

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether a word or a number goes on between two stretches of a text, as in `8,4`. */
const isJoined = (before: string, after: string): boolean =>
  (wordCharacter.test(before.slice(-1)) && wordCharacter.test(after.slice(0, 1))) ||
  (/\d[.,]$/.test(before) && /^\d/.test(after)) ||
  (/\d$/.test(before) && /^[.,]\d/.test(after));

/** The texts between the places where words stand as whole words. */
function splitAt(text: string, words: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const [before, after] = [text.slice(0, at).slice(-2), text.slice(end, end + 2)];
    if (isJoined(before, words) || isJoined(words, after)) continue;
    parts.push(text.slice(from, at));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** A text without some words, wherever they stand as whole words. */
export const without = (text: string, words: string): string => splitAt(text, words).join("");

/** Writes a number or a date as it stands in a text; gives `undefined` for anything else, and for what the formats cannot write. */
export function written(value: unknown, formatter: Formatter): string | undefined {
  try {
    if (isTree(value) && "value" in value) return formatter.number(value.value);
    const isDate = typeof value === "string" && /^\d{3}[\dX]/.test(value);
    return isDate ? formatter.date(value) : undefined;
  } catch {
    return undefined;
  }
}

const two = (number: number) => String(number).padStart(2, "0");

/** The dates within a date, and those that are written with its words: the months and the fiscal year of a year, the days of a month. */
function closerDates(date: string): readonly string[] {
  if (/^\d{4}-\d{2}$/.test(date))
    return Array.from({ length: 31 }, (_, day) => `${date}-${two(day + 1)}`);
  if (!/^\d{4}$/.test(date)) return [];
  return [
    `${date}-04/${Number(date) + 1}-03`,
    `${date.slice(0, 3)}X`,
    ...Array.from({ length: 12 }, (_, month) => `${date}-${two(month + 1)}`),
  ];
}

/** Tells whether a text says a number or a date, and not one that only has it among its words: `16 avril 2021` does not say 2021. */
export function says(text: string, value: unknown, formatter: Formatter): boolean {
  const words = written(value, formatter);
  if (words === undefined) return false;
  const closer = typeof value === "string" ? closerDates(value) : [];
  const rest = closer
    .flatMap((date) => written(date, formatter) ?? [])
    .filter((longer) => longer !== words && longer.includes(words))
    .reduce(without, text);
  return splitAt(rest, words).length > 1;
}
