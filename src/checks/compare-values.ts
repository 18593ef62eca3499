import { withWords } from "./compare-words.ts";
import { knowsDates } from "./decades.ts";
import type { Language } from "./language.ts";
import { readDates } from "./read-dates.ts";
import { knowsPercent, readNumbers } from "./read-numbers.ts";
import { surplus } from "./surplus.ts";
import type { Pair, Translation } from "./translation.ts";

/** How the values of one kind, such as dates, differ between a source text and its translation. */
export interface Difference {
  /** The values of the source text. */
  readonly expected: readonly string[];
  /** The values of the translation. */
  readonly found: readonly string[];
  /** The values that the translation lacks. */
  readonly lost: readonly string[];
  /** The values that the source text lacks. */
  readonly added: readonly string[];
}

type Values = Readonly<Record<"dates" | "numbers", readonly string[]>>;

/**
 * Reads the dates and the numbers of a text. Where the dates of one of the two languages are not
 * known in full, dates are taken apart: years and days count as numbers, and months and decades
 * alone count as dates.
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

/** Adds the century to decades written without it: `6X` becomes `196X` if the other text has that. */
function completed(dates: readonly string[], others: readonly string[]): readonly string[] {
  const inFull = new Map(others.toReversed().map((other) => [other.slice(-2), other]));
  return dates.map((date) => (date.length > 2 ? date : (inFull.get(date) ?? date)));
}

/** Numbers that can be taken out one by one, each by its value. */
function takeable(numbers: readonly string[]) {
  const places = new Map<string, number[]>();
  for (const [at, number] of [...numbers.entries()].toReversed()) {
    const known = places.get(number);
    if (known) known.push(at);
    else places.set(number, [at]);
  }
  const taken = new Set<number>();
  return {
    /** Takes out the first number that is one of some values; tells whether there was one. */
    take(values: readonly string[]): boolean {
      const firsts = values.flatMap((value) => places.get(value)?.at(-1) ?? []);
      if (firsts.length === 0) return false;
      const at = Math.min(...firsts);
      taken.add(at);
      places.get(numbers[at] ?? "")?.pop();
      return true;
    },
    /** Lists the numbers that have not been taken out. */
    rest: () => numbers.filter((_, at) => !taken.has(at)),
  };
}

/**
 * Sets decades off against numbers, as which a language may write them: `60`, or also `1960` where
 * the decades of a language are not known. Gives the dates and the numbers that are left.
 */
function settle(dates: readonly string[], numbers: readonly string[], isKnown: boolean) {
  const left = takeable(numbers);
  return {
    dates: dates.filter((date) => {
      const year = date.replace("X", "0");
      const short = year.slice(-2);
      return !date.endsWith("X") || !left.take(isKnown ? [short] : [short, year]);
    }),
    numbers: left.rest(),
  };
}

/** Compares the dates and the numbers of a pair of texts. Each mistake counts in one of the two only. */
export function compareValues(
  pair: Pair,
  translation: Translation,
): Readonly<Record<"dates" | "numbers", Difference>> {
  const { source, target } = translation;
  const isKnown = knowsDates(source.language) && knowsDates(target.language);
  const hasPercent = knowsPercent(source) && knowsPercent(target);
  const from = read(pair.source, source, isKnown, hasPercent);
  const to = read(pair.target, target, isKnown, hasPercent);
  const expected = completed(from.dates, to.dates);
  const found = completed(to.dates, from.dates);
  const { dates: lostDates, numbers: addedNumbers } = settle(
    surplus(expected, found),
    surplus(to.numbers, from.numbers),
    isKnown,
  );
  const { dates: addedDates, numbers: lostNumbers } = settle(
    surplus(found, expected),
    surplus(from.numbers, to.numbers),
    isKnown,
  );
  // A date that one text alone has may stand in the other in a form that is not read: `апреле`, `ستينيات`.
  const isCertain = isKnown || (lostDates.length > 0 && addedDates.length > 0);
  const dates = isCertain ? { lost: lostDates, added: addedDates } : { lost: [], added: [] };
  // Years and days are parts of a wrong date, and not another mistake.
  const isOther = (number: string) =>
    dates.lost.length + dates.added.length === 0 || !/^(?:\d{4}|[12]?\d|3[01])$/.test(number);
  const digits = {
    expected: from.numbers,
    found: to.numbers,
    lost: lostNumbers.filter(isOther),
    added: addedNumbers.filter(isOther),
  };
  return {
    dates: { expected, found, ...dates },
    numbers: withWords(digits, pair, translation),
  };
}
