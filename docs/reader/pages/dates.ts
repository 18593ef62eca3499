import type { Locale } from "us-japan-climate-partnership";

const decades: Readonly<Record<Locale, (year: string) => string>> = {
  en: (year) => `${year}s`,
  fr: (year) => `années ${year}`,
  ja: (year) => `${year}年代`,
};

const fiscalYears: Readonly<Record<Locale, (year: string) => string>> = {
  en: (year) => `fiscal year ${year}`,
  fr: (year) => `exercice ${year}`,
  ja: (year) => `${year}年度`,
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of a language, made once: making one costs more than rendering a claim. */
function formatOf(locale: Locale, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const options = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, hasDay ? { ...options, day: "numeric" } : options);
  formats.set(key, format);
  return format;
}

/** An EDTF date as a language writes it: a day, a month, a year, a decade or a fiscal year of Japan. */
export function showDate(date: string, locale: Locale): string {
  const fiscalYear = /^(\d{4})-04\/\d{4}-03$/.exec(date)?.[1];
  if (fiscalYear) return fiscalYears[locale](fiscalYear);
  const decade = /^(\d{3})X$/.exec(date)?.[1];
  if (decade) return decades[locale](`${decade}0`);
  const [year, month, day] = date.split("-").map(Number);
  if (!year) return date;
  if (!month) return locale === "ja" ? `${year}年` : date;
  return formatOf(locale, day !== undefined).format(Date.UTC(year, month - 1, day ?? 1));
}
