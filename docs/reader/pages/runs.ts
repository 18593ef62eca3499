import type { Claim, Verdict } from "us-japan-climate-partnership";

/** A part of a sentence, and the claims that are made by it. */
export interface Run {
  readonly text: string;
  /** The claims whose words these are, in the order of the claims. */
  readonly claims: readonly Claim[];
}

/** The words of a claim in a sentence, from where to where. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
}

/** Finds the words of each claim in the text of their segment. */
const spansOf = (text: string, claims: readonly Claim[]): readonly Span[] =>
  claims.flatMap((claim) =>
    claim.translatedQuote.flatMap((words) => {
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ start, end: start + words.length, claim }];
    }),
  );

/** Cuts a sentence at the edges of its claims, so that each run is made of the words of the same claims. */
export function runsOf(text: string, claims: readonly Claim[]): readonly Run[] {
  const spans = spansOf(text, claims);
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const within = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start, end),
      claims: claims.filter((claim) => within.some((span) => span.claim === claim)),
    };
  });
}

/** How the words of a run stand: as all of its claims do; `mixed` if they differ, since such words have no verdict of their own. */
export function standingOf({ claims }: Run): Verdict | "mixed" {
  const [first = "mixed", ...others] = new Set(claims.map(({ verdict }) => verdict));
  return others.length === 0 ? first : "mixed";
}
