import type { Verdict } from "./claims.ts";
import type { Stance } from "./findings.ts";
import { type SourceKind, sourceKinds } from "./references.ts";

/** Every verdict, from the one that a reader most needs to know of. */
const worstFirst: readonly Verdict[] = [
  "contradicted",
  "unverified",
  "imprecise",
  "opinion",
  "confirmed",
];

/** Lists verdicts, each once, the worst first. */
export const verdictsOf = (verdicts: readonly unknown[]): readonly Verdict[] =>
  worstFirst.filter((verdict) => verdicts.includes(verdict));

/** The verdicts that findings decide, and the stance that decides each. */
const deciding: readonly (readonly [Verdict, Stance])[] = [
  ["confirmed", "supports"],
  ["imprecise", "qualifies"],
  ["contradicted", "contradicts"],
];

/** A finding as a verdict sees it: which way it points, and what kind of source its document is. */
interface Cited {
  readonly stance: unknown;
  readonly sourceKind: unknown;
}

/** Finds the best kind of source among the findings that decide a verdict. Where sources conflict, those of both sides do. */
export function bestSourceOf(verdict: unknown, findings: readonly Cited[]): SourceKind | null {
  const has = (stance: Stance) => findings.some((finding) => finding.stance === stance);
  const isConflict = verdict === "imprecise" && !has("qualifies");
  const decisive: readonly unknown[] = isConflict
    ? ["supports", "contradicts"]
    : [deciding.find(([decided]) => decided === verdict)?.[1]];
  const kinds = findings
    .filter(({ stance }) => decisive.includes(stance))
    .map(({ sourceKind }) => sourceKind);
  return sourceKinds.find((kind) => kinds.includes(kind)) ?? null;
}
