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

const closing = /[\s»”"'’」』)）\]]+$/u;

/** What a text ends with, inside the quotation marks and brackets that close it. */
const endOf = (text: string): string => marks[text.trim().replace(closing, "").at(-1) ?? ""] ?? "";

const show = (mark: string): string => (mark === "" ? "none" : `"${mark}"`);

/** A text ends as its source does: a full stop for a full stop. */
export const endPunctuation = eachPair(({ source, target }) => {
  const expected = endOf(source);
  const found = endOf(target);
  if (found === expected) return undefined;
  return `The end mark is ${show(found)}; the source's is ${show(expected)}.`;
});
