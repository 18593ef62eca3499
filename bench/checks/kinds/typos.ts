import { inProse, somewhere } from "../edits.ts";
import { type Kind, latin, type Mutate } from "../kind.ts";

const named = (name: string, description: string, mutate: Kind["mutate"]): Kind => ({
  name,
  class: "typo",
  description,
  mutate,
});

const inside = /(?<=\p{Ll}{2})\p{Ll}(?=\p{Ll}{2})/gu;
const kana =
  /(?<=\p{Script=Hiragana}|\p{Script=Katakana})[\p{Script=Hiragana}\p{Script=Katakana}](?=\p{Script=Hiragana}|\p{Script=Katakana})/gu;

const prose = (mutate: Mutate): Mutate => inProse(mutate);

/** A slip of a key. */
export const typoKinds: readonly Kind[] = [
  named("letterDropped", "A letter inside a word is dropped.", {
    ...latin(prose(somewhere(inside, ""))),
    ja: prose(somewhere(kana, "")),
  }),
  named("letterDoubled", "A letter inside a word stands twice.", {
    ...latin(prose(somewhere(inside, ([letter]) => letter + letter))),
    ja: prose(somewhere(kana, ([letter]) => letter + letter)),
  }),
  named("lettersSwapped", "Two letters inside a word change places.", {
    ...latin(
      prose(somewhere(/(?<=\p{Ll})(\p{Ll})(?!\1)(\p{Ll})(?=\p{Ll})/gu, ([, a, b]) => `${b}${a}`)),
    ),
    ja: prose(
      somewhere(
        /(?<=\p{L})([\p{Script=Hiragana}\p{Script=Katakana}])(?!\1)([\p{Script=Hiragana}\p{Script=Katakana}])(?=\p{L})/gu,
        ([, a, b]) => `${b}${a}`,
      ),
    ),
  }),
  named("letterReplaced", "A letter inside a word becomes another.", {
    ...latin(prose(somewhere(inside, ([letter]) => (letter === "k" ? "v" : "k")))),
    ja: prose(
      somewhere(kana, ([letter]) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1)),
    ),
  }),
  named(
    "firstLetterDropped",
    "The first letter of a word is dropped.",
    latin(prose(somewhere(/(?<= )\p{Ll}(?=\p{Ll}{4})/gu, ""))),
  ),
  named(
    "lastLetterDropped",
    "The last letter of a word is dropped.",
    latin(prose(somewhere(/(?<=\p{Ll}{4})\p{Ll}(?= )/gu, ""))),
  ),
  named(
    "spaceDropped",
    "The space between two words is dropped.",
    latin(prose(somewhere(/(?<=\p{Ll}) (?=\p{Ll})/gu, ""))),
  ),
  named(
    "spaceInWord",
    "A space stands in a word.",
    latin(prose(somewhere(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, " "))),
  ),
  named(
    "hyphenDropped",
    "The hyphen in a word is dropped.",
    latin(prose(somewhere(/(?<=\p{L})-(?=\p{L})/gu, ""))),
  ),
  named(
    "apostropheDropped",
    "An apostrophe is dropped.",
    latin(prose(somewhere(/(?<=\p{L})’(?=\p{L})/gu, ""))),
  ),
  named("accentDropped", "A French letter has lost its accent.", {
    fr: prose(somewhere(/[éèêàçôîû]/gu, ([letter]) => letter.normalize("NFD").charAt(0))),
  }),
  named("accentChanged", "A French letter has another accent.", {
    fr: prose(somewhere(/[éè]/gu, ([letter]) => (letter === "é" ? "è" : "é"))),
  }),
  named("wrongConversion", "A Japanese word became one that sounds alike.", {
    ja: prose(
      somewhere(
        /気候|協力|開始|協定|目標|排出|開発|支援|措置|声明/gu,
        ([found]) =>
          ({
            気候: "機構",
            協力: "強力",
            開始: "開示",
            協定: "競艇",
            目標: "木標",
            排出: "輩出",
            開発: "会発",
            支援: "私怨",
            措置: "装置",
            声明: "生命",
          })[found] ?? found,
      ),
    ),
  }),
  named("smallKana", "A small kana letter became a large one.", {
    ja: prose(
      somewhere(/[っゃゅょッャュョ]/gu, ([letter]) =>
        String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1),
      ),
    ),
  }),
  named("voicingDropped", "A kana letter has lost its voicing.", {
    ja: prose(
      somewhere(
        /[がぎぐげござじずぜぞだでどばびぶべぼガギグゲゴザジズゼゾダデドバビブベボ]/gu,
        ([letter]) => letter.normalize("NFD").charAt(0),
      ),
    ),
  }),
  named("longVowelDropped", "The mark of a long vowel is dropped.", {
    ja: prose(somewhere(/(?<=\p{Script=Katakana})ー(?=\p{Script=Katakana})/gu, "")),
  }),
  named("articleWithoutN", "The article a stands before a vowel, or an before a consonant.", {
    en: prose(
      somewhere(/\b(?:an(?= [aeiou])|a(?= [bcdfgk-npr-tv-z]))\b/gu, ([found]) =>
        found === "an" ? "a" : "an",
      ),
    ),
  }),
  named(
    "numberOfNounChanged",
    "A noun in the plural loses its s.",
    latin(prose(somewhere(/(?<=\p{Ll}{4})s(?=[ ,.])/gu, ""))),
  ),
];
