import type { Locale } from "us-japan-climate-partnership";

/** The size of a file as a language writes it, in thousands of bytes: `353 kB`, `353 ko`. */
export const showSize = (bytes: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "kilobyte",
    maximumSignificantDigits: bytes < 10_000 ? 2 : 3,
  }).format(bytes / 1000);
