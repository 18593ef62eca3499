import { withWords } from "./compare-words.ts";
import { knowsDates } from "./decades.ts";
import { readValues, type Values } from "./read-values.ts";
import { settle } from "./settle-dates.ts";
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

/** Adds the century to decades written without it: `6X` becomes `196X` if the other text has that. */
function completed(dates: readonly string[], others: readonly string[]): readonly string[] {
  const inFull = new Map(others.toReversed().map((other) => [other.slice(-2), other]));
  return dates.map((date) => (date.length > 2 ? date : (inFull.get(date) ?? date)));
}

/** Lists the numbers that another text does not have inside a name: `26` may stand there in `COP26`. */
const unnamed = (numbers: readonly string[], { named }: Values): readonly string[] =>
  numbers.filter((number) => !named.has(number));

/** Compares the dates and the numbers of a pair of texts. Each mistake counts in one of the two only. */
export function compareValues(
  pair: Pair,
  translation: Translation,
): Readonly<Record<"dates" | "numbers", Difference>> {
  const { source, target } = translation;
  const isKnown = knowsDates(source.language) && knowsDates(target.language);
  const [from, to] = readValues(pair, translation, isKnown);
  const expected = completed(from.dates, to.dates);
  const found = completed(to.dates, from.dates);
  const lost = settle(
    { dates: surplus(expected, found), numbers: surplus(to.numbers, from.numbers) },
    from,
    to,
    isKnown,
  );
  const added = settle(
    { dates: surplus(found, expected), numbers: surplus(from.numbers, to.numbers) },
    to,
    from,
    isKnown,
  );
  // A date that one text alone has may stand in the other in a form that is not read: `апреле`, `ستينيات`.
  const isCertain = isKnown || (lost.dates.length > 0 && added.dates.length > 0);
  const dates = isCertain ? { lost: lost.dates, added: added.dates } : { lost: [], added: [] };
  // Years and days are parts of a wrong date, and not another mistake.
  const isOther = (number: string) =>
    dates.lost.length + dates.added.length === 0 || !/^(?:\d{4}|[12]?\d|3[01])$/.test(number);
  const digits = {
    expected: from.numbers,
    found: to.numbers,
    lost: unnamed(added.numbers, to).filter(isOther),
    added: unnamed(lost.numbers, from).filter(isOther),
  };
  return {
    dates: { expected: [...expected, ...from.months], found: [...found, ...to.months], ...dates },
    numbers: withWords(digits, pair, translation),
  };
}
