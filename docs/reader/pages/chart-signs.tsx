import type { ComponentChildren } from "preact";
import type { Stance, Verdict } from "us-japan-climate-partnership";
import { stancesInOrder } from "./links-of-evidence.ts";
import { SignShapes } from "./signs.tsx";
import { type Strength, strengths } from "./strength-of-sources.ts";
import { verdicts } from "./verdicts.ts";

/** What is drawn for each stance, on a square of 16. A stance is told by its shape, and not by its color alone. */
const stanceShapes: Readonly<Record<Stance, ComponentChildren>> = {
  supports: <circle cx="8" cy="8" r="6" />,
  qualifies: (
    <>
      <circle class="hollow" cx="8" cy="8" r="5" />
      <path d="M8 3a5 5 0 0 0 0 10z" />
    </>
  ),
  contradicts: <path d="M3 3l10 10M13 3L3 13" />,
  context: <circle class="hollow" cx="8" cy="8" r="2.5" />,
};

/** What fills the part of a bar that is of one strength: the weaker the source, the less ink. */
const strengthPatterns: Readonly<Record<Strength, ComponentChildren>> = {
  official: <rect class="ink" width="8" height="8" />,
  officialCopy: <path class="stroke" d="M-2 6L6-2M2 10L10 2" />,
  press: <path class="stroke" d="M0 4h8" />,
  secondary: <circle class="ink" cx="4" cy="4" r="1.5" />,
  none: null,
};

/** The fill of a part of a bar. */
export const fillOf = (strength: Strength): string => `url(#of-${strength})`;

/** The signs and patterns that charts are drawn with. Each stands once, and is shown by its id. */
export function ChartSigns() {
  return (
    <defs>
      {verdicts.map((verdict) => (
        <g key={verdict} id={verdict} class={`sign ${verdict}`}>
          <SignShapes verdict={verdict} />
        </g>
      ))}
      {stancesInOrder.map((stance) => (
        <g key={stance} id={stance} class={`stance-sign ${stance}`}>
          {stanceShapes[stance]}
        </g>
      ))}
      {strengths.map((strength) => (
        <pattern
          key={strength}
          id={`of-${strength}`}
          class="strength"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="paper" width="8" height="8" />
          {strengthPatterns[strength]}
        </pattern>
      ))}
    </defs>
  );
}

/** Shows a sign where it is drawn. */
export function SignAt({
  of,
  x = 0,
  y = 0,
}: {
  readonly of: Verdict | Stance;
  readonly x?: number;
  readonly y?: number;
}) {
  return <use href={`#${of}`} x={x} y={y} />;
}
