import { both, everywhere, inProse, somewhere } from "../edits.ts";
import { everyLanguage, type Kind, latin } from "../kind.ts";

/** A space between two words. */
const between = /(?<=\p{L}) (?=\p{L})/gu;
/** A place in Japanese between two letters. */
const inside = /(?<=[\p{Script=Hiragana}\p{Script=Han}])(?=[\p{Script=Katakana}\p{Script=Han}])/gu;

const named = (name: string, description: string, mutate: Kind["mutate"]): Kind => ({
  name,
  class: "deterministic",
  description,
  mutate,
});

/** Puts another space between two words, or a space into Japanese. */
const otherSpace = (space: string): Kind["mutate"] => ({
  ...latin(somewhere(between, space)),
  ja: somewhere(inside, space),
});

/** A space stands where none belongs, is missing, or is another one. */
export const spaceKinds: readonly Kind[] = [
  named(
    "spaceAtStart",
    "A space stands at the start of a text.",
    everyLanguage(everywhere(/^/g, " ")),
  ),
  named("spaceAtEnd", "A space stands at the end of a text.", everyLanguage(everywhere(/$/g, " "))),
  named("spaceDoubled", "A space stands twice.", otherSpace("  ")),
  named("tab", "A tab stands between two words.", otherSpace("\t")),
  named("lineFeed", "A line ends between two words.", otherSpace("\n")),
  named("noBreakSpace", "A no-break space stands between two words.", otherSpace("\u00a0")),
  named(
    "narrowNoBreakSpace",
    "A narrow no-break space stands between two words.",
    otherSpace("\u202f"),
  ),
  named("ideographicSpace", "An ideographic space stands between two words.", otherSpace("\u3000")),
  named("thinSpace", "A thin space stands between two words.", otherSpace("\u2009")),
  named(
    "spaceBeforeComma",
    "A space stands before a comma.",
    everyLanguage(somewhere(/(?=[,、](?!\d))/gu, " ")),
  ),
  named(
    "spaceBeforeEndMark",
    "A space stands before the end mark.",
    everyLanguage(inProse(everywhere(/(?=[.。]$)/gu, " "))),
  ),
  named(
    "spaceAfterCommaLost",
    "The space after a comma is missing.",
    latin(somewhere(/(?<=\p{L},) (?=\p{L})/gu, "")),
  ),
  named(
    "spaceAfterStopLost",
    "The space between two sentences is missing.",
    latin(somewhere(/(?<=\p{Ll}[.]) (?=\p{Lu})/gu, "")),
  ),
  named(
    "spaceAfterColonLost",
    "The space after a colon or a semicolon is missing.",
    latin(somewhere(/(?<=[:;]) (?=\p{L})/gu, "")),
  ),
  named("spaceAfterComma", "A space stands after a comma of Japanese.", {
    ja: somewhere(/(?<=、)/gu, " "),
  }),
  named(
    "spaceAfterBracket",
    "A space stands after an opening bracket.",
    everyLanguage(everywhere(/(?<=[(（])/gu, " ")),
  ),
  named(
    "spaceBeforeClosing",
    "A space stands before a closing bracket.",
    everyLanguage(everywhere(/(?=[)）])/gu, " ")),
  ),
  named(
    "spaceBeforeBracketLost",
    "The space before an opening bracket is missing.",
    latin(everywhere(/ (?=\()/g, "")),
  ),
  named("spaceInQuotes", "Spaces stand inside quotation marks.", {
    en: everywhere(/“([^”]*)”/gu, ([, words]) => `“ ${words} ”`),
    ja: everywhere(/「([^」]*)」/gu, ([, words]) => `「 ${words} 」`),
  }),
  named(
    "spaceBeforeQuoteLost",
    "The space before a quotation mark is missing.",
    latin(everywhere(/(?<=\p{L}) (?=[“«])/gu, "")),
  ),
  named(
    "spaceAfterQuoteLost",
    "The space after a quotation mark is missing.",
    latin(everywhere(/(?<=[”»]) (?=\p{L})/gu, "")),
  ),
  named("spaceBeforeColon", "A space stands before a colon or a semicolon, as in French.", {
    en: both(everywhere(/(?=[:;])/g, " "), everywhere(/(?=[:;])/g, "\u00a0")),
    ja: everywhere(/(?=[：；])/g, " "),
  }),
  named("spaceBeforePercent", "A space stands before a percent sign, as in French.", {
    en: both(everywhere(/(?=%)/g, " "), everywhere(/(?=%)/g, "\u202f")),
    ja: both(everywhere(/(?=%)/g, " "), everywhere(/(?=%)/g, "\u202f")),
  }),
  named(
    "noBreakSpaceLost",
    "A no-break space before a mark of French is an ordinary one, or is missing.",
    {
      fr: both(
        everywhere(/[\u00a0\u202f](?=[:;!?»%])/gu, " "),
        everywhere(/[\u00a0\u202f](?=[:;!?»%])/gu, ""),
        everywhere(/(?<=«)\u202f/gu, " "),
        everywhere(/(?<=«)\u202f/gu, ""),
      ),
    },
  ),
  named(
    "spaceAroundHyphen",
    "Spaces stand around a hyphen in a word.",
    latin(somewhere(/(?<=\p{L})-(?=\p{L})/gu, " - ")),
  ),
  named("spaceAroundLatin", "A space stands between a Latin word and Japanese.", {
    ja: somewhere(/(?<=[A-Za-z])(?=[\p{Script=Hiragana}\p{Script=Han}])/gu, " "),
  }),
  named("spaceInJapanese", "A space stands between two Japanese words.", {
    ja: somewhere(inside, " "),
  }),
  named(
    "spaceInNumber",
    "A space stands in a number.",
    everyLanguage(somewhere(/(?<=\d)(?=\d)/g, " ")),
  ),
];
