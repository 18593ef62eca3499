import type { Check } from "./check.ts";
import { eachText } from "./each.ts";
import { codePoint } from "./show.ts";

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

export const characters: Check<"characters"> = {
  name: "characters",
  description:
    "A text has an invisible character that its script does not need, a replacement character, or letters that are not in Unicode's normal form NFC.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The coop\u00aderation is old.",
  },
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
    return text.normalize("NFC") === text ? undefined : "The text is not in the normal form NFC.";
  }),
};
