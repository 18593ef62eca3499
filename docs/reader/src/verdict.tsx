import type { Verdict } from "us-japan-climate-partnership";
import { content } from "./state.ts";

/** Each verdict's mark: told by its shape and its name, never by colour alone. */
export const marks: Readonly<Record<Verdict, string>> = {
  confirmed: "✓",
  imprecise: "≈",
  contradicted: "✗",
  unverified: "?",
  opinion: "○",
};

export const verdicts = Object.keys(marks) as Verdict[];

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class={`badge ${verdict}`}>
      <span aria-hidden="true">{marks[verdict]} </span>
      {content.value.labels.verdicts[verdict]}
    </span>
  );
}
