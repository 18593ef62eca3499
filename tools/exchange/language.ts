import { sourceLocale } from "../../src/locales.ts";
import { tagFault } from "../language-tag.ts";

/** Says why texts cannot be exchanged in a language; nothing of one in which they can. */
export function languageFault(locale: string): string | undefined {
  if (locale === sourceLocale) return `is "${locale}", the language of the source`;
  return tagFault(locale);
}
