import type { Claim, Verdict } from "us-japan-climate-partnership";
import { content } from "./languages.ts";
import { countsOf, marks } from "./verdicts.ts";

/** A verdict by its mark and its name. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class={`badge ${verdict}`}>
      <span aria-hidden="true">{marks[verdict]} </span>
      {content.value.labels.verdicts[verdict]}
    </span>
  );
}

/** How claims stand, as a bar; the numbers stand beside it in words. */
export function VerdictBar({ claims }: { readonly claims: readonly Claim[] }) {
  let from = 0;
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${claims.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {countsOf(claims).map(({ verdict, count }) => {
        const x = from;
        from += count;
        return <rect key={verdict} class={verdict} x={x} y="0" width={count} height="1" />;
      })}
    </svg>
  );
}
