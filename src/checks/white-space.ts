import { eachText } from "./check.ts";

const show = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** White space is one space between words: none at the ends, none doubled, no tab or line feed. */
export const whiteSpace = eachText((text) => {
  const [atEnd] = /^\s|\s$/u.exec(text) ?? [];
  if (text.trim() !== "" && atEnd) return `White space (${show(atEnd)}) at an end of the text.`;
  if (/\s{2,}/u.test(text)) return "White space is doubled.";
  const [odd] = /[^\S \u00a0\u202f\u3000]/u.exec(text) ?? [];
  return odd ? `White space ${show(odd)}; expected a space.` : undefined;
});
