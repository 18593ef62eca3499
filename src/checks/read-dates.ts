import type { Language } from "./translation.ts";

/** How a language writes a decade; the group is its first year. */
const decades: Readonly<Record<string, RegExp>> = {
  de: /(\d{3}0)er/g,
  en: /(\d{3}0)s\b/g,
  es: /(?:años|década de) (\d{3}0)/g,
  fr: /années (\d{3}0)/g,
  ja: /(\d{3}0)年代/g,
};

const monthNames = (locale: string): readonly (readonly string[])[] =>
  Array.from({ length: 12 }, (_, month) =>
    // Beside a day, Slavic and other languages put a month into another case.
    ([{ month: "long" }, { month: "long", day: "numeric" }] as const).flatMap((options) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
        .formatToParts(Date.UTC(2000, month, 15))
        .flatMap(({ type, value }) => (type === "month" ? [value.toLowerCase()] : [])),
    ),
  );

const eastAsian = /(\d{4})[年년]\s*(\d{1,2})[月월](?:\s*(\d{1,2})[日일])?/g;

interface Reader {
  readonly pattern: RegExp;
  readonly months: readonly (readonly string[])[];
}

const readers = new Map<string, Reader>();

function readerOf(locale: string): Reader {
  const known = readers.get(locale);
  if (known) return known;
  const months = monthNames(locale);
  const names = months
    .flat()
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .sort((a, b) => b.length - a.length);
  const day = "(\\d{1,2})(?:er|st|nd|rd|th|\\.|º)?";
  const pattern = new RegExp(
    `(?:(?<!\\d)${day}\\s+(?:(?:de|of)\\s+)?)?(?<!\\p{L})(${names.join("|")})(?!\\p{L})(?:\\s+${day},?)?,?\\s+(?:(?:de|of)\\s+)?(\\d{4})`,
    "giu",
  );
  const reader = { pattern, months };
  readers.set(locale, reader);
  return reader;
}

/** Digits as ASCII: `２０２１` is 2021. */
export const plainDigits = (text: string): string =>
  text.replaceAll(/[０-９％]/g, (character) => character.normalize("NFKC"));

/** The dates in a text, as EDTF: days, months, decades; and the text without them. */
export function readDates(
  text: string,
  { locale, language }: Language,
  other: Language,
): { readonly dates: readonly string[]; readonly rest: string } {
  const dates: string[] = [];
  const take = (...parts: readonly (string | undefined)[]) => {
    dates.push(parts.flatMap((part) => part?.padStart(2, "0") ?? []).join("-"));
    return " ";
  };
  const { pattern, months } = readerOf(locale);
  let rest = plainDigits(text)
    .replaceAll(eastAsian, (_, year: string, month: string, day?: string) => take(year, month, day))
    .replaceAll(
      pattern,
      (_, before: string | undefined, name: string, after: string | undefined, year: string) => {
        const month = months.findIndex((forms) => forms.includes(name.toLowerCase())) + 1;
        return take(year, String(month), before ?? after);
      },
    );
  const decade = decades[language];
  // Where one language's way is not known, a decade is compared as the number it is.
  if (decade && decades[other.language]) {
    rest = rest.replaceAll(decade, (_, year: string) => take(`${year.slice(0, 3)}X`));
  }
  return { dates, rest };
}
