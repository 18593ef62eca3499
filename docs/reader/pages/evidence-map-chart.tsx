import type { Claim } from "us-japan-climate-partnership";
import { type Chart, columnsNamed } from "./chart.tsx";
import { Legend, type LegendItem, verdictLegend, withLegend } from "./chart-legend.tsx";
import { SignAt } from "./chart-signs.tsx";
import { claimsBySection, nameOfSection } from "./claims-by-section.ts";
import { mapPicture, originOf } from "./evidence-map.tsx";
import {
  documentsByKind,
  documentsWithHalf,
  type EvidenceLink,
  linksOf,
  linksOfClaim,
  stancesInOrder,
} from "./links-of-evidence.ts";
import { Numbers, NumberTable } from "./number-table.tsx";
import { LinkTo, type Page, usePage } from "./page.tsx";
import { VerdictName } from "./verdict-parts.tsx";

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

/** A document that bears on a claim, and how it stands to it: the deciding stance first. */
function Link({ link }: { readonly link: EvidenceLink }) {
  const { content, words } = usePage();
  const stances = [link.stance, ...link.others].map((stance) => content.labels.stances[stance]);
  return (
    <li>
      <b>{words.series(stances)}</b> <LinkTo id={link.reference.id}>{originOf(link)}</LinkTo>
    </li>
  );
}

function ClaimRow({ claim }: { readonly claim: Claim }) {
  const { content, words } = usePage();
  const links = linksOfClaim(content, claim);
  return (
    <tr>
      <td>
        <VerdictName verdict={claim.verdict} />
      </td>
      <td>
        <LinkTo id={claim.id}>{claim.statement}</LinkTo>
      </td>
      <td>
        {links.length === 0 ? (
          <span class="quiet">{words.say("noSource")}</span>
        ) : (
          <ul class="plain">
            {links.map((link) => (
              <Link key={link.reference.id} link={link} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** The map as a table, claim by claim. On a narrow page, it stands in for the map. */
function ByClaim() {
  const { content, words } = usePage();
  const { fields } = content.labels;
  return (
    <table class="numbers by-claim">
      <thead>
        <tr>
          <th scope="col">{fields.verdict}</th>
          <th scope="col">{fields.statement}</th>
          <th scope="col">{fields.references}</th>
        </tr>
      </thead>
      {claimsBySection(content).map(({ section, claims }) => (
        <tbody key={section.id}>
          <tr class="sentence">
            <th scope="rowgroup" colSpan={3}>
              {nameOfSection(content, words, section)}
            </th>
          </tr>
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The map as a table, document by document: on how many claims each bears, and how. */
function ByDocument() {
  const { content } = usePage();
  const { fields, sourceKinds, stances } = content.labels;
  return (
    <NumberTable
      heads={[
        fields.reference,
        fields.sourceKind,
        fields.claims,
        ...stancesInOrder.map((stance) => stances[stance]),
      ]}
      rows={documentsByKind(content).flatMap(({ kind, documents }) =>
        documents.map((document) => ({
          key: document.reference.id,
          head: (
            <>
              <LinkTo id={document.reference.id}>
                <cite lang={document.reference.language}>{document.reference.title}</cite>
              </LinkTo>{" "}
              <span class="quiet">{originOf(document)}</span>
            </>
          ),
          cells: [
            sourceKinds[kind],
            document.links.length,
            ...stancesInOrder.map(
              (name) => document.links.filter(({ stance }) => stance === name).length,
            ),
          ],
        })),
      )}
    />
  );
}

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
