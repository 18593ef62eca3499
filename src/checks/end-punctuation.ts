import { eachPair } from "./check.ts";
import { isAbbreviated } from "./sentences.ts";
import { isProse } from "./translation.ts";

/** The end marks of many scripts, by the one they stand for. */
const marks: Readonly<Record<string, string>> = {
  ".": ".。．｡।॥۔։።။។",
  "?": "?？؟",
  "!": "!！",
  ":": ":：",
  ";": ";；؛",
  "…": "…⋯",
  ",": ",、，،",
};

/** Languages in which a mark is another than elsewhere. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  el: { ";": "?", "\u037e": "?", "·": ";" },
  hy: { ":": "." },
};

/** Languages that end a sentence with a space. */
const unmarked: readonly string[] = ["lo", "th"];

const closing = /[\s»«”“"'’‘›‹」』》〉)）\]］]/u;

/** What a text ends with, inside the quotation marks and brackets that close it; and what stands before. */
function endOf(text: string, language: string): readonly [mark: string, before: string] {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  const before = text.slice(0, end - 1);
  const last = before.endsWith("..") ? "…" : text.charAt(end - 1);
  const known = Object.keys(marks).find((mark) => last !== "" && marks[mark]?.includes(last));
  return [own[language]?.[last] ?? known ?? "", before];
}

const show = (mark: string): string => (mark === "" ? "none" : `"${mark}"`);

/** A sentence ends as its source does: a full stop for a full stop. A name has none of its own. */
export const endPunctuation = eachPair(({ key, source, target }, translation) => {
  const { language } = translation.target;
  const [expected] = endOf(source, translation.source.language);
  const [found, before] = endOf(target, language);
  const isRight = isProse(key)
    ? found === expected || (expected === "." && found === "" && unmarked.includes(language))
    : found !== "." || expected === ".";
  if (isRight || (found === "." && expected === "" && isAbbreviated(before))) return undefined;
  return `The end mark is ${show(found)}; the source's is ${show(expected)}.`;
});
