import type { Locale } from "../src/locales.ts";

/** How a language writes numbers and dates: the one place that decides it. */
interface Typography {
  readonly percent: (number: string) => string;
  readonly months: readonly string[];
  readonly month: (month: string, year: string) => string;
  readonly year: (year: string) => string;
  readonly decade: (year: string) => string;
}

const narrowNoBreakSpace = "\u202f";

const typography: Readonly<Record<Locale, Typography>> = {
  fr: {
    percent: (number) => `${number}${narrowNoBreakSpace}%`,
    months:
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
        " ",
      ),
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
    decade: (year) => `années ${year}`,
  },
  en: {
    percent: (number) => `${number}%`,
    months:
      "January February March April May June July August September October November December".split(
        " ",
      ),
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
    decade: (year) => `${year}s`,
  },
  ja: {
    percent: (number) => `${number}%`,
    months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
    month: (month, year) => `${year}年${month}`,
    year: (year) => `${year}年`,
    decade: (year) => `${year}年代`,
  },
};

/** Writes a number; `Intl` knows each language's digits and groups, spaces are ours. */
export function formatNumber(value: unknown, locale: Locale): string {
  if (typeof value !== "number") throw new TypeError(`${String(value)} is not a number.`);
  return new Intl.NumberFormat(locale).format(value).replaceAll("\u00a0", narrowNoBreakSpace);
}

/** Writes a number of percents. */
export const formatPercent = (value: unknown, locale: Locale): string =>
  typography[locale].percent(formatNumber(value, locale));

/** Writes an EDTF date: a year, a month, or a decade. No `Date`, since a time zone moves a month. */
export function formatDate(value: unknown, locale: Locale): string {
  const [, year, decade, month] =
    /^(?:(\d{4})|(\d{3})X)(?:-(0[1-9]|1[0-2]))?$/.exec(String(value)) ?? [];
  const { months, ...write } = typography[locale];
  if (decade && !month) return write.decade(`${decade}0`);
  if (!year) throw new RangeError(`"${String(value)}" is not an EDTF year, month or decade.`);
  if (!month) return write.year(year);
  return write.month(months[Number(month) - 1] ?? month, year);
}
