import * as z from "zod";

/** A text with a placeholder for a value. */
const template = (name: string) =>
  z.string().includes(`{{${name}}}`, `is without the placeholder {{${name}}}`);

/** How a language writes numbers and dates: `locales/<locale>/formats.json`. */
export const formatsSchema = z.strictObject({
  /** A percentage. */
  percent: template("number"),
  /** A day of a month. */
  day: template("day")
    .includes("{{month}}", "is without the placeholder {{month}}")
    .includes("{{year}}", "is without the placeholder {{year}}"),
  /** The first day of a month, where the language writes it otherwise than as a number. */
  firstDay: z.string().min(1).exactOptional(),
  /** A fiscal year of Japan, which begins in April. */
  fiscalYear: template("year"),
  /** A month of a year. */
  month: template("month").includes("{{year}}", "is without the placeholder {{year}}"),
  /** A year. */
  year: template("year"),
  /** The ten years from a year on. */
  decade: template("year"),
  /** The names of the months, from January to December. */
  months: z.array(z.string().min(1)).length(12, "is not a list of twelve names"),
});

/** Writes facts in one language. Each function throws if the value is of another kind. */
export interface Formatter {
  readonly number: (value: unknown) => string;
  readonly percent: (value: unknown) => string;
  /** An EDTF date: a year, a month, a day, a decade, or a fiscal year of Japan. */
  readonly date: (value: unknown) => string;
}

/** The year of a fiscal year of Japan: 2030 of `2030-04/2031-03`. */
function fiscalYearOf(interval: string): string | undefined {
  const [, from, to] = /^(\d{4})-04\/(\d{4})-03$/.exec(interval) ?? [];
  return Number(to) === Number(from) + 1 ? from : undefined;
}

const narrowNoBreakSpace = "\u202f";

/** Makes the formatter of a language. No other place decides how the language writes numbers and dates. */
export function formatterOf(locale: string, formats: z.infer<typeof formatsSchema>): Formatter {
  // `Intl` knows the digits and groups of each language, and its spaces differ between versions.
  const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const number = (value: unknown) => {
    if (typeof value !== "number") throw new TypeError(`${String(value)} is not a number.`);
    return intl.format(value).replaceAll("\u00a0", narrowNoBreakSpace);
  };
  return {
    number,
    percent: (value) => formats.percent.replace("{{number}}", number(value)),
    // A `Date` is not used, since a time zone could move it into another month.
    date: (value) => {
      const fiscalYear = fiscalYearOf(String(value));
      if (fiscalYear !== undefined) return formats.fiscalYear.replace("{{year}}", fiscalYear);
      const [, year, decade, month, day] =
        /^(?:(\d{4})|(\d{3})X)(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(String(value)) ?? [];
      if (decade && !month) return formats.decade.replace("{{year}}", `${decade}0`);
      if (!year) {
        throw new RangeError(
          `"${String(value)}" is not an EDTF year, month, day or decade, nor a fiscal year.`,
        );
      }
      if (!month) return formats.year.replace("{{year}}", year);
      const name = formats.months[Number(month) - 1] ?? month;
      const template = day === undefined ? formats.month : formats.day;
      const number = day === "01" && formats.firstDay ? formats.firstDay : String(Number(day));
      return template
        .replace("{{day}}", number)
        .replace("{{month}}", name)
        .replace("{{year}}", year);
    },
  };
}

/** Leaves every value as it is. It stands in for the formatter of a language whose formats are wrong. */
export const unformatted: Formatter = { number: String, percent: String, date: String };
