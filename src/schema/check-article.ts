import type { Content } from "../content/content.ts";
import { sourceLocale } from "../locales.ts";
import type { Contradiction } from "./contradiction.ts";

/** A claim has to cite each segment, and the article has to hold each segment once, as what it says it is. */
export function* checkSegments(content: Content): Generator<Contradiction> {
  const cited = new Set(Object.values(content.claims).map(({ segment }) => segment));
  const placed = content.article.sections.flatMap(({ id: section, heading, paragraphs }) => [
    ...(heading ? [{ id: heading, section, kind: "heading" }] : []),
    ...paragraphs.flat().map((id) => ({ id, section, kind: "sentence" })),
  ]);
  for (const segment of Object.values(content.segments)) {
    const { id } = segment;
    if (!cited.has(id)) {
      yield { kind: "uncited segment", path: ["segments", id], reason: "is cited by no claim" };
    }
    const [place, ...others] = placed.filter((one) => one.id === id);
    if (!place || others.length > 0) {
      const reason = `names "${id}" ${place ? others.length + 1 : 0} times, expected once`;
      yield { kind: "misplaced segment", path: ["article", "sections"], reason };
      continue;
    }
    for (const field of ["section", "kind"] as const) {
      if (segment[field] === place[field]) continue;
      const reason = `is "${segment[field]}", expected "${place[field]}" by its place in the article`;
      yield { kind: "misplaced segment", path: ["segments", id, field], reason };
    }
  }
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether a word goes on between the characters before and after an offset. */
const isWithinWord = (text: string, offset: number): boolean =>
  wordCharacter.test(text.charAt(offset - 1)) && wordCharacter.test(text.charAt(offset));

/** A quote has to stand once in its segment, in whole words. Quotes are French, so only the French content can show it. */
export function* checkQuotes(content: Content): Generator<Contradiction> {
  if (content.locale !== sourceLocale) return;
  for (const { id, segment, quote, referent } of Object.values(content.claims)) {
    const { text } = content.segments[segment];
    const path = ["claims", id, "quote"];
    const others = [["segments", segment, "text"]];
    const times = text.split(quote).length - 1;
    const start = text.indexOf(quote);
    if (times !== 1) {
      const reason = `"${quote}" stands ${times} times in "${segment}", expected once: "${text}"`;
      yield { kind: "misquoted", path, others, reason };
    } else if (isWithinWord(text, start) || isWithinWord(text, start + quote.length)) {
      const reason = `"${quote}" begins or ends within a word of "${segment}": "${text}"`;
      yield { kind: "misquoted", path, others, reason };
    }
    if (referent && !quote.includes(referent.words)) {
      const reason = `"${referent.words}" does not stand in the quote: "${quote}"`;
      const words = ["claims", id, "referent", "words"];
      yield { kind: "misquoted", path: words, others: [...others, path], reason };
    }
  }
}

/** Mentions have to lie inside the text of their segment, in its order, without overlap. */
export function* checkMentions(content: Content): Generator<Contradiction> {
  for (const { id, text, mentions } of Object.values(content.segments)) {
    let last = 0;
    for (const [index, { start, end }] of mentions.entries()) {
      if (start < last || end <= start || end > text.length) {
        const reason = `${start}–${end} overlaps or lies outside the text of ${text.length} code units`;
        const path = ["segments", id, "mentions", index];
        yield { kind: "misplaced mention", path, reason };
      }
      last = end;
    }
  }
}
