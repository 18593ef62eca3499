import type { Check } from "./check.ts";
import { eachText } from "./each.ts";
import { codePoint } from "./show.ts";

/** Finds a no-break space between two words. English and French have one after a title or an abbreviation at most. */
const betweenWords = /(?<!\p{L})\p{Ll}+([\u00a0\u202f])\p{Ll}{2}/u;

const narrow = /(\u202f)/u;

/** Finds the no-break spaces that a language does not have. Other languages have them in many places. */
const noBreaks: Readonly<Record<string, RegExp>> = {
  en: betweenWords,
  fr: betweenWords,
  ja: narrow,
  zh: narrow,
};

/** The languages of East Asia, which may have a space as wide as a character. */
const wide = /^(?:ja|ko|yue|zh)$/;

export const whiteSpace: Check<"whiteSpace"> = {
  name: "whiteSpace",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { language }) => {
    const [atEnd] = /^\s|\s$/u.exec(text) ?? [];
    if (text.trim() !== "" && atEnd)
      return `White space (${codePoint(atEnd)}) stands at the start or the end of the text.`;
    if (/\s{2,}/u.test(text)) return "White space is doubled.";
    const [unusual] = /[^\S \u00a0\u202f\u3000]/u.exec(text) ?? [];
    const [ideographic] = wide.test(language) ? [] : (/\u3000/.exec(text) ?? []);
    const [, noBreak] = noBreaks[language]?.exec(text) ?? [];
    const odd = unusual ?? ideographic ?? noBreak;
    return odd ? `White space ${codePoint(odd)}; expected a space.` : undefined;
  }),
};
