import type { VNode } from "preact";
import type { Picture } from "./chart.tsx";
import { SignAt } from "./chart-signs.tsx";
import { widthOf } from "./chart-text.ts";
import type { Page } from "./page.tsx";
import { verdictsInOrder } from "./verdicts.ts";

/** What a sign of a chart stands for, or, without a sign, what those that follow are signs of. */
export interface LegendItem {
  readonly key: string;
  readonly name: string;
  /** What is drawn, on a square of 16. */
  readonly sign?: VNode;
}

/** What the signs of the verdicts stand for. */
export const verdictLegend = ({ content }: Page): readonly LegendItem[] =>
  verdictsInOrder.map((verdict) => ({
    key: verdict,
    name: content.labels.verdicts[verdict],
    sign: <SignAt of={verdict} />,
  }));

/** The legend of a chart on the page. */
export function Legend({
  items,
  class: name = "",
}: {
  readonly items: readonly LegendItem[];
  readonly class?: string;
}) {
  return (
    <ul class={`legend ${name}`.trim()}>
      {items.map(({ key, name, sign }) => (
        <li key={key} class={sign ? undefined : "legend-head"}>
          {sign && (
            <svg class="drawing" width="16" height="16" aria-hidden="true" focusable="false">
              {sign}
            </svg>
          )}{" "}
          {name}
        </li>
      ))}
    </ul>
  );
}

const pictureLegendHeight = 34;

/** A picture with the legend above it, in one line. */
export function withLegend(items: readonly LegendItem[], picture: Picture): Picture {
  let x = 0;
  const placed = items.map(({ key, name, sign }) => {
    const at = x;
    const textAt = sign ? 22 : 0;
    x += textAt + widthOf(name, 13) + 20;
    return (
      <g key={key} transform={`translate(${at} 0)`}>
        {sign}
        <text class={sign ? "chart-text" : "chart-text legend-head"} x={textAt} y="13">
          {name}
        </text>
      </g>
    );
  });
  return {
    width: picture.width,
    height: pictureLegendHeight + picture.height,
    body: (
      <>
        {placed}
        <g transform={`translate(0 ${pictureLegendHeight})`}>{picture.body}</g>
      </>
    ),
  };
}
