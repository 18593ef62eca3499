import { surplus } from "./check.ts";
import { knowsDates } from "./decades.ts";
import { readDates } from "./read-dates.ts";
import { knowsPercent, readNumbers } from "./read-numbers.ts";
import type { Language, Pair, Translation } from "./translation.ts";

/** What a text has of one kind of value, and what is too few and too many of it. */
export interface Difference {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

type Values = Readonly<Record<"dates" | "numbers", readonly string[]>>;

/**
 * Where the months of one language may not be read, dates are taken apart: years and days are
 * numbers then, and months are compared as far as they are read.
 */
function read(text: string, language: Language, isKnown: boolean, hasPercent: boolean): Values {
  const { dates, rest } = readDates(text, language);
  const own = readNumbers(rest).map((number) => (hasPercent ? number : number.replace("%", "")));
  if (isKnown) return { dates, numbers: own };
  const parts = dates.map((date) => date.split("-"));
  return {
    dates: parts.flatMap(([year = "", month]) =>
      (month ?? year.endsWith("X")) ? [month ?? year] : [],
    ),
    numbers: [
      ...own,
      ...parts.flatMap(([year = "", , day]) =>
        year.endsWith("X") ? [] : [year, ...(day ? [String(Number(day))] : [])],
      ),
    ],
  };
}

/** `6X` is the decade `196X` of the other text. */
const completed = (dates: readonly string[], others: readonly string[]): readonly string[] =>
  dates.map(
    (date) => (date.length > 2 ? date : others.find((other) => other.endsWith(date))) ?? date,
  );

/** Takes decades out of the numbers they may stand among: `60`, and `1960` where decades are not known. */
function settle(dates: readonly string[], numbers: string[], isKnown: boolean): string[] {
  return dates.filter((date) => {
    const year = date.replace("X", "0");
    const forms = isKnown ? [year.slice(-2)] : [year.slice(-2), year];
    const at = date.endsWith("X") ? numbers.findIndex((number) => forms.includes(number)) : -1;
    if (at >= 0) numbers.splice(at, 1);
    return at < 0;
  });
}

/** Compares dates and numbers, each fault in one of them. */
export function compareValues(
  pair: Pair,
  { source, target }: Translation,
): Readonly<Record<"dates" | "numbers", Difference>> {
  const isKnown = knowsDates(source.language) && knowsDates(target.language);
  const hasPercent = knowsPercent(source) && knowsPercent(target);
  const from = read(pair.source, source, isKnown, hasPercent);
  const to = read(pair.target, target, isKnown, hasPercent);
  const expected = completed(from.dates, to.dates);
  const found = completed(to.dates, from.dates);
  const numbers = {
    lost: surplus(from.numbers, to.numbers),
    added: surplus(to.numbers, from.numbers),
  };
  const dates = {
    lost: settle(surplus(expected, found), numbers.added, isKnown),
    added: settle(surplus(found, expected), numbers.lost, isKnown),
  };
  // What one side alone has may stand on the other in a form that is not read: `апреле`, `ستينيات`.
  if (!isKnown && (dates.lost.length === 0 || dates.added.length === 0)) {
    dates.lost = [];
    dates.added = [];
  }
  // Years and days beside a wrong date are a part of that fault.
  const isOther = (number: string) =>
    dates.lost.length + dates.added.length === 0 || !/^(?:\d{4}|[12]?\d|3[01])$/.test(number);
  return {
    dates: { expected, found, ...dates },
    numbers: {
      expected: from.numbers,
      found: to.numbers,
      lost: numbers.lost.filter(isOther),
      added: numbers.added.filter(isOther),
    },
  };
}
