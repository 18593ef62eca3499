import type { Check } from "./check.ts";
import { eachText } from "./each.ts";

/** The rules of French typography: what breaks each of them, and what it asks for. */
const rules: readonly (readonly [broken: RegExp, expected: string])[] = [
  [/(?<![\s\u202f])[;!?»%]|[ \u00a0][;!?»%]/u, "a narrow no-break space (U+202F) before ; ! ? » %"],
  [/«(?!\u202f)/u, "a narrow no-break space (U+202F) after «"],
  [/(?<!\u00a0):(?!\/\/)/u, "a no-break space (U+00A0) before a colon"],
  [/'/u, "a typographic apostrophe (’)"],
  [/["“”]/u, "the quotation marks « »"],
  [/\.\.\./u, "an ellipsis (…)"],
];

export const frenchTypography: Check<"frenchTypography"> = {
  name: "frenchTypography",
  description:
    "A French text has other apostrophes, quotation marks or ellipses than ’, « » and …, or lacks a no-break space beside a mark. Segments, quotes, aliases and the French of Canada are not checked.",
  example: {
    locale: "fr",
    key: "claims.longHistory.reason",
    source: "L’accord est signé.",
    target: "L'accord est signé.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { language, locale }, key) => {
    // Canada has other rules. Segments are quoted from the article, and aliases match its wording.
    if (
      language !== "fr" ||
      /-CA\b/.test(locale) ||
      /^segments\.|\.(?:aliases|translatedQuote)\.\d+$/.test(key)
    )
      return undefined;
    const [, expected] = rules.find(([broken]) => broken.test(text)) ?? [];
    return expected && `Expected ${expected}.`;
  }),
};
