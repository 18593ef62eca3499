import { scaleUtc } from "d3-scale";
import type { VNode } from "preact";
import type { LegendItem } from "./chart-legend.tsx";
import type { ChartRow, RowDrawing } from "./chart-rows.tsx";
import { inWords, keyOf, nameOfField } from "./compared-values.ts";
import { LinkTo, type Page } from "./page.tsx";
import { type Period, periodOf } from "./period.ts";
import { isDateField } from "./value-words.ts";
import { type ValueOnRecord, valuesOnRecord } from "./values-on-record.ts";

/** A date of the article and the one on record, as times. */
interface Dumbbell extends ChartRow {
  readonly article: Period | undefined;
  readonly onRecord: Period;
}

function dumbbellOf(page: Page, value: ValueOnRecord): readonly Dumbbell[] {
  const { record, field, article, onRecord } = value;
  if (!isDateField(field) || typeof onRecord !== "string") return [];
  const said = inWords(page, value);
  const name = page.words.say("nameAndField", {
    name: record.name,
    field: nameOfField(page, field),
  });
  return [
    {
      id: keyOf(value),
      name,
      label: <LinkTo id={record.id}>{name}</LinkTo>,
      words:
        value.comparison === "silent"
          ? `${said.article} → ${said.onRecord}`
          : page.words.say("datesCompared", said),
      article: typeof article === "string" ? periodOf(article) : undefined,
      onRecord: periodOf(onRecord),
    },
  ];
}

/** Where the axis begins and ends, in percent: before it, there is room for an article that gives no date. */
const axis = [10, 94] as const;
const beforeAxis = 3;
/** What is shorter than this, in percent, is drawn as a point. */
const shortest = 2;
const middle = 10;

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/** The sign of a date of either side: hollow is the article's, filled that on record. */
const Point = ({
  side,
  x,
}: {
  readonly side: "article" | "record";
  readonly x: number | string;
}) => <circle class={`date ${side}`} cx={x} cy={middle} r={side === "article" ? 7 : 4} />;

/** The dates of the article and those on record, on one axis of time. */
export function dumbbellsOf(page: Page): RowDrawing<Dumbbell> {
  const rows = valuesOnRecord(page.content).flatMap((value) => dumbbellOf(page, value));
  const periods = rows.flatMap(({ article, onRecord }) =>
    article ? [article, onRecord] : [onRecord],
  );
  const scale = scaleUtc(
    [Math.min(...periods.map(({ from }) => from)), Math.max(...periods.map(({ to }) => to))],
    axis,
  ).nice(5);
  const ticks = scale.ticks(5).map((date) => ({ year: date.getUTCFullYear(), x: scale(date) }));
  const middleOf = ({ from, to }: Period) => (scale(from) + scale(to)) / 2;
  const drawDate = (side: "article" | "record", period: Period): VNode => {
    const x = scale(period.from);
    const width = scale(period.to) - x;
    if (width < shortest) return <Point side={side} x={percent(middleOf(period))} />;
    const height = side === "article" ? 14 : 8;
    return (
      <rect
        class={`date ${side}`}
        x={percent(x)}
        width={percent(width)}
        y={middle - height / 2}
        height={height}
        rx={height / 2}
      />
    );
  };
  return {
    height: 2 * middle,
    rows,
    above: (
      <>
        {ticks.map(({ year, x }) => (
          <text
            key={year}
            class="chart-text chart-quiet"
            x={percent(x)}
            y="15"
            text-anchor="middle"
          >
            {year}
          </text>
        ))}
      </>
    ),
    draw: ({ article, onRecord }) => (
      <>
        {ticks.map(({ year, x }) => (
          <line key={year} class="grid" x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
        ))}
        {article ? (
          <line
            class="between"
            x1={percent(middleOf(article))}
            x2={percent(middleOf(onRecord))}
            y1={middle}
            y2={middle}
          />
        ) : (
          <>
            <text class="chart-text" x={percent(beforeAxis)} y={middle + 3} text-anchor="middle">
              …
            </text>
            <line
              class="between open"
              x1={percent(beforeAxis + 3)}
              x2={percent(middleOf(onRecord))}
              y1={middle}
              y2={middle}
            />
          </>
        )}
        {article && drawDate("article", article)}
        {drawDate("record", onRecord)}
      </>
    ),
  };
}

/** What the signs of the dates stand for. */
export const dateLegend = ({ words }: Page): readonly LegendItem[] => [
  {
    key: "article",
    name: words.say("dateInArticle"),
    sign: <circle class="date article" cx="8" cy="8" r="7" />,
  },
  {
    key: "record",
    name: words.say("dateOnRecord"),
    sign: <circle class="date record" cx="8" cy="8" r="4" />,
  },
  {
    key: "silent",
    name: words.say("noDateInArticle"),
    sign: (
      <text class="chart-text" x="8" y="11" text-anchor="middle">
        …
      </text>
    ),
  },
];
