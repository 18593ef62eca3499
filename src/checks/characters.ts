import type { Check } from "./check.ts";
import { eachWithOriginal } from "./each.ts";
import type { Language } from "./language.ts";
import { codePoint, show } from "./show.ts";

const invisible = /[\p{C}\ufffd]/u;
const spaces = /[\t\n\r]/g;

/** The most combining marks in a row, by Unicode's Stream-Safe Text Format. */
const mostMarks = 30;
const manyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, "u");

const joiners = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/gu;
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

/** Finds characters that Unicode has only for older encodings and for mathematics; texts have the letters and digits that they stand for. */
const compatible =
  /[\u2460-\u24ff\u2776-\u2793\u2e80-\u2fdf\ufb00-\ufb17\ufe10-\ufe19\ufe30-\ufe6f\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1e5}\u{1f200}-\u{1f2ff}]/u;
/** Finds those of East Asia, which its languages use: full-width letters, squared units, Roman numerals in one character. */
const wide = /[\u2100-\u2115\u2117-\u2121\u2123-\u218b\u3200-\u33ff\uf900-\ufaff\uff00-\uffef]/u;
const eastAsian: readonly string[] = ["Jpan", "Hans", "Hant", "Kore"];
/** Letter-like signs that texts of any language have: degrees, ohm, the numero sign. */
const signs = /[℃℉№Ω℮ℓ]/gu;

/** Finds a variation selector that follows neither a pictograph nor a Chinese character. */
const selector =
  /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/u;

/** Finds a picture. The signs ©, ® and ™, and arrows, are used as marks. */
const pictograph = /(?![©®™\u2190-\u21ff])\p{Extended_Pictographic}/u;

/** Finds a mark that has not become a part of its letter. */
const mark = /(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{Mn}/u;

/** The languages whose letters with marks are each one character. */
const composed =
  "ca cs da de en es et eu fi fr hr hu it ja ko lv nb nl nn no pl pt ro sk sl sv tr vi zh".split(
    " ",
  );

/** Finds a character that no text has by intention, unless its source has it. */
function strayCharacter(text: string, original: string, { language, script = "" }: Language) {
  const candidates = [
    selector,
    compatible,
    pictograph,
    ...(eastAsian.includes(script) ? [] : [wide]),
    ...(composed.includes(language) ? [mark] : []),
  ];
  const rest = text.normalize("NFC").replaceAll(signs, "");
  return candidates
    .map((pattern) => pattern.exec(rest)?.[0])
    .find((found) => found !== undefined && !original.includes(found));
}

export const characters: Check<"characters"> = {
  name: "characters",
  description:
    "A text has an invisible character that its script does not need, a replacement character, letters that are not in Unicode's normal form NFC, or a character for old encodings, a picture or a stray mark that its source does not have.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The coop\u00aderation is old.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachWithOriginal(({ text, original }, language) => {
    const { script = "" } = language;
    const own = needed[script] ?? [];
    const rest = [spaces, ...own].reduce((left, pattern) => left.replaceAll(pattern, ""), text);
    const [found] = invisible.exec(rest) ?? [];
    if (found !== undefined) {
      return `The invisible character ${codePoint(found)} stands in the text.`;
    }
    // No letter has so many marks, and `normalize` takes very long over them.
    if (manyMarks.test(text)) return `More than ${mostMarks} combining marks stand in a row.`;
    if (text.normalize("NFC") !== text) return "The text is not in the normal form NFC.";
    const stray = strayCharacter(text, original, language);
    return stray && `The character ${show(stray)} (${codePoint(stray)}) stands in the text.`;
  }),
};
