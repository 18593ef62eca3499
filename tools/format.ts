import * as z from "zod";

/** A text with a placeholder for a value. */
const template = (name: string) =>
  z.string().includes(`{{${name}}}`, `is without the placeholder {{${name}}}`);

/** How a language writes numbers and dates: `locales/<locale>/formats.json`. */
export const formatsSchema = z.strictObject({
  /** A percentage. */
  percent: template("number"),
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
  /** An EDTF date: a year, a month, or a decade. */
  readonly date: (value: unknown) => string;
}

const narrowNoBreakSpace = "\u202f";

/** Makes the formatter of a language. No other place decides how the language writes numbers and dates. */
export function formatterOf(locale: string, formats: z.infer<typeof formatsSchema>): Formatter {
  // `Intl` knows the digits and groups of each language, and its spaces differ between versions.
  const intl = new Intl.NumberFormat(locale);
  const number = (value: unknown) => {
    if (typeof value !== "number") throw new TypeError(`${String(value)} is not a number.`);
    return intl.format(value).replaceAll("\u00a0", narrowNoBreakSpace);
  };
  return {
    number,
    percent: (value) => formats.percent.replace("{{number}}", number(value)),
    // A `Date` is not used, since a time zone could move it into another month.
    date: (value) => {
      const [, year, decade, month] =
        /^(?:(\d{4})|(\d{3})X)(?:-(0[1-9]|1[0-2]))?$/.exec(String(value)) ?? [];
      if (decade && !month) return formats.decade.replace("{{year}}", `${decade}0`);
      if (!year) throw new RangeError(`"${String(value)}" is not an EDTF year, month or decade.`);
      if (!month) return formats.year.replace("{{year}}", year);
      const name = formats.months[Number(month) - 1] ?? month;
      return formats.month.replace("{{month}}", name).replace("{{year}}", year);
    },
  };
}

/** Leaves every value as it is. It stands in for the formatter of a language whose formats are wrong. */
export const unformatted: Formatter = { number: String, percent: String, date: String };
