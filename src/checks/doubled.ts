import type { Check } from "./check.ts";
import { eachText } from "./each.ts";
import { repeatedPhrase } from "./repeated-phrase.ts";
import { isAbbreviated } from "./sentences.ts";

const doubledWord = /(?<![\p{L}\p{N}-])(\p{L}{1,99})\s{1,4}\1(?![\p{L}\p{N}-])/giu;
const doubledMark =
  /([,;:!?、。，।۔])\1|[%٪％]\s?[%٪％]|(?<!\.)\.\.(?!\.)|\.{4}|(?<=\p{L})--(?=\p{L})/u;
const doubledParticle =
  /([をにへが])\1|(?<=[\p{Script=Han}\p{Script=Katakana}ー])([のはとでも])\2(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** Finds a Japanese word in Chinese characters or in katakana that is written twice. `一人一人` is one word. */
const doubledJapanese = /(?!一)(\p{Script=Han}{2,8}|[\p{Script=Katakana}ー]{3,20})\1/u;

/** Finds two marks that stand where one does. A full stop may end an abbreviation, and is looked at by itself. */
const twoMarks = /[,;:、，][.。;:,、，!?！？](?!\.)|[。！？][、，]/u;
const stopAndComma = /(?<=(\p{L}{7}))\.[,;:]/gu;

/** Finds a letter that stands three times in a row, in languages that never write it so. German does: Schifffahrt. */
const tripledLetter = /([a-hj-vyzàâéèêîôû])\1\1/u;
const triplesNoLetter: readonly string[] = ["en", "fr"];

/** The words that each language may write twice in a row: French has `nous nous voyons`. */
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

/** The languages that double words to intensify them, as Turkish does: `yavaş yavaş`. */
const reduplicates =
  "az bn fa gu hi hy id jv ka km kn ko lo ml mr ms my ne or pa si sw ta te th tl tr ur uz vi";

export const doubled: Check<"doubled"> = {
  name: "doubled",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { language, lower }) => {
    const isRight = (word: string) => right[language]?.split(" ").includes(lower(word));
    const doubles = reduplicates.split(" ").includes(language);
    const words = doubles ? [] : [...text.matchAll(doubledWord)];
    const [word] = words.find(([, one = ""]) => !isRight(one)) ?? [];
    const [mark] = doubledMark.exec(text) ?? doubledParticle.exec(text) ?? [];
    const [japanese] = (language === "ja" && doubledJapanese.exec(text)) || [];
    const found = word ?? mark ?? japanese ?? repeatedPhrase(text, lower);
    if (found !== undefined) return `"${found}" is written twice.`;
    const [letters] = (triplesNoLetter.includes(language) && tripledLetter.exec(text)) || [];
    if (letters) return `"${letters}" is one letter three times.`;
    const stop = [...text.matchAll(stopAndComma)].find(
      ({ 1: before = "" }) => !isAbbreviated(before),
    );
    const [marks] = twoMarks.exec(text) ?? stop ?? [];
    return marks && `The marks ${marks} stand where one does.`;
  }),
};
