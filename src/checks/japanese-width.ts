import { eachText } from "./check.ts";

const japanese = "[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々]";

/** What Japanese typography asks for, with what breaks it. */
const rules: readonly (readonly [broken: RegExp, expected: string])[] = [
  [/[０-９Ａ-Ｚａ-ｚ％]/u, "half-width digits, letters and %"],
  [/[\uff61-\uff9f]/u, "full-width katakana and punctuation"],
  [/[，．]/u, "、 and 。"],
  [new RegExp(`${japanese}[,.!?:;()]|[,!?:;()]${japanese}`, "u"), "full-width punctuation"],
  [new RegExp(`${japanese}[ \\u00a0\\u3000]|[ \\u00a0\\u3000]${japanese}`, "u"), "no space"],
  [/["“”«»]/u, "the quotation marks 「」"],
];

/** Japanese has full-width punctuation, half-width digits and letters, and no spaces. */
export const japaneseWidth = eachText((text, { language }) => {
  if (language !== "ja") return undefined;
  const [broken, expected] = rules.find(([pattern]) => pattern.test(text)) ?? [];
  return broken && `Expected ${expected}, found ${JSON.stringify(broken.exec(text)?.[0])}.`;
});
