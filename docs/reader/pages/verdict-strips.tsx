import type { Claim } from "us-japan-climate-partnership";
import { type Chart, columnsNamed } from "./chart.tsx";
import { Legend, verdictLegend, withLegend } from "./chart-legend.tsx";
import { type ChartRow, type RowDrawing, Rows, rowsPicture } from "./chart-rows.tsx";
import { SignAt } from "./chart-signs.tsx";
import { claimsBySection, fallingShort, nameOfSection } from "./claims-by-section.ts";
import { DrawnLink } from "./drawn-link.tsx";
import { Numbers, NumberTable } from "./number-table.tsx";
import { LinkToView, type Page, usePage } from "./page.tsx";
import { countsInWords, verdictsInOrder } from "./verdicts.ts";

interface Strip extends ChartRow {
  readonly claims: readonly Claim[];
}

/** The room of one sign. */
const cell = 18;

/** The strips, one a section. */
function stripsOf({ content, words }: Page): RowDrawing<Strip> {
  const sections = claimsBySection(content);
  return {
    width: cell * Math.max(...sections.map(({ claims }) => claims.length)),
    height: cell,
    rows: sections.map(({ section, claims }) => {
      const name = nameOfSection(content, words, section);
      return {
        id: section.id,
        name,
        label: (
          <LinkToView view="text" hash={`#section-${section.id}`}>
            {name}
          </LinkToView>
        ),
        words: countsInWords(words, claims),
        claims,
      };
    }),
    draw: ({ claims }) => (
      <>
        {claims.map(({ id, statement, verdict }, at) => (
          <DrawnLink key={id} to={id} name={statement}>
            <SignAt of={verdict} x={at * cell + 1} y={1} />
          </DrawnLink>
        ))}
      </>
    ),
  };
}

/** The number of claims of each section, and of each verdict among them. */
const countsOfSections = ({ content, words }: Page) =>
  claimsBySection(content).map(({ section, claims }) => ({
    section,
    name: nameOfSection(content, words, section),
    counts: [
      claims.length,
      ...verdictsInOrder.map(
        (verdict) => claims.filter((claim) => claim.verdict === verdict).length,
      ),
    ],
  }));

const headsOf = ({ content, words }: Page) => [
  words.say("section"),
  content.labels.fields.claims,
  ...verdictsInOrder.map((verdict) => content.labels.verdicts[verdict]),
];

function OnPage() {
  const page = usePage();
  return (
    <>
      <Legend items={verdictLegend(page)} />
      <Rows {...stripsOf(page)} />
      <Numbers>
        <NumberTable
          heads={headsOf(page)}
          rows={countsOfSections(page).map(({ section, name, counts }) => ({
            key: section.id,
            head: name,
            cells: counts,
          }))}
        />
      </Numbers>
    </>
  );
}

/** How the claims of each section stand, in the order of the article. */
export const verdictStrips: Chart = {
  name: "verdicts-by-section",
  title: ({ content, words }) => {
    const sections = claimsBySection(content);
    const counts = sections.map(({ claims }) => fallingShort(claims).length);
    const count = counts.reduce((sum, one) => sum + one, 0);
    const all = new Intl.NumberFormat(content.locale).format(Object.keys(content.claims).length);
    const weak = words.count("weakClaims", count, { all });
    const most = Math.max(...counts);
    const weakest = sections[counts.indexOf(most)];
    if (weakest === undefined || most === 0) return weak;
    const section = nameOfSection(content, words, weakest.section);
    return words.count("weakestSection", most, { weak, section });
  },
  note: ({ words }) => words.say("signsNote"),
  numbers: (page) => ({
    fields: columnsNamed(...headsOf(page)),
    rows: countsOfSections(page).map(({ name, counts }) => [name, ...counts]),
  }),
  OnPage,
  picture: (page) => withLegend(verdictLegend(page), rowsPicture(stripsOf(page), page.locale)),
};
