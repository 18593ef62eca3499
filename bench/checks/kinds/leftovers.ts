import { both, everywhere, inProse, somewhere } from "../edits.ts";
import { everyLanguage, type Kind } from "../kind.ts";

/** A word in Latin script, or a word of katakana or of Chinese characters. */
const word =
  /(?<![\p{L}\d])\p{Script=Latin}{4,}(?![\p{L}\d])|\p{Script=Katakana}{3,}|\p{Script=Han}{2,}/gu;
const gap = /(?<=\p{L}) (?=\p{Ll})|(?<=[はがを])(?=[\p{Script=Han}])/gu;

const named = (name: string, description: string, mutate: Kind["mutate"]): Kind => ({
  name,
  class: "deterministic",
  description,
  mutate,
});

/** Puts something around a word. */
const around = (before: string, after: string) =>
  somewhere(word, ([found]) => before + found + after);

/** What a program or an editor leaves in a text. */
export const leftoverKinds: readonly Kind[] = [
  named(
    "htmlTag",
    "A word stands in a tag of HTML.",
    everyLanguage(both(around("<b>", "</b>"), around("<span>", "</span>"))),
  ),
  named(
    "htmlBreak",
    "A line break of HTML stands in a text.",
    everyLanguage(somewhere(gap, "<br>")),
  ),
  named(
    "htmlEntity",
    "An entity of HTML stands in a text.",
    everyLanguage(both(somewhere(gap, "&nbsp;"), somewhere(gap, " &amp; "))),
  ),
  named("htmlNumericEntity", "A numeric entity of HTML stands for a character.", {
    en: everywhere(/’/g, "&#8217;"),
    fr: somewhere(/[’é]/g, ([found]) => `&#${found.codePointAt(0)};`),
    ja: somewhere(/[。、]/g, ([found]) => `&#x${found.codePointAt(0)?.toString(16)};`),
  }),
  named(
    "markdownBold",
    "A word stands between the stars or the underscores of Markdown.",
    everyLanguage(both(around("**", "**"), around("__", "__"))),
  ),
  named("markdownCode", "A word stands between backticks.", everyLanguage(around("`", "`"))),
  named(
    "markdownLink",
    "A word is a link of Markdown.",
    everyLanguage(around("[", "](https://example.org/)")),
  ),
  named(
    "markdownHeading",
    "A text begins with the mark of a heading or of a list of Markdown.",
    everyLanguage(both(everywhere(/^/g, "# "), everywhere(/^/g, "- "), everywhere(/^/g, "> "))),
  ),
  named(
    "placeholder",
    "A placeholder of i18next stands in a text.",
    everyLanguage(somewhere(gap, " {{count}} ")),
  ),
  named(
    "placeholderIcu",
    "A placeholder of ICU stands in a text.",
    everyLanguage(somewhere(gap, " {count} ")),
  ),
  named(
    "placeholderPrintf",
    "A placeholder of printf stands in a text.",
    everyLanguage(both(somewhere(gap, " %s "), somewhere(gap, " %1$d "))),
  ),
  named(
    "placeholderTemplate",
    "A placeholder of a template or of a pattern stands in a text.",
    everyLanguage(
      both(somewhere(gap, ` ${"$"}{name} `), somewhere(gap, " $1 "), somewhere(gap, " $t(name) ")),
    ),
  ),
  named(
    "escapeSequence",
    "An escape sequence stands in a text as it is written.",
    everyLanguage(both(somewhere(gap, "\\n"), somewhere(gap, "\\u00e9"), around('\\"', '\\"'))),
  ),
  named(
    "valueOfProgram",
    "A word became a value of a program: undefined.",
    everyLanguage(
      both(
        somewhere(word, "undefined"),
        somewhere(word, "[object Object]"),
        somewhere(word, "NaN"),
      ),
    ),
  ),
  named(
    "keyForText",
    "The text is its own key.",
    everyLanguage(({ key }) => [key]),
  ),
  named(
    "conflictMark",
    "A mark of a merge conflict stands before a text.",
    everyLanguage(everywhere(/^/g, "<<<<<<< HEAD ")),
  ),
  named(
    "onlyMarks",
    "The text is nothing but marks.",
    everyLanguage(
      both(everywhere(/^.*$/gsu, "…"), everywhere(/^.*$/gsu, "???"), everywhere(/^.*$/gsu, "-")),
    ),
  ),
  named(
    "addressAdded",
    "An address that the source lacks stands in a text.",
    everyLanguage(inProse(somewhere(gap, " https://example.org/ "))),
  ),
  {
    name: "noteOfTranslator",
    class: "wordList",
    description: "A note to oneself stands in a text: TODO.",
    mutate: everyLanguage(
      both(everywhere(/^/g, "TODO "), everywhere(/^/g, "[?] "), everywhere(/^/g, "XXX ")),
    ),
  },
  {
    name: "blindText",
    class: "wordList",
    description: "The text is a blind text in Latin.",
    mutate: everyLanguage(
      inProse(() => ["Lorem ipsum dolor sit amet, consectetur adipiscing elit."]),
    ),
  },
];
