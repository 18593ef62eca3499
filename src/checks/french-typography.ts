import { eachText } from "./check.ts";

/** What French typography asks for, with what breaks it. */
const rules: readonly (readonly [broken: RegExp, expected: string])[] = [
  [/(?<![\s\u202f])[;!?»%]|[ \u00a0][;!?»%]/u, "a narrow no-break space (U+202F) before ; ! ? » %"],
  [/«(?!\u202f)/u, "a narrow no-break space (U+202F) after «"],
  [/(?<!\u00a0):(?!\/\/)/u, "a no-break space (U+00A0) before a colon"],
  [/'/u, "a typographic apostrophe (’)"],
  [/["“”]/u, "the quotation marks « »"],
  [/\.\.\./u, "an ellipsis (…)"],
];

/** French of our own follows the rules of French typography; the verbatim source and what matches it don't; Canada has other rules. */
export const frenchTypography = eachText((text, { language, locale }, key) => {
  if (language !== "fr" || /-CA\b/.test(locale) || /^segments\.|\.aliases\.\d+$/.test(key))
    return undefined;
  const [, expected] = rules.find(([broken]) => broken.test(text)) ?? [];
  return expected && `Expected ${expected}.`;
});
