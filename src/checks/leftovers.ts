import type { Check } from "./check.ts";
import { eachWithOriginal } from "./each.ts";
import { show } from "./show.ts";

/** What a program or an editor leaves in a text, by its name in a message. */
const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a tag of HTML", /<\/?[a-z][^<>]{0,200}>/giu],
  ["an entity of HTML", /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/giu],
  [
    "a placeholder",
    /\{\{|\}\}|\$\{|\{[\w .,]{0,80}\}|%(?:\d\$)?[sdif](?![\p{L}\d])|%\([\w.]{1,40}\)s/gu,
  ],
  ["a mark of Markdown", /\*\*|__|`|\]\(|^(?:#{1,6}|[-*+>]) /gu],
  ["a mark of a merge conflict", /<{7}|={7}|>{7}/gu],
  ["an escape sequence", /\\(?:[nrt"'\\]|u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2})/giu],
  [
    "a letter in the wrong encoding",
    /[ÃÂ][\u0080-\u00bf\u2018-\u2122]|â[€\u0080]|[ãäå][\u0080-\u009f‚ƒ†‡ˆ‰Š‹ŒŽ˜›œžŸ€]/gu,
  ],
  [
    "a value of a program",
    /(?<![\p{Lu}\p{Ll}\d])(?:undefined|NaN|\[object \w{1,40}\])(?![\p{Lu}\p{Ll}\d])/gu,
  ],
  ["an address", /(?:https?:\/\/|www\.)[^\s<>]{1,300}/giu],
  ["a key", /^[a-z]\w{0,80}(?:\.[\w-]{1,80}){1,8}$/giu],
];

export const leftovers: Check<"leftovers"> = {
  name: "leftovers",
  description:
    "A text has a tag or an entity of HTML, a mark of Markdown, a placeholder, an escape sequence, a letter in the wrong encoding, an address or the like that its source does not have.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The cooperation is <b>old</b>.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachWithOriginal(({ text, original }) => {
    for (const [name, pattern] of patterns) {
      const known = new Set(original.match(pattern));
      const found = text.match(pattern)?.find((one) => !known.has(one));
      if (found !== undefined) return `The text has ${name}: ${show(found)}. Remove it.`;
    }
    return undefined;
  }),
};
