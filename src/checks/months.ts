import { knowsDates } from "./decades.ts";

/** The months of a language in a text: a pattern that finds a month's name, and the month of a name. */
export interface Months {
  readonly pattern: string;
  readonly of: (name: string) => number;
}

const styles = [
  { month: "long" },
  // Beside a day, or a year, Slavic and other languages put a month into another case.
  { month: "long", day: "numeric" },
  { month: "long", year: "numeric" },
] as const;

const namesOf = (locale: Intl.Locale, month: number): readonly string[] =>
  styles.flatMap((style) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" })
      .formatToParts(Date.UTC(2000, month, 15))
      .filter(({ type, value }) => type === "month" && /\p{L}/u.test(value))
      .map(({ value }) => value.toLowerCase()),
  );

/** How much of a form a name begins with; what it has besides is an ending. */
function likenessOf(name: string, form: string): number {
  if (name === form) return 2;
  let shared = 0;
  while (shared < form.length && name[shared] === form[shared]) shared++;
  return shared < form.length && name.length - shared > 3 ? 0 : shared / form.length;
}

/** Where months inflect, a name is found by its beginning: `kwietniu` by `kwietnia`. */
const beginning = (name: string): string =>
  /\d/.test(name) ? name : `${name.slice(0, Math.max(2, name.length - 3))}[\\p{L}\\p{M}]{0,8}`;

/** Thai and some others put no space before a word. */
const start =
  "(?<!(?![\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}])[\\p{L}\\p{M}])";

/** The months of a language, as `Intl` names them. */
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
