/** The languages that ship with the package, as BCP 47 tags. French, the language of the article, is the first. */
export const locales = ["fr", "en", "ja"] as const;

/** The tag of a language that ships with the package. */
export type Locale = (typeof locales)[number];

/** The language of the article, from which all other languages are translated: French. */
export const sourceLocale = "fr" satisfies Locale;
