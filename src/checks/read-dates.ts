import { commonYear, commonYears } from "./common-years.ts";
import { knowsDates, replaceDecades } from "./decades.ts";
import type { Language } from "./language.ts";
import { type Months, monthsOf } from "./months.ts";
import { plainDigits } from "./read-digits.ts";
import { remember } from "./remember.ts";

/** What may stand between a month and a year: `April, 2021`, `abril del año 2021`, `2021 yılının Nisan`. */
const gap = "[\\s.,'’/]{0,3}(?:[\\p{L}\\p{M}]{1,8}[\\s.'’]{1,3}){0,2}";
const day = "(?<!\\d)(\\d{1,2})(?:[.ºª]|-?\\p{L}{1,3})?";
const dayToMonth = "\\s{0,2}(?:(?:de|of|d['’]|ב)\\s?)?";
const year = "(?<!\\d)(\\d{4})(?!\\d)";

const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})[月월](?:\s?(\d{1,2})[日일号號])?/g;
const yearLast = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g;
const yearFirst = /(?<![\d.])(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g;

/** Finds the first month of some that share a year, where one sign stands for all: `2021年4~9月`. */
const firstOfMonths = /(?<=[年년]\s?)(\d{1,2})(?=\s?[~〜～–・、,-]\s?\d{1,2}\s?[月월])/g;

/** Words that are spelled as months in small letters. */
const notMonths: readonly string[] = ["march", "may"];

/** What is needed to read the dates of one language. */
interface Reader {
  readonly isDayFirst: boolean;
  readonly months: Months;
  readonly monthFirst: RegExp;
  readonly yearFirst: RegExp;
  /** Finds a month without a year. */
  readonly alone: RegExp;
}

const readerOf = remember((locale): Reader => {
  const months = monthsOf(locale);
  const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return {
    isDayFirst: order.indexOf("day") < order.indexOf("month"),
    months,
    monthFirst: new RegExp(
      `(?:${day}${dayToMonth})?${months.pattern}(?:\\s${day},?)?${gap}${year}`,
      "giu",
    ),
    yearFirst: new RegExp(
      `${year}${gap}(?:${day}\\s{0,2})?${months.pattern}(?:\\s${day}(?!\\d))?`,
      "giu",
    ),
    alone: new RegExp(`${months.pattern}|(?<!\\d)(\\d{1,2})[月월]`, "giu"),
  };
});

/** What the dates of a text are. */
interface Dates {
  /** The days, months and decades, as EDTF dates. */
  readonly dates: readonly string[];
  /** The months that stand without a year, as `XXXX-04`. They may share one: `April to September 2021`. */
  readonly months: readonly string[];
  /** The text without its dates. */
  readonly rest: string;
}

/** Reads the dates in a text. A year alone counts as a number. */
export function readDates(text: string, { locale, language }: Language): Dates {
  const dates: string[] = [];
  const alone: string[] = [];
  const take = (of: string, ...parts: readonly (string | undefined)[]) => {
    const known = language === "th" && Number(of) > 2400 ? commonYear(of) : of;
    dates.push([known, ...parts.flatMap((part) => part?.padStart(2, "0") ?? [])].join("-"));
    return " ";
  };
  const { isDayFirst, months, ...patterns } = readerOf(locale);
  const takeNamed = (all: string, of: string, name: string, ...days: (string | undefined)[]) => {
    const month = months.of(name);
    if (month === 0) return all;
    take(of, String(month), days.find(Boolean));
    return all.replace(name, " ").replaceAll(/\d/g, " ");
  };
  let rest = commonYears(plainDigits(text), language)
    .replaceAll(firstOfMonths, "$1月")
    .replaceAll(eastAsian, (_, of: string, month: string, on?: string) => take(of, month, on))
    .replaceAll(yearLast, (_, a: string, _mark, b: string, of: string) => {
      const isMonthFirst = Number(b) > 12 || (!isDayFirst && Number(a) <= 12);
      return isMonthFirst ? take(of, a, b) : take(of, b, a);
    })
    .replaceAll(yearFirst, (_, of: string, _mark, month: string, on: string) => take(of, month, on))
    .replaceAll(patterns.monthFirst, (all, before, name: string, after, of: string) =>
      takeNamed(all, of, name, before, after),
    );
  if (!knowsDates(language)) {
    rest = rest.replaceAll(patterns.yearFirst, (all, of: string, before, name: string, after) =>
      takeNamed(all, of, name, before, after),
    );
  }
  rest = replaceDecades(rest, language, take);
  if (knowsDates(language)) {
    rest = rest.replaceAll(patterns.alone, (name, _, month?: string) => {
      if (notMonths.includes(name)) return name;
      alone.push(`XXXX-${(month ?? String(months.of(name))).padStart(2, "0")}`);
      return " ";
    });
  }
  return { dates, months: alone, rest };
}
