import type { Check } from "./check.ts";
import { eachText } from "./each.ts";
import { codePoint } from "./show.ts";

export const whiteSpace: Check<"whiteSpace"> = {
  name: "whiteSpace",
  description:
    "White space stands at an end of a text, is doubled, or is a tab, a line feed or another unusual space.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The cooperation\tis old.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text) => {
    const [atEnd] = /^\s|\s$/u.exec(text) ?? [];
    if (text.trim() !== "" && atEnd)
      return `White space (${codePoint(atEnd)}) at an end of the text.`;
    if (/\s{2,}/u.test(text)) return "White space is doubled.";
    const [odd] = /[^\S \u00a0\u202f\u3000]/u.exec(text) ?? [];
    return odd ? `White space ${codePoint(odd)}; expected a space.` : undefined;
  }),
};
