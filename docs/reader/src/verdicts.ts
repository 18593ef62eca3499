import type { Claim, Verdict } from "us-japan-climate-partnership";

/** Each verdict's mark: told by its shape and its name, never by colour alone. */
export const marks: Readonly<Record<Verdict, string>> = {
  confirmed: "✓",
  imprecise: "≈",
  contradicted: "✗",
  unverified: "?",
  opinion: "○",
};

export const verdicts = Object.keys(marks) as Verdict[];

/** How claims stand: each verdict with their number. */
export const countsOf = (claims: readonly Claim[]) =>
  verdicts.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }));
