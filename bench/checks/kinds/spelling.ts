import { everywhere, exchanged, inProse, splice, words } from "../edits.ts";
import { type Kind, latin } from "../kind.ts";

/** A word is written in a way that the language of the project does not use. */
export const spellingKinds: readonly Kind[] = [
  {
    name: "firstLetterLowered",
    class: "deterministic",
    description: "A sentence begins in lower case.",
    mutate: latin(inProse(everywhere(/^\p{Lu}(?=\p{Ll}|’)/gu, ([letter]) => letter.toLowerCase()))),
  },
  {
    name: "laterFirstLetterLowered",
    class: "deterministic",
    description: "A sentence that is not the first one begins in lower case.",
    mutate: latin(
      inProse(everywhere(/(?<=\p{Ll}\. )\p{Lu}(?=\p{Ll}|’)/gu, ([letter]) => letter.toLowerCase())),
    ),
  },
  {
    name: "capitalInside",
    class: "deterministic",
    description: "A letter inside a word is a capital.",
    mutate: latin(({ text, key }) => {
      const found = [...text.matchAll(/(?<=\p{Ll}{2})\p{Ll}(?=\p{Ll}{2})/gu)];
      const at = found[key.length % Math.max(found.length, 1)];
      return at ? [splice(text, at.index, 1, at[0].toUpperCase())] : [];
    }),
  },
  {
    name: "allCapitals",
    class: "deterministic",
    description: "The whole text is in capitals.",
    mutate: latin(({ text }) => [text.toUpperCase()]),
  },
  {
    name: "britishSpelling",
    class: "wordList",
    description: "A word is in British spelling.",
    mutate: {
      en: words([
        ["decarbonization", "decarbonisation"],
        ["modernized", "modernised"],
        ["recognize", "recognise"],
        ["emphasized", "emphasised"],
        ["program", "programme"],
        ["organization", "organisation"],
        ["labor", "labour"],
        ["center", "centre"],
        ["judgment", "judgement"],
        ["prioritize", "prioritise"],
      ]),
    },
  },
  {
    name: "fullStopsInAbbreviation",
    class: "wordList",
    description: "An abbreviation has full stops: U.S.",
    mutate: { en: words([["US", "U.S."]]) },
  },
  {
    name: "contraction",
    class: "wordList",
    description: "A verb is contracted: isn’t.",
    mutate: {
      en: words([
        ["is not", "isn’t"],
        ["does not", "doesn’t"],
        ["did not", "didn’t"],
        ["was not", "wasn’t"],
        ["cannot", "can’t"],
        ["It is", "It’s"],
      ]),
    },
  },
  {
    name: "otherOkurigana",
    class: "wordList",
    description: "A noun is written with the letters of its verb: 取り組み.",
    mutate: {
      ja: words([
        ["取組", "取り組み"],
        ["取組", "取組み"],
        ["見通し", "見とおし"],
        ["枠組み", "枠組"],
        ["位置付け", "位置づけ"],
      ]),
    },
  },
  {
    name: "politeStyle",
    class: "wordList",
    description:
      "A sentence is in the polite style of Japanese: です, ます, ました, でした, ません.",
    mutate: {
      ja: inProse(
        words([
          ["である。", "です。"],
          ["であった。", "でした。"],
          ["している。", "しています。"],
          ["していた。", "していました。"],
          ["する。", "します。"],
          ["した。", "しました。"],
          ["ない。", "ません。"],
          ["された。", "されました。"],
          ["いる。", "います。"],
        ]),
      ),
    },
  },
  {
    name: "politeStyleInside",
    class: "wordList",
    description: "A clause inside a sentence is in the polite style of Japanese.",
    mutate: {
      ja: inProse(
        words([
          ["であるが、", "ですが、"],
          ["したが、", "しましたが、"],
          ["いるが、", "いますが、"],
        ]),
      ),
    },
  },
  {
    name: "otherNameOfCountry",
    class: "wordList",
    description: "A country has another of its names: アメリカ, the USA, les USA.",
    mutate: {
      en: words([
        ["the United States", "the USA"],
        ["The United States", "America"],
      ]),
      fr: words([
        ["les États-Unis", "les USA"],
        ["aux États-Unis", "aux Etats-Unis"],
      ]),
      ja: words([
        ["米国", "アメリカ"],
        ["米国", "合衆国"],
        ["日本", "我が国"],
      ]),
    },
  },
  {
    name: "ligatureLost",
    class: "wordList",
    description: "A French ligature is two letters.",
    mutate: { fr: everywhere(/œ/g, "oe") },
  },
  {
    name: "accentOfCapitalLost",
    class: "wordList",
    description: "A French capital has lost its accent.",
    mutate: {
      fr: everywhere(/É|À|Ê|Ç/gu, ([letter]) => letter.normalize("NFD").charAt(0)),
    },
  },
  {
    name: "serialComma",
    class: "wordList",
    description: "The comma before the last part of a list is dropped.",
    mutate: { en: everywhere(/(?<=\p{L}),(?= and \p{Ll})/gu, "") },
  },
  {
    name: "calque",
    class: "wordList",
    description:
      "A word is taken over from French, or the word of a treaty is not the official one.",
    mutate: {
      en: words([
        ["greenhouse gas", "greenhouse effect gas"],
        ["climate", "climatic"],
        ["computer science", "informatics"],
      ]),
      ja: words([
        ["京都議定書", "京都プロトコル"],
        ["温室効果ガス", "温暖化ガス"],
        ["再生可能エネルギー", "再生エネルギー"],
        ["クリーンエネルギー", "クリーン・エネルギー"],
      ]),
    },
  },
  {
    name: "otherSpelling",
    class: "wordList",
    description: "A word has another of its right spellings.",
    mutate: {
      en: exchanged([
        ["toward", "towards"],
        ["net-zero", "net zero"],
        ["low-carbon", "low carbon"],
      ]),
      fr: words([
        ["décarbonisation", "décarbonation"],
        ["clé", "clef"],
      ]),
      ja: words([
        ["すでに", "既に"],
        ["さまざまな", "様々な"],
        ["パートナーシップ", "パートナシップ"],
        ["エネルギー", "エネルギ"],
      ]),
    },
  },
];
