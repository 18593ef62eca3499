import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import type { Language } from "./language.ts";
import { isAbbreviated } from "./sentences.ts";
import { isProse } from "./translation.ts";

/** The end marks of many scripts, by the mark of Latin script that they stand for. */
const marks: Readonly<Record<string, string>> = {
  ".": ".。．｡।॥۔։።။។",
  "?": "?？؟",
  "!": "!！",
  ":": ":：",
  ";": ";；؛",
  "…": "…⋯",
  ",": ",、，،",
};

/** The languages in which a mark does not mean what it means elsewhere. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  el: { ";": "?", "\u037e": "?", "·": ";" },
  hy: { ":": "." },
};

/** The scripts whose sentences end with the marks of Latin script, and with no others. */
const latin: readonly string[] = ["Cyrl", "Grek", "Latn"];

/** The languages that end a sentence with a space. */
const unmarked: readonly string[] = ["lo", "th"];

/** Quotation marks, brackets and spaces, which may follow an end mark. */
const closing = /[\s»«”“"'’‘›‹」』》〉)）\]］]/u;

/** Gives the end mark of a text, inside the quotation marks and brackets that close it, and what stands before the mark. */
function endOf(
  text: string,
  { language, script = "" }: Language,
): readonly [mark: string, before: string] {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  const before = text.slice(0, end - 1);
  const last = before.endsWith("..") ? "…" : text.charAt(end - 1);
  const known = Object.keys(marks).find((mark) => last !== "" && marks[mark]?.includes(last));
  // Only the first of each row is of Latin script, so that another mark stands for itself there.
  const mark = latin.includes(script) && known !== undefined ? last : known;
  return [own[language]?.[last] ?? mark ?? "", before];
}

const endsWith = (mark: string): string =>
  mark === "" ? "has no end mark" : `ends with "${mark}"`;

export const endPunctuation: Check<"endPunctuation"> = {
  name: "endPunctuation",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachPair(({ key, source, target }, translation) => {
    const { language } = translation.target;
    // A name of the source itself has no end mark.
    const isName = source === target && !isProse(key);
    const [expected] = endOf(isName ? "" : source, translation.source);
    const [found, before] = endOf(target, translation.target);
    const isRight = isProse(key)
      ? found === expected || (expected === "." && found === "" && unmarked.includes(language))
      : found !== "." || expected === ".";
    if (isRight || (found === "." && expected === "" && isAbbreviated(before))) return undefined;
    if (isName) return `The name ${endsWith(found)}; a name has no end mark.`;
    return `The text ${endsWith(found)}; its source ${endsWith(expected)}.`;
  }),
};
