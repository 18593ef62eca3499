import type { Anchor } from "../src/content/findings.ts";

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/**
 * Looks for an anchor in the text of a document, as a browser does: the first place where `start` and,
 * after it, `end` stand as whole words.
 *
 * @returns What is wrong; nothing if the anchor is found.
 */
export function findAnchor(document: string, anchor: Anchor, language: string): string | undefined {
  const text = oneSpace(document);
  const words = new Intl.Segmenter(language, { granularity: "word" });
  const cuts = new Set([...words.segment(text)].map(({ index }) => index)).add(text.length);
  let from = 0;
  for (const part of [anchor.start, ...(anchor.end === undefined ? [] : [anchor.end])]) {
    const at = text.indexOf(oneSpace(part), from);
    const end = at + oneSpace(part).length;
    if (at < 0) {
      return from === 0
        ? `"${part}" does not stand in the document`
        : `"${part}" does not stand after "${anchor.start}"`;
    }
    if (!cuts.has(at) || !cuts.has(end)) {
      return `"${part}" is cut within a word: "${text.slice(Math.max(0, at - 12), end + 12)}"`;
    }
    from = end;
  }
  return undefined;
}
