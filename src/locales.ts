/** The languages that ship, as BCP 47 tags; the source's first. Each has its folder in `locales/`. */
export const locales = ["fr", "en", "ja"] as const;

/** A language that ships. */
export type Locale = (typeof locales)[number];

/** The language of the source text. */
export const sourceLocale = "fr" satisfies Locale;
