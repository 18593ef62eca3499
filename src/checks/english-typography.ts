import type { Check } from "./check.ts";
import { eachText } from "./each.ts";

/** The rules of English typography: what breaks each of them, and what it asks for. */
const rules: readonly (readonly [broken: RegExp, expected: string])[] = [
  [/["«»„‟‚‹›「」『』]/u, "the quotation marks “ ” or ‘ ’"],
  [/['`´ʼ]|(?<=\p{L})‘(?=\p{L})/u, "a typographic apostrophe (’)"],
  [/’\s(?:s|t|re|ve|ll)(?!\p{L})/u, "no space after the apostrophe"],
  [/[“‘]\s|\s”/u, "no space inside the quotation marks"],
  [/[\p{L}\p{N},;:.]“/u, "a space before the quotation mark “"],
  [/”[\p{L}\p{N}]/u, "a space after the quotation mark ”"],
  [/\p{L}:\p{L}/u, "a space after the colon"],
  [/\d\s%/u, "no space before %"],
  [/\p{L} - \p{L}/u, "no spaces around the hyphen"],
];

export const englishTypography: Check<"englishTypography"> = {
  name: "englishTypography",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { language }) => {
    if (language !== "en") return undefined;
    const [broken, expected] = rules.find(([pattern]) => pattern.test(text)) ?? [];
    return broken && `Expected ${expected}, found ${JSON.stringify(broken.exec(text)?.[0])}.`;
  }),
};
