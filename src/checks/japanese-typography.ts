import type { Check } from "./check.ts";
import { eachText } from "./each.ts";

/** The letters of Japanese script, as a part of a pattern. */
const japanese = "[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々]";

/** The marks of Japanese that have their own space, as a part of a pattern. */
const mark = "[、。：；（）「」『』]";

/** The rules of Japanese typography: what breaks each of them, and what it asks for. */
const rules: readonly (readonly [broken: RegExp, expected: string])[] = [
  [/[０-９Ａ-Ｚａ-ｚ％]/u, "half-width digits, letters and %"],
  [/[\uff61-\uff9f]/u, "full-width katakana and punctuation"],
  [/^[、。：；）」』]/u, "a word before the mark"],
  [/[，．।۔]/u, "、 and 。"],
  [new RegExp(`${japanese}[,.!?:;()]|[,!?:;()]${japanese}`, "u"), "full-width punctuation"],
  [new RegExp(`(?:${japanese}|${mark})\\s|\\s(?:${japanese}|${mark})`, "u"), "no space"],
  [/\d\s%/u, "no space before %"],
  [/["“”„«»]/u, "the quotation marks 「」"],
];

export const japaneseTypography: Check<"japaneseTypography"> = {
  name: "japaneseTypography",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { language }) => {
    if (language !== "ja") return undefined;
    const [broken, expected] = rules.find(([pattern]) => pattern.test(text)) ?? [];
    return broken && `Expected ${expected}, found ${JSON.stringify(broken.exec(text)?.[0])}.`;
  }),
};
