import { type Chart, columnsNamed } from "./chart.tsx";
import { Legend, type LegendItem, verdictLegend, withLegend } from "./chart-legend.tsx";
import { SignAt } from "./chart-signs.tsx";
import { claimsBySection, nameOfSection } from "./claims-by-section.ts";
import { mapPicture } from "./evidence-map.tsx";
import { ByClaim, ByDocument } from "./evidence-map-tables.tsx";
import {
  documentsByKind,
  documentsWithHalf,
  linksOf,
  linksOfClaim,
  stancesInOrder,
} from "./links-of-evidence.ts";
import { Numbers } from "./number-table.tsx";
import { type Page, usePage } from "./page.tsx";

const legendOf = (page: Page): readonly LegendItem[] => [
  { key: "stance", name: page.content.labels.fields.stance },
  ...stancesInOrder.map((stance) => ({
    key: stance,
    name: page.content.labels.stances[stance],
    sign: <SignAt of={stance} />,
  })),
  { key: "verdict", name: page.content.labels.fields.verdict },
  ...verdictLegend(page),
];

function OnPage() {
  const page = usePage();
  const { width, height, body } = mapPicture(page);
  return (
    <>
      <Legend class="if-wide" items={legendOf(page)} />
      <svg
        class="drawing map if-wide"
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {body}
      </svg>
      <Numbers class="instead-of-map" summary={page.words.say("claimByClaim")}>
        <ByClaim />
      </Numbers>
      <Numbers summary={page.words.say("documentByDocument")}>
        <ByDocument />
      </Numbers>
    </>
  );
}

/** One line a document that bears on a claim; a claim without any has a line, too. */
function rowsOf({ content, words }: Page) {
  const { labels } = content;
  return claimsBySection(content).flatMap(({ section, claims }) =>
    claims.flatMap((claim) => {
      const ofClaim = [
        nameOfSection(content, words, section),
        claim.id,
        claim.statement,
        labels.verdicts[claim.verdict],
      ];
      const links = linksOfClaim(content, claim);
      if (links.length === 0) return [[...ofClaim, ...Array<null>(8).fill(null)]];
      return links.map(({ reference, stance, others, findings }) => [
        ...ofClaim,
        [stance, ...others].map((name) => labels.stances[name]).join(" | "),
        reference.id,
        reference.title,
        reference.publisher,
        reference.date,
        labels.sourceKinds[reference.sourceKind],
        reference.url,
        findings.join(" | "),
      ]);
    }),
  );
}

/** What rests on what: the claims and the documents that bear on them. */
export const evidenceMap: Chart = {
  name: "documents-by-claim",
  title: ({ content, words }) => {
    const documents = documentsByKind(content).flatMap((kind) => kind.documents);
    if (documents.length === 0) return words.say("mapFindingNone");
    const linked = new Set(linksOf(content).map(({ claim }) => claim.id));
    return words.count("mapFinding", documentsWithHalf(documents), {
      all: String(documents.length),
      without: words.count("mapWithout", Object.keys(content.claims).length - linked.size),
    });
  },
  note: ({ words }) => words.say("mapNote"),
  narrowNote: ({ words }) => words.say("mapNoteNarrow"),
  numbers: (page) => {
    const { fields } = page.content.labels;
    return {
      fields: columnsNamed(
        page.words.say("section"),
        "id",
        fields.statement,
        fields.verdict,
        fields.stance,
        `${fields.reference} (id)`,
        fields.title,
        fields.publisher,
        fields.date,
        fields.sourceKind,
        fields.url,
        fields.findings,
      ),
      rows: rowsOf(page),
    };
  },
  OnPage,
  picture: (page) => withLegend(legendOf(page), mapPicture(page)),
};
