import { both, everywhere, inNames, inProse, somewhere } from "../edits.ts";
import { everyLanguage, type Kind, latin } from "../kind.ts";

/** The mark at the end of a sentence that ends a text. */
const endMark = /[.。](?=$)/gu;
const lastLetter = /(?<=[\p{Ll}\p{Lo}])$/gu;

const opening = /[(（]/gu;
const closing = /[)）]/gu;
const openingQuote = /[“「『]|«\u202f/gu;
const closingQuote = /[”」』]|\u202f»/gu;
const quoted = /(?:“([^”]*)”|「([^」]*)」|«\u202f([^»]*)\u202f»)/gu;
const quotedWords = (found: RegExpExecArray): string => found[1] ?? found[2] ?? found[3] ?? "";

const named = (name: string, description: string, mutate: Kind["mutate"]): Kind => ({
  name,
  class: "deterministic",
  description,
  mutate,
});

/** The marks of a text are other ones, or do not fit together. */
export const markKinds: readonly Kind[] = [
  named(
    "endMarkDropped",
    "A sentence loses its end mark.",
    everyLanguage(inProse(everywhere(endMark, ""))),
  ),
  named(
    "endMarkDoubled",
    "The end mark stands twice.",
    everyLanguage(inProse(everywhere(endMark, ([mark]) => mark + mark))),
  ),
  named("endMarkToExclamation", "The end mark becomes an exclamation mark.", {
    ...latin(inProse(everywhere(endMark, "!"))),
    ja: inProse(everywhere(endMark, "！")),
  }),
  named("endMarkToQuestion", "The end mark becomes a question mark.", {
    en: inProse(everywhere(endMark, "?")),
    fr: inProse(everywhere(endMark, "\u202f?")),
    ja: inProse(everywhere(endMark, "？")),
  }),
  named("endMarkToComma", "The end mark becomes a comma.", {
    ...latin(inProse(everywhere(endMark, ","))),
    ja: inProse(everywhere(endMark, "、")),
  }),
  named("endMarkToSemicolon", "The end mark becomes a semicolon.", {
    en: inProse(everywhere(endMark, ";")),
    fr: inProse(everywhere(endMark, "\u202f;")),
    ja: inProse(everywhere(endMark, "；")),
  }),
  named(
    "endMarkToEllipsis",
    "The end mark becomes an ellipsis.",
    everyLanguage(inProse(everywhere(endMark, "…"))),
  ),
  named("endMarkForeign", "The end mark is that of another script.", {
    ...latin(inProse(everywhere(endMark, "。"))),
    ja: inProse(everywhere(endMark, ".")),
  }),
  named(
    "endMarkFullWidth",
    "The end mark is a full-width one.",
    everyLanguage(inProse(everywhere(endMark, "．"))),
  ),
  named(
    "endMarkHalfWidth",
    "The end mark is a half-width one of another script.",
    everyLanguage(inProse(everywhere(endMark, "｡"))),
  ),
  named(
    "endMarkArabic",
    "The end mark is that of Urdu or of Hindi.",
    everyLanguage(inProse(both(everywhere(endMark, "۔"), everywhere(endMark, "।")))),
  ),
  named("innerEndMarkDropped", "A sentence that is not the last one loses its end mark.", {
    ...latin(inProse(everywhere(/(?<=\p{Ll})\.(?= \p{Lu})/gu, ""))),
    ja: inProse(everywhere(/。(?!$)/gu, "")),
  }),
  named(
    "innerEndMarkToComma",
    "The end mark of a sentence that is not the last one becomes a comma.",
    {
      ...latin(inProse(everywhere(/(?<=\p{Ll})\.(?= \p{Lu})/gu, ","))),
      ja: inProse(everywhere(/。(?!$)/gu, "、")),
    },
  ),
  named("innerEndMarkAdded", "A sentence is cut in two by an end mark.", {
    ...latin(inProse(somewhere(/(?<=\p{Ll}{3})(?= \p{Ll}{4})/gu, "."))),
    ja: inProse(somewhere(/、/gu, "。")),
  }),
  named("endMarkAddedToName", "A name ends with an end mark.", {
    ...latin(inNames(everywhere(lastLetter, "."))),
    ja: inNames(everywhere(lastLetter, "。")),
  }),
  named(
    "commaDoubled",
    "A comma stands twice.",
    everyLanguage(somewhere(/[,、]/gu, ([mark]) => mark + mark)),
  ),
  named("commaAndEndMark", "A comma stands before the end mark.", {
    ...latin(inProse(everywhere(/(?=\.$)/gu, ","))),
    ja: inProse(everywhere(/(?=。$)/gu, "、")),
  }),
  named("endMarkAndComma", "A full stop stands before a comma.", {
    ...latin(somewhere(/(?<=\p{Ll}),/gu, ".,")),
    ja: somewhere(/、/gu, "。、"),
  }),
  named("commaForeign", "A comma is that of another script.", {
    ...latin(somewhere(/(?<=\p{Ll}), /gu, "、")),
    ja: somewhere(/、/gu, ","),
  }),
  named(
    "commaFullWidth",
    "A comma is a full-width one.",
    everyLanguage(somewhere(/,(?!\d)|、/gu, "，")),
  ),
  named("commaAtStart", "A text begins with a comma.", {
    ...latin(everywhere(/^/g, ", ")),
    ja: everywhere(/^/g, "、"),
  }),
  named("colonForeign", "A colon is that of another script.", {
    ...latin(everywhere(/\u00a0?:/gu, "：")),
    ja: everywhere(/：/gu, ":"),
  }),
  named(
    "middleDotInLatin",
    "A middle dot of Japanese stands between two words.",
    latin(somewhere(/(?<=\p{Ll}) (?=\p{Ll})/gu, "・")),
  ),
  named("bracketNotClosed", "A bracket is not closed.", everyLanguage(everywhere(closing, ""))),
  named(
    "bracketNotOpened",
    "A bracket is closed and was not opened.",
    everyLanguage(everywhere(opening, "")),
  ),
  named(
    "bracketsDropped",
    "A pair of brackets is dropped, and what stood in it stays.",
    everyLanguage(everywhere(/[(（]([^()（）]*)[)）]/gu, ([, inside = ""]) => inside)),
  ),
  named(
    "bracketedDropped",
    "A pair of brackets is dropped with what stands in it.",
    everyLanguage(everywhere(/ ?[(（][^()（）]*[)）]/gu, "")),
  ),
  named("bracketsForeign", "A pair of brackets is that of another script.", {
    ...latin(everywhere(/ ?\(([^()]*)\)/gu, ([, inside = ""]) => `（${inside}）`)),
    ja: everywhere(/（([^（）]*)）/gu, ([, inside = ""]) => `(${inside})`),
  }),
  named(
    "bracketsSquare",
    "A pair of brackets becomes one of square brackets.",
    everyLanguage(everywhere(/[(（]([^()（）]*)[)）]/gu, ([, inside = ""]) => `[${inside}]`)),
  ),
  named(
    "bracketsAdded",
    "A word is put in brackets.",
    latin(inProse(somewhere(/(?<= )\p{Ll}{5,}(?= )/gu, ([word]) => `(${word})`))),
  ),
  named(
    "bracketMismatched",
    "A round bracket is closed by a square one.",
    everyLanguage(everywhere(closing, "]")),
  ),
  named(
    "quoteNotClosed",
    "A quotation mark is not closed.",
    everyLanguage(everywhere(closingQuote, "")),
  ),
  named(
    "quoteNotOpened",
    "A quotation mark is closed and was not opened.",
    everyLanguage(everywhere(openingQuote, "")),
  ),
  named(
    "quotesDropped",
    "A pair of quotation marks is dropped, and what stood in it stays.",
    everyLanguage(everywhere(quoted, quotedWords)),
  ),
  named("quotesForeign", "A pair of quotation marks is that of another language.", {
    en: everywhere(quoted, (found) => `«\u202f${quotedWords(found)}\u202f»`),
    fr: everywhere(quoted, (found) => `“${quotedWords(found)}”`),
    ja: everywhere(quoted, (found) => `“${quotedWords(found)}”`),
  }),
  named(
    "quotesGerman",
    "A pair of quotation marks is that of German.",
    everyLanguage(everywhere(quoted, (found) => `„${quotedWords(found)}“`)),
  ),
  named(
    "quotesJapanese",
    "A pair of quotation marks is that of Japanese.",
    latin(everywhere(quoted, (found) => `「${quotedWords(found)}」`)),
  ),
  named(
    "quotesStraight",
    "A pair of quotation marks is straight.",
    everyLanguage(everywhere(quoted, (found) => `"${quotedWords(found)}"`)),
  ),
  named("quotesReversed", "The opening and the closing quotation mark change places.", {
    en: everywhere(quoted, (found) => `”${quotedWords(found)}“`),
    fr: everywhere(quoted, (found) => `»\u202f${quotedWords(found)}\u202f«`),
    ja: everywhere(quoted, (found) => `」${quotedWords(found)}「`),
  }),
  named("quotesAdded", "A word is put in quotation marks.", {
    en: inProse(somewhere(/(?<= )\p{Ll}{5,}(?= )/gu, ([word]) => `“${word}”`)),
    fr: inProse(somewhere(/(?<= )\p{Ll}{5,}(?= )/gu, ([word]) => `«\u202f${word}\u202f»`)),
  }),
  named(
    "straightQuotesAdded",
    "A word is put in straight quotation marks.",
    latin(inProse(somewhere(/(?<= )\p{Ll}{5,}(?= )/gu, ([word]) => `"${word}"`))),
  ),
  named(
    "apostropheStraight",
    "An apostrophe is straight.",
    latin(everywhere(/’(?=\p{L})|(?<=s)’(?= )/gu, "'")),
  ),
  named("apostropheAccent", "An apostrophe is an accent.", latin(somewhere(/’(?=\p{L})/gu, "´"))),
  named(
    "apostropheBacktick",
    "An apostrophe is a backtick.",
    latin(somewhere(/’(?=\p{L})/gu, "`")),
  ),
  named(
    "apostropheTurned",
    "An apostrophe is an opening quotation mark.",
    latin(somewhere(/’(?=\p{L})/gu, "‘")),
  ),
  named(
    "spaceAfterApostrophe",
    "A space stands after an apostrophe.",
    latin(somewhere(/’(?=\p{L})/gu, "’ ")),
  ),
  {
    name: "hyphenToDash",
    class: "wordList",
    description: "A hyphen in a word becomes a dash, which may stand between two words in English.",
    mutate: latin(somewhere(/(?<=\p{L})-(?=\p{L})/gu, "—")),
  },
];
