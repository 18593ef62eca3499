import { scaleUtc } from "d3-scale";
import type { VNode } from "preact";
import type { FieldName } from "us-japan-climate-partnership";
import { type Chart, columnsNamed } from "./chart.tsx";
import { Legend, type LegendItem, withLegend } from "./chart-legend.tsx";
import { type ChartRow, type RowDrawing, Rows, rowsPicture } from "./chart-rows.tsx";
import { Value } from "./facts.tsx";
import { Numbers, NumberTable } from "./number-table.tsx";
import { LinkTo, type Page, usePage } from "./page.tsx";
import { type Period, periodOf } from "./period.ts";
import { isDateField, valueInWords } from "./value-words.ts";
import { comparisons, type ValueOnRecord, valuesOnRecord } from "./values-on-record.ts";

/** A date of the article and the one on record, as times. */
interface Dumbbell extends ChartRow {
  readonly article: Period | undefined;
  readonly onRecord: Period;
}

const nameOfField = ({ content }: Page, field: string): string => {
  const names: Readonly<Partial<Record<string, string>>> = content.labels.fields satisfies Readonly<
    Record<FieldName, string>
  >;
  return names[field] ?? field;
};

const keyOf = ({ record, field }: ValueOnRecord): string => `${record.id}.${field}`;

/** Both values of a field in words, and how they compare. */
function inWords(page: Page, value: ValueOnRecord) {
  return {
    article: valueInWords(page, value, value.article),
    onRecord: valueInWords(page, value, value.onRecord),
    comparison: page.words.say(`comparison_${value.comparison}`),
  };
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

function dumbbellsOf(page: Page): RowDrawing<Dumbbell> {
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

const legendOf = ({ words }: Page): readonly LegendItem[] => [
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

const headsOf = ({ words }: Page) => [
  words.say("record"),
  words.say("field"),
  words.say("inArticle"),
  words.say("onRecord"),
  words.say("comparison"),
];

function OnPage() {
  const page = usePage();
  return (
    <>
      <Legend items={legendOf(page)} />
      <Rows {...dumbbellsOf(page)} />
      <Numbers>
        <NumberTable
          heads={headsOf(page)}
          rows={valuesOnRecord(page.content).map((value) => ({
            key: keyOf(value),
            head: <LinkTo id={value.record.id}>{value.record.name}</LinkTo>,
            cells: [
              nameOfField(page, value.field),
              <Value key="article" place={value} value={value.article} />,
              <Value key="record" place={value} value={value.onRecord} />,
              inWords(page, value).comparison,
            ],
          }))}
        />
      </Numbers>
    </>
  );
}

/** The article's values beside those on record: the dates as a drawing, all of them in the table. */
export const valuesChart: Chart = {
  name: "values-on-record",
  title: ({ content, words }) => {
    const values = valuesOnRecord(content);
    const parts = comparisons.flatMap((comparison) => {
      const count = values.filter((value) => value.comparison === comparison).length;
      return count === 0 ? [] : words.count(`compared_${comparison}`, count);
    });
    return values.length === 0
      ? words.say("valuesFindingNone")
      : words.count("valuesFinding", values.length, { parts: words.series(parts) });
  },
  note: ({ words }) => words.say("valuesNote"),
  numbers: (page) => ({
    fields: columnsNamed("id", ...headsOf(page)),
    rows: valuesOnRecord(page.content).map((value) => {
      const { article, onRecord, comparison } = inWords(page, value);
      const { id, name } = value.record;
      return [id, name, nameOfField(page, value.field), article, onRecord, comparison];
    }),
  }),
  OnPage,
  picture: (page) => withLegend(legendOf(page), rowsPicture(dumbbellsOf(page), page.locale)),
};
