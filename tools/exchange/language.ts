import { sourceLocale } from "../../src/locales.ts";
import { tagFault } from "../language-tag.ts";

/** The tags that BCP 47 registers for texts that are in no one language. */
const ofNoLanguage: readonly string[] = ["mis", "mul", "und", "zxx"];

/** The most characters of a tag: RFC 5646 has it as enough for every language. */
const mostCharacters = 35;

/** What follows a language in a tag, such as the digits to use: `-u-nu-arab`. */
const extension = /-[0-9a-wy-z]-/i;

/** Says why texts cannot be exchanged in a language; nothing of one in which they can. */
export function languageFault(locale: string): string | undefined {
  if (locale === sourceLocale) return `is "${locale}", the language of the source`;
  if (locale.length > mostCharacters) {
    return `has ${locale.length} characters; expected ${mostCharacters} at most`;
  }
  const fault = tagFault(locale);
  if (fault !== undefined) return fault;
  const [language = ""] = locale.split("-");
  if (ofNoLanguage.includes(language)) return `is "${locale}", which stands for no one language`;
  if (extension.test(locale)) return `is "${locale}", which says more than a language`;
  const hasPlurals = Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  return hasPlurals ? undefined : `is "${locale}", of which no plural forms are known`;
}
