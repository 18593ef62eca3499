import type { Claim, Verdict } from "us-japan-climate-partnership";
import type { Words } from "./words.ts";

/** The verdicts, the worst first: the order of everything that shows them. */
export const verdicts = [
  "contradicted",
  "unverified",
  "imprecise",
  "confirmed",
  "opinion",
] as const satisfies readonly Verdict[];

/** The verdicts in the order of the labels, none of them singled out: that of the key. */
export const verdictsInOrder = [
  "confirmed",
  "imprecise",
  "contradicted",
  "unverified",
  "opinion",
] as const satisfies readonly Verdict[];

/** How many claims have each verdict, the worst first unless another order is given; verdicts that none has are left out. */
export const countsOf = (
  claims: readonly Claim[],
  order: readonly Verdict[] = verdicts,
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  order.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, count }];
  });

/** Claims with the worst verdict first; those of one verdict stay in their order. */
export const worstFirst = (claims: readonly Claim[]): readonly Claim[] =>
  verdicts.flatMap((verdict) => claims.filter((claim) => claim.verdict === verdict));

/** How some claims stand, in words: `4 claims: 1 contradicted, 2 confirmed, 1 opinion`. */
export function countsInWords(words: Words, claims: readonly Claim[]): string {
  const parts = countsOf(claims).map(({ verdict, count }) =>
    words.count(`counted_${verdict}`, count),
  );
  return words.count("claimsCounted", claims.length, { verdicts: words.series(parts) });
}
