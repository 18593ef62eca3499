import type { Locale } from "../src/locales.ts";

/** The README in a language. npm and code hosts show the one whose name has no tag: the English one. */
export const readmeOf = (locale: Locale): string =>
  locale === "en" ? "README.md" : `README.${locale}.md`;
