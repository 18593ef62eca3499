import { eachPair } from "./check.ts";

const marks: Readonly<Record<string, string>> = {
  ".": ".",
  "。": ".",
  "．": ".",
  "।": ".",
  "?": "?",
  "？": "?",
  "؟": "?",
  "!": "!",
  "！": "!",
  ":": ":",
  "：": ":",
  ";": ";",
  "；": ";",
  "…": "…",
  ",": ",",
  "、": ",",
  "，": ",",
};

/** What a text ends with, inside the quotation marks and brackets that close it. */
const endOf = (text: string): string =>
  marks[
    text
      .trim()
      .replace(/[\s»”"'’」』)）\]]+$/u, "")
      .at(-1) ?? ""
  ] ?? "none";

/** A text ends as its source does: a full stop for a full stop. */
export const endPunctuation = eachPair(({ source, target }) => {
  const expected = endOf(source);
  const found = endOf(target);
  if (found === expected) return undefined;
  return `The end mark is ${found}; the source's is ${expected}.`;
});
