import type { Verdict } from "us-japan-climate-partnership";

/** What is drawn in the sign of each verdict. A sign is told by its figure, and not by its color alone. */
const figures: Readonly<Record<Verdict, string>> = {
  contradicted: "M5 5l6 6M11 5l-6 6",
  unverified: "M6 6.2a2 2 0 1 1 2.6 2C8 8.4 8 8.8 8 9.4M8 11.8v.1",
  imprecise: "M4 7q2-2 4 0t4 0M4 10.4q2-2 4 0t4 0",
  confirmed: "M4.4 8.4l2.4 2.5 4.8-5.4",
  opinion: "M8 5.4a2.6 2.6 0 1 0 .01 0z",
};

/** What is drawn in the sign of a verdict, on a square of 16. */
export function SignShapes({ verdict }: { readonly verdict: Verdict }) {
  return (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3" />
      <path d={figures[verdict]} />
    </>
  );
}

/** The sign of a verdict, for the eye alone: its name stands beside it, or is said by what it stands in. */
export function Sign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class={`sign ${verdict}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <SignShapes verdict={verdict} />
    </svg>
  );
}
