import type { Claim, Content, SourceKind, Verdict } from "us-japan-climate-partnership";
import { sourceKindsInOrder } from "./links-of-evidence.ts";
import { verdictsInOrder } from "./verdicts.ts";

/** What is the best source of a claim: a kind of source, or `none` where no document decides its verdict. */
export type Strength = SourceKind | "none";

/** The strengths, the strongest first. */
export const strengths: readonly Strength[] = [...sourceKindsInOrder, "none"];

/** The claims of one verdict, and how many of them have each strength. */
interface StrengthOfVerdict {
  readonly verdict: Verdict;
  readonly claims: number;
  readonly counts: readonly { readonly strength: Strength; readonly count: number }[];
}

const strengthOf = ({ bestSource }: Claim): Strength => bestSource ?? "none";

/** How strong the sources are, verdict by verdict. Verdicts that no claim has are left out. */
export const strengthByVerdict = (content: Content): readonly StrengthOfVerdict[] =>
  verdictsInOrder.flatMap((verdict) => {
    const claims = Object.values(content.claims).filter((claim) => claim.verdict === verdict);
    if (claims.length === 0) return [];
    const counts = strengths.map((strength) => ({
      strength,
      count: claims.filter((claim) => strengthOf(claim) === strength).length,
    }));
    return { verdict, claims: claims.length, counts };
  });
