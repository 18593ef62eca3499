import type { Check } from "./check.ts";
import { eachText } from "./each.ts";
import type { Language } from "./language.ts";
import { codePoint } from "./show.ts";

/** The scripts that have an ideographic space. */
const wide: readonly (string | undefined)[] = ["Jpan", "Hans", "Hant", "Kore"];

/** The languages in which no no-break space stands between two words, as it does in Czech after a preposition of one letter. */
const breaking = ["en", "fr", "ja", "zh", "ko"];

/** Finds a no-break space between two words, where it parts neither a number, nor an initial, nor a mark. */
const noBreak = /(?<=\p{Ll}{2}|\p{Lo})[\u00a0\u202f](?=\p{L}\p{Ll}|\p{Lo})/u;

/** Finds a space that a language does not use where it stands. */
function foreignSpace(text: string, { language, script }: Language): string | undefined {
  const [ideographic] = (!wide.includes(script) && /\u3000/u.exec(text)) || [];
  const [between] = (breaking.includes(language) && noBreak.exec(text)) || [];
  return ideographic ?? between;
}

export const whiteSpace: Check<"whiteSpace"> = {
  name: "whiteSpace",
  description:
    "White space stands at an end of a text, is doubled, or is a tab, a line feed or another space that the language does not use there.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The cooperation\tis old.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, language) => {
    const [atEnd] = /^\s|\s$/u.exec(text) ?? [];
    if (text.trim() !== "" && atEnd)
      return `White space (${codePoint(atEnd)}) at an end of the text.`;
    if (/\s{2,}/u.test(text)) return "White space is doubled.";
    const [odd] = /[^\S \u00a0\u202f\u3000]/u.exec(text) ?? [];
    const found = odd ?? foreignSpace(text, language);
    return found && `White space ${codePoint(found)}; expected a space.`;
  }),
};
