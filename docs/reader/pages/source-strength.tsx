import { type Chart, columnsNamed } from "./chart.tsx";
import { Legend, type LegendItem, withLegend } from "./chart-legend.tsx";
import { type ChartRow, type RowDrawing, Rows, rowsPicture } from "./chart-rows.tsx";
import { fillOf } from "./chart-signs.tsx";
import { Numbers, NumberTable } from "./number-table.tsx";
import { type Page, usePage } from "./page.tsx";
import { type Strength, strengthByVerdict, strengths } from "./strength-of-sources.ts";
import { VerdictName } from "./verdict-parts.tsx";

interface Part {
  readonly strength: Strength;
  readonly from: number;
  readonly share: number;
}

interface Bar extends ChartRow {
  readonly parts: readonly Part[];
}

const nameOfStrength = ({ content, words }: Page, strength: Strength): string =>
  strength === "none" ? words.say("noneDecides") : content.labels.sourceKinds[strength];

/** The parts of a bar, in percent of it. */
function partsOf(counts: ReturnType<typeof strengthByVerdict>[number]["counts"]): readonly Part[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return counts.flatMap(({ strength, count }) => {
    if (count === 0) return [];
    const part = { strength, from, share: (100 * count) / all };
    from += part.share;
    return part;
  });
}

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

function barsOf(page: Page): RowDrawing<Bar> {
  const { content, words } = page;
  return {
    height: 20,
    rows: strengthByVerdict(content).map(({ verdict, claims, counts }) => {
      const name = words.say("nameAndCount", {
        name: content.labels.verdicts[verdict],
        count: String(claims),
      });
      const parts = counts.flatMap(({ strength, count }) =>
        count === 0
          ? []
          : words.say("nameAndCount", {
              name: nameOfStrength(page, strength),
              count: String(count),
            }),
      );
      return {
        id: verdict,
        name,
        label: (
          <>
            <VerdictName verdict={verdict} /> {claims}
          </>
        ),
        words: words.series(parts),
        parts: partsOf(counts),
      };
    }),
    draw: ({ parts }) => (
      <>
        {parts.map(({ strength, from, share }) => (
          <rect
            key={strength}
            class="part"
            x={percent(from)}
            width={percent(share)}
            y="1"
            height="18"
            fill={fillOf(strength)}
          />
        ))}
      </>
    ),
  };
}

/** The strengths that any claim has. */
const legendOf = (page: Page): readonly LegendItem[] =>
  strengths
    .filter((strength) =>
      strengthByVerdict(page.content).some(({ counts }) =>
        counts.some((one) => one.strength === strength && one.count > 0),
      ),
    )
    .map((strength) => ({
      key: strength,
      name: nameOfStrength(page, strength),
      sign: <rect class="part" x="1" y="1" width="14" height="14" fill={fillOf(strength)} />,
    }));

const headsOf = (page: Page) => [
  page.content.labels.fields.verdict,
  page.content.labels.fields.claims,
  ...strengths.map((strength) => nameOfStrength(page, strength)),
];

function OnPage() {
  const page = usePage();
  return (
    <>
      <Legend items={legendOf(page)} />
      <Rows {...barsOf(page)} />
      <Numbers>
        <NumberTable
          heads={headsOf(page)}
          rows={strengthByVerdict(page.content).map(({ verdict, claims, counts }) => ({
            key: verdict,
            head: <VerdictName verdict={verdict} />,
            cells: [claims, ...counts.map(({ count }) => count)],
          }))}
        />
      </Numbers>
    </>
  );
}

/** How good the best source of the claims is, verdict by verdict. */
export const sourceStrength: Chart = {
  name: "sources-by-verdict",
  title: ({ content, words }) => {
    const sources = Object.values(content.claims).flatMap(({ bestSource }) => bestSource ?? []);
    const official = sources.filter((kind) => kind === "official" || kind === "officialCopy");
    return words.count("strengthFinding", official.length, { all: String(sources.length) });
  },
  note: ({ words }) => words.say("strengthNote"),
  numbers: (page) => ({
    fields: columnsNamed(...headsOf(page)),
    rows: strengthByVerdict(page.content).map(({ verdict, claims, counts }) => [
      page.content.labels.verdicts[verdict],
      claims,
      ...counts.map(({ count }) => count),
    ]),
  }),
  OnPage,
  picture: (page) => withLegend(legendOf(page), rowsPicture(barsOf(page), page.locale)),
};
