import type { Check } from "./check.ts";
import { eachText } from "./each.ts";

/** The scripts that put a space between words and after a mark, and none before a comma or a full stop. */
const scripts: readonly string[] = ["Latn", "Cyrl", "Grek"];

/** The languages that put a space before a colon, a semicolon, an exclamation and a question mark. */
const spacesMarks: readonly string[] = ["br", "fr"];

/** Finds addresses, whose marks are not those of a sentence. */
const address = /\b(?:https?:\/\/|www\.)\S+/gu;

/** What breaks the rules of spacing, and what they ask for. */
const rules: readonly (readonly [broken: RegExp, expected: string])[] = [
  [/(?:^|\s),/u, "a word right before the comma"],
  [/\s\.(?=\s|$)(?<!\.\s\.)(?!\s\.)/u, "no space before the full stop"],
  [/[([]\s/u, "no space after the opening bracket"],
  [/\s[)\]]/u, "no space before the closing bracket"],
  [
    /[,;](?!τι(?!\p{L}))(?=\p{L})|(?<=\p{L}),(?=[\p{N}(„«])/u,
    "a space after the comma or the semicolon",
  ],
  [
    /(?<=\p{L}{2}|\d|[)»”])\.(?=\p{Lu}[\p{Ll}’])|(?<=\p{Ll})[!?](?=\p{Lu}\p{Ll})/u,
    "a space between the two sentences",
  ],
  // A word may have a part in brackets: membre(s), Lehrer(innen), (re)build.
  [/(?<=\p{Ll}{2})\((?=\p{Lu}|\d{2}|\p{L}+[\s,])/u, "a space before the opening bracket"],
  [/\)(?=\p{Lu}\p{Ll}|\d{2})/u, "a space after the closing bracket"],
];

const spaceBeforeMark = /\s[;:!?](?=\s|$)/u;

export const spacing: Check<"spacing"> = {
  name: "spacing",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { language, script = "" }) => {
    if (!scripts.includes(script)) return undefined;
    const rest = text.replaceAll(address, "");
    const [broken, expected] = rules.find(([pattern]) => pattern.test(rest)) ?? [];
    if (broken) {
      const { index = 0 } = broken.exec(rest) ?? {};
      return `Expected ${expected}, found ${JSON.stringify(rest.slice(Math.max(index - 5, 0), index + 5))}.`;
    }
    const [mark] = (!spacesMarks.includes(language) && spaceBeforeMark.exec(rest)) || [];
    return mark && `Expected no space before ${mark.trim()}.`;
  }),
};
