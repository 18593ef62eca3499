import type { Check } from "./check.ts";
import { eachText } from "./each.ts";

/** The rules of French typography: what breaks each of them, and what it asks for. */
const rules: readonly (readonly [broken: RegExp, expected: string])[] = [
  [/(?<![\s\u202f])[;!?»%]|[ \u00a0][;!?»%]/u, "a narrow no-break space (U+202F) before ; ! ? » %"],
  [/«(?!\u202f)/u, "a narrow no-break space (U+202F) after «"],
  [/(?<!\u00a0):(?!\/\/)/u, "a no-break space (U+00A0) before a colon"],
  [/:(?=\p{L})/u, "a space after the colon"],
  [/['`´ʼ]|(?<=\p{L})‘(?=\p{L})/u, "a typographic apostrophe (’)"],
  [/(?<!\p{L})(?:[cdjlmnst]|qu)’\s/iu, "no space after the apostrophe"],
  [/["“”„‟「」『』]/u, "the quotation marks « »"],
  [/[\p{L}\p{N},.]«|»[\p{L}\p{N}]/u, "a space around the quotation marks"],
  [/\p{L} - \p{L}/u, "no spaces around the hyphen"],
  [/\.\.\./u, "an ellipsis (…)"],
];

/** Finds the no-break spaces that Belgium and Switzerland have where France has narrow ones. */
const wideSpace = /\u00a0(?=[;!?»%])|(?<=«)\u00a0/g;

export const frenchTypography: Check<"frenchTypography"> = {
  name: "frenchTypography",
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
    const typed = /-(?:BE|CH)\b/.test(locale) ? text.replaceAll(wideSpace, "\u202f") : text;
    const [, expected] = rules.find(([broken]) => broken.test(typed)) ?? [];
    return expected && `Expected ${expected}.`;
  }),
};
