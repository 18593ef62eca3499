import type { Check } from "./check.ts";
import type { Language } from "./language.ts";
import { show } from "./show.ts";

/** The characters that the bytes 80 to 9F stand for in Windows-1252, and those of the bytes A0 to BF. */
const misreadBytes = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/** What a program, an editor or a wrong encoding leaves in a text, and what it is called in a message. */
const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a tag of HTML", /<(?:[/!]?[a-z]|!--)[^<>]*>/iu],
  ["an entity of HTML", /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,9}\d{0,2}|[A-Z][a-z]{3,9});/u],
  ["a mark of Markdown", /\*\*|__|`|\]\(|^(?:#{1,6}|[>*-])\s/u],
  ["a mark of a merge conflict", /<{4,}|={4,}|>{4,}/u],
  ["a placeholder", /[{}]|(?<!\d\s?)%(?:\d\$)?[@dfis](?![\p{L}\d])|\$[a-z]\w*\(/u],
  ["an escape sequence", /\\/u],
  ["a value of a program", /\[object \w+\]|(?<![\p{L}\d])NaN(?![\p{L}\d])/u],
  ["an address", /(?:https?:\/\/|(?<![\p{L}\d])www\.)[^\s<>«»“”()（）。、]*[\p{L}\d/]/iu],
  [
    "a letter in a wrong encoding",
    new RegExp(
      `â€|â‚|[ÂÃ][¡-º¼-¿]|(?<![\\p{Lu}«»“„‚‘])(?:Â[\\u00a0-\\u00bf]|Ã[${misreadBytes}]|[ÄÅÎÏÐÑØÙ](?![ \\u00a0\\u202f’”»…–—])[${misreadBytes}])`,
      "u",
    ),
  ],
];

/** Finds three bytes of a letter that is not Latin. Latin texts have such letters before a no-break space and a mark. */
const misreadScript = new RegExp(`[à-ï][${misreadBytes}]{2}`, "u");
/** A word of English, and elsewhere the value of a program. */
const english = /(?<![\p{L}\d])undefined(?![\p{L}\d])/u;

/** Lists what is looked for in the texts of a language. */
function patternsFor({ language, script }: Language): typeof patterns {
  return [
    ...patterns,
    ...(script === "Latn" ? [] : [["a letter in a wrong encoding", misreadScript] as const]),
    ...(language === "en" ? [] : [["a value of a program", english] as const]),
  ];
}

/** Says what is left over in a text that its source does not have. */
function leftIn(text: string, source: string, own: typeof patterns): string | undefined {
  for (const [what, pattern] of own) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined && !source.includes(found)) {
      return `${show(found)} is ${what}; expected a text without it.`;
    }
  }
  return undefined;
}

export const leftovers: Check<"leftovers"> = {
  name: "leftovers",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  *run({ source, target }) {
    const isTranslation = source.language !== target.language;
    const own = patternsFor(target);
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") continue;
      const original = isTranslation ? String(source.texts.get(key) ?? "") : "";
      const message =
        text === key ? "The text is its own key; expected words." : leftIn(text, original, own);
      if (message !== undefined) yield { key, message };
    }
  },
};
