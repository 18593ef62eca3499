import type { Locale } from "us-japan-climate-partnership";

/** What a language is called in another. */
export const nameIn = (locale: Locale, language: string): string =>
  new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;

/** A language's name for itself. */
export const nameOfLanguage = (name: Locale): string => {
  const own = nameIn(name, name);
  return own.charAt(0).toLocaleUpperCase(name) + own.slice(1);
};
