import type { ComponentChildren, VNode } from "preact";
import type { Picture } from "./chart.tsx";
import { linesOf } from "./chart-text.ts";
import { Lines } from "./lines.tsx";

/** A row of a chart: what it is about, what is drawn, and the same in words. */
export interface ChartRow {
  readonly id: string;
  readonly name: string;
  /** The name on the page, where it may be a link. */
  readonly label: ComponentChildren;
  readonly words: string;
}

/** How the rows of a chart are drawn: at a size that is given, or in percentages of the room that there is. */
export interface RowDrawing<Row extends ChartRow> {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly width?: number;
  readonly draw: (row: Row) => VNode;
  /** What is drawn once, above the rows: an axis. */
  readonly above?: VNode;
}

/** The attributes of the drawing of a row. */
const sizeOf = ({ width, height }: { readonly width?: number; readonly height: number }) =>
  width === undefined
    ? { width: "100%", height }
    : { width, height, viewBox: `0 0 ${width} ${height}` };

/** The rows of a chart on the page: names and words are text that all can read. */
export function Rows<Row extends ChartRow>({ rows, draw, above, ...size }: RowDrawing<Row>) {
  return (
    <ul class="chart-rows">
      {above && (
        <li class="axis" aria-hidden="true">
          <svg
            class="drawing"
            width="100%"
            height={size.height}
            aria-hidden="true"
            focusable="false"
          >
            {above}
          </svg>
        </li>
      )}
      {rows.map((row) => (
        <li key={row.id}>
          <span class="chart-label">{row.label}</span>
          <svg class="drawing" {...sizeOf(size)} aria-hidden="true" focusable="false">
            {draw(row)}
          </svg>
          <span class="quiet">{row.words}</span>
        </li>
      ))}
    </ul>
  );
}

const room = { width: 900, label: 290, gap: 20 };

/** The rows of a chart in a picture that stands alone. */
export function rowsPicture<Row extends ChartRow>(
  { rows, draw, above, ...size }: RowDrawing<Row>,
  locale: string,
): Picture {
  const x = room.label + room.gap;
  const width = room.width - x;
  const placed: VNode[] = [];
  let y = 0;
  if (above) {
    placed.push(
      <svg x={x} width={width} height={size.height} overflow="visible" aria-hidden="true">
        {above}
      </svg>,
    );
    y += size.height;
  }
  for (const row of rows) {
    const name = linesOf(row.name, { width: room.label, size: 14, locale });
    const words = linesOf(row.words, { width, size: 13, locale });
    placed.push(
      <g key={row.id} transform={`translate(0 ${y})`}>
        <Lines lines={name} y={14} step={18} />
        <svg x={x} {...sizeOf({ width, ...size })} overflow="visible" aria-hidden="true">
          {draw(row)}
        </svg>
        <Lines class="chart-quiet" lines={words} x={x} y={size.height + 16} step={17} />
      </g>,
    );
    y += Math.max(name.length * 18, size.height + words.length * 17 + 4) + 12;
  }
  return { width: room.width, height: y, body: <>{placed}</> };
}
