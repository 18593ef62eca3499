import { eastAsianWidth } from "get-east-asian-width";

/** How wide a text is about, in pixels: a picture is made without a browser that could measure it. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce(
    (sum, letter) => sum + eastAsianWidth(letter.codePointAt(0) ?? 0) * size * 0.52,
    0,
  );

/** The pieces of a text between which a line may end. Marks stay with what they follow, and an opening one with what follows it. */
function piecesOf(text: string, locale: string): readonly string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const { segment } of new Intl.Segmenter(locale, { granularity: "word" }).segment(text)) {
    const isOpening = /^[“«「（(]$/u.test(segment);
    const isMark = /^[^\p{L}\p{N}]+$/u.test(segment) && !isOpening;
    const last = pieces.length - 1;
    if ((isMark || isOpen) && last >= 0) pieces[last] += segment;
    else pieces.push(segment);
    isOpen = isOpening || (isOpen && /^[\u202f\u00a0]$/u.test(segment));
  }
  return pieces;
}

/** A text in lines that are about so many pixels wide. */
export function linesOf(
  text: string,
  {
    width,
    size,
    locale,
  }: { readonly width: number; readonly size: number; readonly locale: string },
): readonly string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text, locale)) {
    const line = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && widthOf(line.trimEnd(), size) <= width) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** A text that is cut where it would be wider than so many pixels. */
export function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let short = text;
  while (short !== "" && widthOf(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
