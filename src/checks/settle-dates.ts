import type { Values } from "./read-values.ts";

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

/** Lists the months without a year that one text alone has. A text without any year shares none. */
function monthsOnlyIn(own: Values, other: Values): readonly string[] {
  if (!own.dates.some((date) => date.includes("-"))) return [];
  const known = new Set([...other.months, ...other.dates.map((date) => `XXXX${date.slice(4, 7)}`)]);
  return own.months.filter((month) => !known.has(month));
}

/** What one text has and the other does not. */
interface Surplus {
  /** The dates that one text alone has. */
  readonly dates: readonly string[];
  /** The numbers that the other text alone has. */
  readonly numbers: readonly string[];
}

/**
 * Sets the dates that one text alone has off against what the other has in their place: a month
 * that shares the year of another, or numbers, as which a language may write a decade. Gives the
 * dates and the numbers that are left.
 */
export function settle(
  { dates, numbers }: Surplus,
  own: Values,
  other: Values,
  isKnown: boolean,
): Surplus {
  const left = takeable(numbers);
  const months = new Set(other.months);
  const years = new Set(other.dates.map((date) => date.slice(0, 5)));
  const isSettled = (date: string): boolean => {
    const [year = "", month = "", day] = date.split("-");
    if (month) {
      const sharesYear = months.has(`XXXX-${month}`) && years.has(`${year}-`);
      return sharesYear && (!day || left.take([String(Number(day))]));
    }
    if (!year.endsWith("X")) return false;
    const inFull = year.replace("X", "0");
    const short = inFull.slice(-2);
    if (isKnown) return left.take([short]);
    // Where the decades of a language are not known, their century may be a number as well.
    if (year.length > 2) left.take([String(Number(year.slice(0, 2)) + 1)]);
    return left.take([short, inFull]);
  };
  return {
    dates: [...dates.filter((date) => !isSettled(date)), ...monthsOnlyIn(own, other)],
    numbers: left.rest(),
  };
}
