import type { Check } from "./check.ts";
import { eachText } from "./each.ts";
import { codePoint, show } from "./show.ts";

const invisible = /[\p{C}\ufffd]/u;
const spaces = /[\t\n\r]/g;

/** The most combining marks in a row, by Unicode's Stream-Safe Text Format. */
const mostMarks = 30;
const manyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, "u");

const joiners = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;
const directions = /[\u200e\u200f\u061c\u2066-\u2069]/g;
const breaks = /(?<=[\p{L}\p{M}])\u200b(?=\p{L})/gu;

/** Finds the invisible characters that a script needs: they join or part letters, turn the direction of writing, or end words. */
const needed: Readonly<Record<string, readonly RegExp[]>> = {
  Arab: [joiners, directions],
  Hebr: [directions],
  ...Object.fromEntries(
    "Beng Deva Gujr Guru Knda Mlym Orya Sinh Taml Telu".split(" ").map((name) => [name, [joiners]]),
  ),
  ...Object.fromEntries("Khmr Laoo Mymr Thai".split(" ").map((name) => [name, [breaks]])),
};

/** Finds marks that no letter has: lines through it, rings around it, a mark after a space, and what turns no character into an emoji. */
const strayMark =
  /[\u0334-\u0338\u20d0-\u20ff]|(?<![\p{L}\p{M}\p{N}\p{P}\p{S}\u00a0\u200c\u200d])\p{M}|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]/u;

/** Finds what older encodings wrote as one character: ligatures, mathematical letters, radicals, words in a square. */
const compatible =
  /[\ufb00-\ufb06\u2e80-\u2fdf\u{1d400}-\u{1d7ff}]|(?!\p{Script=Hangul})[\u3200-\u3370\u337b-\u337f\u33e0-\u33ff]/u;

/** Finds numbers and units of one character, which are usual in East Asia alone. */
const eastAsian = /[\u2103\u2109\u2160-\u2188\u2460-\u24ff\u3371-\u337a\u3380-\u33df]/u;

/** Finds emoji. The signs of copyright and of trademarks do not count as emoji. */
const emoji = /\p{Emoji_Presentation}/u;

/** Finds a zero or a one inside a word in small letters, where an o or an l belongs. */
const digitInWord = /\p{Ll}{2}[01]\p{Ll}|\p{Ll}[01]\p{Ll}{2}/u;

/** Finds the first word with a digit for a letter. Addresses may have any. */
const misspelledIn = (text: string): string | undefined =>
  text.split(/\s+/u).find((word) => digitInWord.test(word) && !/[/@.]\S/u.test(word));

/** What is refused in some scripts or in all, and what it is called in a message. */
function unusualIn(text: string, script: string): string | undefined {
  const kinds = [
    ["mark", strayMark],
    ["compatibility character", compatible],
    ["emoji", emoji],
    ...(/^(?:Han[bst]|Jpan|Kore)$/.test(script)
      ? []
      : [["compatibility character", eastAsian] as const]),
  ] as const;
  for (const [kind, pattern] of kinds) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return `The ${kind} ${codePoint(found)} stands in the text.`;
  }
  return undefined;
}

export const characters: Check<"characters"> = {
  name: "characters",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { script = "" }) => {
    const own = needed[script] ?? [];
    const rest = [spaces, ...own].reduce((left, pattern) => left.replaceAll(pattern, ""), text);
    const [found] = invisible.exec(rest) ?? [];
    if (found !== undefined) {
      return `The invisible character ${codePoint(found)} stands in the text.`;
    }
    // No letter has so many marks, and `normalize` takes very long over them.
    if (manyMarks.test(text)) return `More than ${mostMarks} combining marks stand in a row.`;
    if (text.normalize("NFC") !== text) return "The text is not in the normal form NFC.";
    const word = misspelledIn(text);
    if (word !== undefined) return `A digit stands for a letter in ${show(word)}.`;
    return unusualIn(text, script);
  }),
};
