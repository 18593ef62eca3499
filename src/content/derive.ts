import type { Verdict } from "./claims.ts";
import type { Stance } from "./findings.ts";
import { type SourceKind, sourceKinds } from "./references.ts";

/** Every verdict, the one that a reader most needs to know first. */
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

/** A finding as a verdict sees it: which way it points. */
interface Cited {
  readonly stance: unknown;
}

/** Tells whether findings of a stance decide a verdict. Where sources conflict, those of both sides do. */
export function decides(stance: unknown, verdict: unknown, findings: readonly Cited[]): boolean {
  const has = (one: Stance) => findings.some((finding) => finding.stance === one);
  if (verdict === "imprecise" && !has("qualifies")) {
    return stance === "supports" || stance === "contradicts";
  }
  return deciding.some(([decided, decisive]) => decided === verdict && decisive === stance);
}

/** Finds the best kind of source among the findings that decide a verdict. */
export function bestSourceOf(
  verdict: unknown,
  findings: readonly (Cited & { readonly sourceKind: unknown })[],
): SourceKind | null {
  const kinds = findings
    .filter(({ stance }) => decides(stance, verdict, findings))
    .map(({ sourceKind }) => sourceKind);
  return sourceKinds.find((kind) => kinds.includes(kind)) ?? null;
}
