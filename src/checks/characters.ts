import { eachText } from "./check.ts";

const invisible = /[\p{C}\ufffd]/u;
const spaces = /[\t\n\r]/g;

const joiners = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/gu;
const directions = /[\u200e\u200f\u061c\u2066-\u2069]/g;
const breaks = /(?<=[\p{L}\p{M}])\u200b(?=\p{L})/gu;

/** Invisible characters that a script needs: what joins or parts letters, turns direction, ends words. */
const needed: Readonly<Record<string, readonly RegExp[]>> = {
  Arab: [joiners, directions],
  Hebr: [directions],
  ...Object.fromEntries(
    "Beng Deva Gujr Guru Knda Mlym Orya Sinh Taml Telu".split(" ").map((name) => [name, [joiners]]),
  ),
  ...Object.fromEntries("Khmr Laoo Mymr Thai".split(" ").map((name) => [name, [breaks]])),
};

/** No invisible character but those of the script, no replacement character, and Unicode's normal form NFC. */
export const characters = eachText((text, { script = "" }) => {
  const own = needed[script] ?? [];
  const rest = [spaces, ...own].reduce((left, pattern) => left.replaceAll(pattern, ""), text);
  const [found] = invisible.exec(rest) ?? [];
  if (found !== undefined) {
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `The invisible character U+${code} stands in the text.`;
  }
  return text.normalize("NFC") === text ? undefined : "The text is not in the normal form NFC.";
});
