import { eachText } from "./check.ts";

const doubledWord = /(?<![\p{L}\p{N}-])(\p{L}+)\s{1,4}\1(?![\p{L}\p{N}-])/giu;
const doubledMark = /([,;:!?、。，।۔])\1|(?<!\.)\.\.(?!\.)|\.{4}/u;
const doubledParticle = /([をにへが])\1/u;

/** Words that grammar doubles: `nous nous`; `Länder, die die Ziele erreichen`, without the comma. */
const right: Readonly<Record<string, string>> = {
  af: "die",
  bs: "je se",
  da: "de den der det som",
  de: "das dem den der des die sie",
  en: "had that",
  fr: "nous vous",
  hr: "je se",
  hu: "az ez",
  nb: "de den det som",
  nl: "dat die er het",
  no: "de den det som",
  sl: "je se",
  sr: "је се je se",
  sv: "de den det som",
};

/** Languages that say a word twice to say more of it: `yavaş yavaş`. */
const reduplicates =
  "az bn fa gu hi hy id jv ka km kn ko lo ml mr ms my ne or pa si sw ta te th tl tr ur uz vi";

/** No word and no mark is written twice in a row. */
export const doubled = eachText((text, { language, lower }) => {
  const isRight = (word: string) => right[language]?.split(" ").includes(lower(word));
  const words = reduplicates.split(" ").includes(language) ? [] : [...text.matchAll(doubledWord)];
  const [word] = words.find(([, one = ""]) => !isRight(one)) ?? [];
  const [mark] = doubledMark.exec(text) ?? doubledParticle.exec(text) ?? [];
  const found = word ?? mark;
  return found && `"${found}" is written twice.`;
});
