import { knowsDates } from "./decades.ts";

/** The names of the months in one language. */
export interface Months {
  /** A pattern that finds the name of a month in a text. */
  readonly pattern: string;
  /** Gives the number of the month that a found name stands for: 1 to 12, or 0 if it is not clear. */
  readonly of: (name: string) => number;
}

const styles = [
  { month: "long" },
  // Slavic and other languages inflect a month that stands beside a day or a year.
  { month: "long", day: "numeric" },
  { month: "long", year: "numeric" },
] as const;

/** Lists the forms of the name of a month, in lower case. */
const namesOf = (locale: Intl.Locale, month: number): readonly string[] =>
  styles.flatMap((style) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" })
      .formatToParts(Date.UTC(2000, month, 15))
      .filter(({ type, value }) => type === "month" && /\p{L}/u.test(value))
      .map(({ value }) => value.toLowerCase()),
  );

/** Tells how much of a form a name begins with: 2 if they are the same, else a share from 0 to 1. What follows in the name is an ending. */
function likenessOf(name: string, form: string): number {
  if (name === form) return 2;
  let shared = 0;
  while (shared < form.length && name[shared] === form[shared]) shared++;
  return shared < form.length && name.length - shared > 3 ? 0 : shared / form.length;
}

/** Makes the pattern of a month that inflects, which is found by its beginning: `kwietniu` by `kwietnia`. */
const beginning = (name: string): string =>
  /\d/.test(name) ? name : `${name.slice(0, Math.max(2, name.length - 3))}[\\p{L}\\p{M}]{0,8}`;

/** A name starts where a word starts, except in scripts that put no space before words, such as Thai. */
const start =
  "(?<!(?![\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}])[\\p{L}\\p{M}])";

/** Reads the names of the months from `Intl`. */
export function monthsOf(tag: string): Months {
  const locale = new Intl.Locale(tag, { calendar: "gregory", numberingSystem: "latn" });
  const isKnown = knowsDates(locale.language);
  const names = Array.from({ length: 12 }, (_, month) => namesOf(locale, month));
  const forms = names.flat().sort((a, b) => b.length - a.length);
  const patterns = forms.map((name) => (isKnown ? name : beginning(name)));
  const of = (name: string) => {
    const likeness = names.map((own) => Math.max(0, ...own.map((form) => likenessOf(name, form))));
    const best = Math.max(...likeness);
    return best < 0.6 ? 0 : likeness.indexOf(best) + 1;
  };
  return {
    pattern: `${start}(${patterns.join("|") || "(?!)"})(?![\\p{Lu}\\p{Ll}\\d])`,
    of: (name) => of(name.toLowerCase()),
  };
}
