import type { Language } from "./language.ts";
import { readDates } from "./read-dates.ts";
import { knowsPercent, numbersInNames, readNumbers } from "./read-numbers.ts";
import type { Pair, Translation } from "./translation.ts";

/** The values that a text states, each in one form for all languages. */
export interface Values {
  /** The days, months and decades. */
  readonly dates: readonly string[];
  /** The months that stand without a year: `XXXX-04`. */
  readonly months: readonly string[];
  readonly numbers: readonly string[];
  /** The numbers that are parts of names: `26` in `COP26`. */
  readonly named: ReadonlySet<string>;
}

/** Reads the values of a text. */
function read(text: string, language: Language, hasPercent: boolean): Values {
  const { dates, months, rest } = readDates(text, language);
  const numbers = readNumbers(rest).map((number) =>
    hasPercent ? number : number.replace("%", ""),
  );
  return { dates, months, numbers, named: numbersInNames(rest) };
}

/** Takes dates apart: years and days count as numbers, and months and decades alone count as dates. */
function apart({ dates, numbers, named }: Values): Values {
  const parts = dates.map((date) => date.split("-"));
  return {
    dates: parts.flatMap(([year = "", month]) =>
      (month ?? year.endsWith("X")) ? [month ?? year] : [],
    ),
    months: [],
    numbers: [
      ...numbers,
      ...parts.flatMap(([year = "", , day]) =>
        year.endsWith("X") ? [] : [year, ...(day ? [String(Number(day))] : [])],
      ),
    ],
    named,
  };
}

/** Lists numbers, those of some years only once, since several months may share one. */
function once(numbers: readonly string[], years: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  return numbers.filter((number) => {
    if (!years.has(number)) return true;
    const isFirst = !seen.has(number);
    seen.add(number);
    return isFirst;
  });
}

/** Reads the values of two texts. Where the dates of one of the two languages are not known in full, dates are taken apart. */
export function readValues(
  pair: Pair,
  { source, target }: Translation,
  isKnown: boolean,
): readonly [from: Values, to: Values] {
  const hasPercent = knowsPercent(source) && knowsPercent(target);
  const from = read(pair.source, source, hasPercent);
  const to = read(pair.target, target, hasPercent);
  if (isKnown) return [from, to];
  const years = new Set([...from.dates, ...to.dates].map((date) => date.slice(0, 4)));
  const readApart = (values: Values): Values => {
    const { numbers, ...others } = apart(values);
    return { ...others, numbers: once(numbers, years) };
  };
  return [readApart(from), readApart(to)];
}
