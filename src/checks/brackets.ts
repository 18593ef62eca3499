import { eachPair } from "./check.ts";

/** Each kind of bracket or quotation mark, with the ways languages write it. */
const kinds = {
  "round brackets": { open: "(（", close: ")）" },
  "square brackets": { open: "[［", close: "]］" },
  "quotation marks": { open: "«“「『„‹", close: "»”」』›" },
} as const;

const count = (text: string, characters: string): number =>
  [...text].filter((character) => characters.includes(character)).length;

/** Brackets and quotation marks close, and are as many as in the source. */
export const brackets = eachPair(({ source, target }) => {
  for (const [kind, { open, close }] of Object.entries(kinds)) {
    const opened = count(target, open);
    const closed = count(target, close);
    if (opened !== closed) return `${opened} ${kind} open and ${closed} close.`;
    const expected = count(source, open);
    if (opened !== expected) return `${opened} pairs of ${kind}; the source has ${expected}.`;
  }
  const quotes = count(target, '"');
  return quotes % 2 === 0 ? undefined : `${quotes} straight quotation marks; expected pairs.`;
});
