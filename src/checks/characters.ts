import { eachText } from "./check.ts";

const invisible = /[\p{C}\ufffd]/u;
const spaces = /[\t\n\r]/g;

/** No invisible character, no replacement character, and Unicode's normal form NFC. */
export const characters = eachText((text) => {
  const [found] = invisible.exec(text.replaceAll(spaces, "")) ?? [];
  if (found !== undefined) {
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `The invisible character U+${code} stands in the text.`;
  }
  return text.normalize("NFC") === text ? undefined : "The text is not in the normal form NFC.";
});
