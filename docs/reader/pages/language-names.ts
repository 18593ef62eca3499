import type { Locale } from "us-japan-climate-partnership";

/** A language's name for itself. */
export const nameOfLanguage = (name: Locale): string => {
  const own = new Intl.DisplayNames(name, { type: "language" }).of(name) ?? name;
  return own.charAt(0).toLocaleUpperCase(name) + own.slice(1);
};
