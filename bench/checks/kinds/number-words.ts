import { both, everywhere, exchanged, words } from "../edits.ts";
import type { Kind } from "../kind.ts";

/** Each number in words becomes another, or what stands with a number says another thing of it. */
export const numberWordKinds: readonly Kind[] = [
  {
    name: "numberWordChanged",
    class: "wordList",
    description: "A number in words becomes another: two becomes three.",
    mutate: {
      en: words([
        ["two", "three"],
        ["three", "four"],
        ["four", "five"],
        ["five", "six"],
        ["six", "seven"],
        ["seven", "eight"],
      ]),
      fr: words([
        ["deux", "trois"],
        ["trois", "quatre"],
        ["quatre", "cinq"],
        ["cinq", "six"],
        ["sept", "huit"],
      ]),
      ja: words([
        ["二つ", "三つ"],
        ["二国", "三国"],
        ["2つ", "3つ"],
        ["2か国", "3か国"],
        ["三つ", "四つ"],
        ["五つ", "六つ"],
        ["七つ", "八つ"],
      ]),
    },
  },
  {
    name: "bothToAll",
    class: "wordList",
    description: "The two, or both, becomes all, or the three.",
    mutate: {
      en: words([
        ["the two countries", "the three countries"],
        ["the two governments", "all governments"],
        ["both", "all"],
      ]),
      fr: words([
        ["les deux pays", "les trois pays"],
        ["des deux pays", "des trois pays"],
        ["les deux", "tous les"],
      ]),
      ja: words([
        ["両国", "三国"],
        ["両政府", "各国政府"],
        ["双方", "全員"],
        ["両首脳", "各首脳"],
      ]),
    },
  },
  {
    name: "numberWordLost",
    class: "wordList",
    description: "A number in words is dropped.",
    mutate: {
      en: words([
        ["two ", ""],
        ["three ", ""],
        ["five ", ""],
        ["seven ", ""],
      ]),
      fr: words([
        ["deux ", ""],
        ["trois ", ""],
        ["cinq ", ""],
        ["sept ", ""],
      ]),
      ja: words([
        ["両国", "国"],
        ["両政府", "政府"],
      ]),
    },
  },
  {
    name: "ordinalChanged",
    class: "wordList",
    description: "An ordinal number becomes another: the first becomes the second.",
    mutate: {
      en: exchanged([
        ["first", "second"],
        ["third", "fourth"],
      ]),
      fr: exchanged([
        ["premier", "deuxième"],
        ["première", "deuxième"],
        ["premières", "secondes"],
        ["premiers", "deuxièmes"],
        ["seconde", "troisième"],
      ]),
      ja: words([
        ["第1", "第2"],
        ["第一", "第二"],
        ["第二", "第三"],
        ["第2", "第3"],
        ["最初", "二番目"],
        ["初の", "二度目の"],
      ]),
    },
  },
  {
    name: "byToSince",
    class: "wordList",
    description: "By a year becomes since a year.",
    mutate: {
      en: everywhere(/\bby (?=(?:19|20)\d\d)/g, "since "),
      fr: everywhere(/d[’']ici (?=(?:à )?(?:19|20)\d\d)/g, "depuis "),
      ja: everywhere(/(?<=(?:19|20)\d\d年度?)までに/g, "以降"),
    },
  },
  {
    name: "byToIn",
    class: "wordList",
    description: "By a year becomes in a year.",
    mutate: {
      en: everywhere(/\bby (?=(?:19|20)\d\d)/g, "in "),
      fr: everywhere(/d[’']ici (?:à )?(?=(?:19|20)\d\d)/g, "en "),
      ja: everywhere(/(?<=(?:19|20)\d\d年度?)までに/g, "に"),
    },
  },
  {
    name: "moreToLess",
    class: "wordList",
    description: "More than a number becomes less than it, and the other way round.",
    mutate: {
      en: exchanged([
        ["more than", "fewer than"],
        ["at least", "at most"],
        ["above", "below"],
      ]),
      fr: exchanged([
        ["plus de", "moins de"],
        ["au moins", "au plus"],
        ["dépassaient", "n’atteignaient pas"],
      ]),
      ja: exchanged([
        ["を超える", "に満たない"],
        ["以上", "未満"],
        ["上回", "下回"],
      ]),
    },
  },
  {
    name: "moreLost",
    class: "wordList",
    description: "More than a number becomes the number.",
    mutate: {
      en: words([
        ["more than ", ""],
        ["at least ", ""],
        ["about ", ""],
      ]),
      fr: words([
        ["plus de ", ""],
        ["au moins ", ""],
        ["environ ", ""],
      ]),
      ja: both(
        words([
          ["を超える", "の"],
          ["以上", ""],
        ]),
        everywhere(/約(?=\d)/g, ""),
      ),
    },
  },
  {
    name: "alreadyLost",
    class: "wordList",
    description: "Already, or recently, is dropped.",
    mutate: {
      en: words([
        ["already ", ""],
        ["Recently, ", ""],
        ["recently ", ""],
      ]),
      fr: words([
        ["déjà ", ""],
        ["Récemment, ", ""],
        ["récemment ", ""],
      ]),
      ja: words([
        ["すでに", ""],
        ["最近、", ""],
        ["最近", ""],
      ]),
    },
  },
  {
    name: "directionReversed",
    class: "wordList",
    description: "A cut becomes a rise, and the other way round.",
    mutate: {
      en: exchanged([
        ["cut", "raise"],
        ["reduce", "increase"],
        ["reduction", "increase"],
        ["lower", "higher"],
        ["decrease", "increase"],
      ]),
      fr: exchanged([
        ["réduire", "augmenter"],
        ["réduction", "augmentation"],
        ["baisse", "hausse"],
        ["réductions", "augmentations"],
      ]),
      ja: exchanged([
        ["削減", "増加"],
        ["減少", "増加"],
        ["下げ", "上げ"],
      ]),
    },
  },
];
