import { both, everywhere, inProse, somewhere } from "../edits.ts";
import { everyLanguage, type Kind, latin, type Mutate } from "../kind.ts";

const insideWord = /(?<=\p{L})(?=\p{L})/gu;

const named = (name: string, description: string, mutate: Kind["mutate"]): Kind => ({
  name,
  class: "deterministic",
  description,
  mutate,
});

/** Puts a character into a word. */
const put = (...characters: readonly string[]): Kind["mutate"] =>
  everyLanguage(both(...characters.map((character) => somewhere(insideWord, character))));

/** Replaces a letter by the one that stands at the same place in another list. */
const letters = (own: string, others: string): Mutate => {
  const instead = new Map([...own].map((letter, at) => [letter, [...others][at] ?? letter]));
  return somewhere(new RegExp(`[${own}]`, "gu"), ([letter]) => instead.get(letter) ?? letter);
};

const shifted = (pattern: RegExp, by: number): Mutate =>
  somewhere(pattern, ([found]) =>
    [...found].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + by)).join(""),
  );

/** Reads the bytes of UTF-8 as if each were a character of Windows-1252. */
const misread = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

/** What is one character for several, for the sake of older encodings. */
const compatible: Readonly<Record<string, string>> = {
  km: "㎞",
  kg: "㎏",
  "°C": "℃",
  in: "㏌",
  I: "Ⅰ",
  V: "Ⅴ",
  X: "Ⅹ",
};

/** Letters that look like others, or cannot be seen. */
export const characterKinds: readonly Kind[] = [
  named("zeroWidthSpace", "A zero-width space stands in a word.", put("\u200b")),
  named("softHyphen", "A soft hyphen stands in a word.", put("\u00ad")),
  named(
    "joiner",
    "A zero-width joiner, a non-joiner or a word joiner stands in a word.",
    put("\u200d", "\u200c", "\u2060"),
  ),
  named("variationSelector", "A variation selector stands in a word.", put("\ufe0f", "\ufe0e")),
  named(
    "byteOrderMark",
    "A byte order mark stands at the start of a text.",
    everyLanguage(everywhere(/^/g, "\ufeff")),
  ),
  named(
    "directionMark",
    "A mark of the direction of writing stands in a word.",
    put("\u200e", "\u202e"),
  ),
  named("controlCharacter", "A control character stands in a word.", put("\u0007", "\u001b")),
  named(
    "replacementCharacter",
    "A letter became a replacement character.",
    everyLanguage(somewhere(/\p{L}/gu, "\ufffd")),
  ),
  named("privateUse", "A character of nobody's script stands in a word.", put("\ue000")),
  named("lineSeparator", "A line separator stands in a word.", put("\u2028")),
  named(
    "decomposed",
    "A text is in the decomposed form NFD.",
    everyLanguage(({ text }) => [text.normalize("NFD")]),
  ),
  named(
    "strayMark",
    "A combining mark that makes no letter of any language stands on a letter.",
    everyLanguage(somewhere(/(?<=\p{L})(?=\p{L})/gu, "\u0334")),
  ),
  named("mojibake", "A letter that is no ASCII letter was read in the wrong encoding.", {
    ...latin(somewhere(/[^\p{ASCII}\u00a0\u202f]/gu, ([found]) => misread(found))),
    ja: somewhere(/[\p{Script=Hiragana}\p{Script=Han}]{2}/gu, ([found]) => misread(found)),
  }),
  named(
    "mojibakeWhole",
    "A text was read in the wrong encoding.",
    everyLanguage(({ text }) => [misread(text)]),
  ),
  named("cyrillicLetter", "A letter became the Cyrillic one that looks like it.", {
    ...latin(letters("aceopxyTHKMABCEOPX", "асеорхуТНКМАВСЕОРХ")),
    ja: letters("ETMOPCaeopcx", "ЕТМОРСаеорсх"),
  }),
  named("greekLetter", "A letter became the Greek one that looks like it.", {
    ...latin(letters("ovATEIMNOPH", "ονΑΤΕΙΜΝΟΡΗ")),
    ja: letters("ETMOPIJoAN", "ΕΤΜΟΡΙͿοΑΝ"),
  }),
  named("cyrillicWord", "A word of Russian stands in a text.", {
    ...latin(inProse(somewhere(/(?<=\p{Ll} )(?=\p{Ll})/gu, "климат "))),
    ja: inProse(somewhere(insideWord, "климат")),
  }),
  named("hangulWord", "A word of Korean stands in a text.", {
    ...latin(inProse(somewhere(/(?<=\p{Ll} )(?=\p{Ll})/gu, "기후 "))),
    ja: inProse(somewhere(insideWord, "기후")),
  }),
  named("arabicWord", "A word of Arabic stands in a text.", {
    ...latin(inProse(somewhere(/(?<=\p{Ll} )(?=\p{Ll})/gu, "المناخ "))),
    ja: inProse(somewhere(insideWord, "المناخ")),
  }),
  named(
    "japaneseWordInLatin",
    "A word of Japanese stands in a text in Latin script.",
    latin(inProse(somewhere(/(?<=\p{Ll} )(?=\p{Ll})/gu, "気候 "))),
  ),
  named("latinWordInJapanese", "A word of English or of French stands in a Japanese text.", {
    ja: inProse(both(somewhere(insideWord, "cooperation"), somewhere(insideWord, "climat"))),
  }),
  named("frenchLetterInEnglish", "A letter of an English word has a French accent.", {
    en: letters("eacuio", "éàçùîô"),
  }),
  named(
    "fullWidthLetters",
    "A word in Latin letters is in full-width ones.",
    everyLanguage(shifted(/[A-Za-z]{2,}/g, 0xfee0)),
  ),
  named(
    "fullWidthDigits",
    "A number is in full-width digits.",
    everyLanguage(shifted(/\d+/g, 0xfee0)),
  ),
  named(
    "mathematicalLetters",
    "A letter became a mathematical one.",
    everyLanguage(shifted(/[a-z]/g, 0x1d41a - 0x61)),
  ),
  named(
    "ligature",
    "Two letters became a ligature.",
    latin(somewhere(/f[fil]/g, ([found]) => ({ ff: "ﬀ", fi: "ﬁ", fl: "ﬂ" })[found] ?? found)),
  ),
  named(
    "superscriptDigit",
    "A digit became a superscript one.",
    everyLanguage(somewhere(/[0-9]/g, ([digit]) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)))),
  ),
  named(
    "arabicDigit",
    "A digit became an Arabic one.",
    everyLanguage(somewhere(/[0-9]/g, ([digit]) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)))),
  ),
  named(
    "circledDigit",
    "A circled digit stands in a text.",
    everyLanguage(inProse(somewhere(/(?<=\p{L})(?=[\s、])/gu, "①"))),
  ),
  named(
    "letterToDigit",
    "A letter became the digit that looks like it.",
    latin(somewhere(/(?<=\p{L})[ol](?=\p{L})/gu, ([letter]) => (letter === "o" ? "0" : "1"))),
  ),
  named(
    "digitToLetter",
    "A digit became the letter that looks like it.",
    everyLanguage(somewhere(/[01](?=\d)|(?<=\d)[01]/g, ([digit]) => (digit === "0" ? "O" : "l"))),
  ),
  named("halfWidthKatakana", "A katakana letter is half-width.", {
    ja: letters(
      "アイエオカガキクケコサシスタチテトナニネノパフマミムメモラリルレロンー",
      "ｱｲｴｵｶｶｷｸｹｺｻｼｽﾀﾁﾃﾄﾅﾆﾈﾉﾊﾌﾏﾐﾑﾒﾓﾗﾘﾙﾚﾛﾝｰ",
    ),
  }),
  named("kangxiRadical", "A Chinese character became the radical that looks like it.", {
    ja: letters(
      "一二人力大小山川工日月木水火生用目立行長高",
      "⼀⼆⼈⼒⼤⼩⼭⼮⼯⽇⽉⽊⽔⽕⽣⽤⽬⽴⾏⾧⾼",
    ),
  }),
  named("compatibilityCharacter", "Letters became one compatibility character.", {
    ...latin(
      somewhere(
        /km|kg|°C|(?<!\p{L})[IVX](?!\p{L})|(?<!\p{L})in(?!\p{L})/gu,
        ([found]) => compatible[found] ?? "㎡",
      ),
    ),
    ja: somewhere(
      /平成|昭和|株式会社|メートル|トン|パーセント|ドル|月|日本/g,
      ([found]) =>
        ({
          平成: "㍻",
          昭和: "㍼",
          株式会社: "㍿",
          メートル: "㍍",
          トン: "㌧",
          ドル: "㌦",
          パーセント: "㌫",
          月: "㋀",
          日本: "㈰本",
        })[found] ?? found,
    ),
  }),
  named("compatibilityIdeograph", "A Chinese character became its compatibility ideograph.", {
    ja: letters(
      "力立行料類海者社神都",
      "\uf98a\uf9f7\ufa08\uf9be\uf9d0\ufa45\ufa5b\ufa4c\ufa19\ufa26",
    ),
  }),
  named(
    "emoji",
    "An emoji stands in a text.",
    everyLanguage(inProse(somewhere(/(?<=\p{L})(?=[\s、])/gu, "🌍"))),
  ),
  named(
    "dottedI",
    "A letter became a Turkish or an African one that looks like it.",
    latin(letters("ia", "ıɑ")),
  ),
  {
    name: "simplifiedCharacter",
    class: "wordList",
    description: "A Chinese character became the simplified one of Chinese.",
    mutate: {
      ja: letters("気経済発開関係業際動変続計画進統権", "气经济发开关系业际动变续计画进统权"),
    },
  },
  {
    name: "traditionalCharacter",
    class: "wordList",
    description: "A Chinese character became the traditional one.",
    mutate: { ja: letters("国学気経済発会両実関", "國學氣經濟發會兩實關") },
  },
  {
    name: "longVowelConfused",
    class: "wordList",
    description: "The mark of a long vowel became a dash or the number one.",
    mutate: {
      ja: both(
        somewhere(/(?<=\p{Script=Katakana})ー/gu, "―"),
        somewhere(/(?<=\p{Script=Katakana})ー/gu, "一"),
        somewhere(/(?<=\p{Script=Katakana})ー/gu, "-"),
      ),
    },
  },
  {
    name: "katakanaLookalike",
    class: "wordList",
    description:
      "A katakana letter became the Chinese character or the hiragana that looks like it.",
    mutate: { ja: letters("ロニエカタリト", "口二工力夕りト") },
  },
];
