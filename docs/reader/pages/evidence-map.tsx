import type { VNode } from "preact";
import type { Claim, Content } from "us-japan-climate-partnership";
import type { Picture } from "./chart.tsx";
import { SignAt } from "./chart-signs.tsx";
import { cut, linesOf, widthOf } from "./chart-text.ts";
import { claimsBySection, nameOfSection } from "./claims-by-section.ts";
import { DrawnLink } from "./drawn-link.tsx";
import { Lines } from "./lines.tsx";
import { documentsByKind, type LinkedDocument } from "./links-of-evidence.ts";
import type { Page } from "./page.tsx";

/** What all is drawn by, in pixels: the room of a sign, of a row, of the names of documents, and of what stands above the columns. */
const size = {
  column: 11,
  row: 14,
  gap: 10,
  names: 330,
  counts: 32,
  head: 92,
  kind: 26,
  letter: 12,
} as const;

/** The signs are drawn smaller than the square of 16 that they are made on. */
const small = 0.66;

/** A document by who published it and when. */
export const originOf = ({ reference }: Pick<LinkedDocument, "reference">): string =>
  [reference.publisher, reference.date?.slice(0, 4)].filter(Boolean).join(", ");

/** The same in the room that there is for it: the year is not cut. */
const nameOf = ({ reference }: LinkedDocument): string => {
  const year = reference.date ? `, ${reference.date.slice(0, 4)}` : "";
  const room = size.names - 4 - widthOf(year, size.letter);
  return cut(reference.publisher, room, size.letter) + year;
};

/** Where the column of each claim begins: the sections stand apart. */
function columnsOf(content: Content): ReadonlyMap<Claim["id"], number> {
  const columns = new Map<Claim["id"], number>();
  let x = size.names + size.counts;
  for (const { claims } of claimsBySection(content)) {
    for (const { id } of claims) {
      columns.set(id, x);
      x += size.column;
    }
    x += size.gap;
  }
  return columns;
}

/** A sign at the place of a column and a row. */
const Small = ({
  of,
  x,
  y = 0,
}: {
  readonly of: Parameters<typeof SignAt>[0]["of"];
  readonly x: number;
  readonly y?: number;
}) => <SignAt of={of} x={Math.round(x / small)} y={Math.round(y / small)} />;

/** What stands above the columns: the sections, and the sign of each claim's verdict. */
function Heads({
  page,
  columns,
  height,
}: {
  readonly page: Page;
  readonly columns: ReadonlyMap<Claim["id"], number>;
  readonly height: number;
}) {
  const { content, words, locale } = page;
  return (
    <>
      {claimsBySection(content).map(({ section, claims }) => {
        const [first] = claims;
        const x = (first && columns.get(first.id)) ?? 0;
        const width = claims.length * size.column;
        const lines = linesOf(nameOfSection(content, words, section), {
          width: width + size.gap / 2,
          size: size.letter,
          locale,
        });
        const y = size.head - 24 - (lines.length - 1) * 15;
        return (
          <g key={section.id}>
            <rect
              class="band"
              x={x}
              y={size.head - 16}
              width={width}
              height={height - size.head + 16}
            />
            <Lines class="map-text" lines={lines} x={x} y={y} step={15} />
          </g>
        );
      })}
      <g transform={`translate(0 ${size.head - 13}) scale(${small})`}>
        {Object.values(content.claims).map(({ id, statement, verdict }) => (
          <DrawnLink key={id} to={id} name={statement}>
            <Small of={verdict} x={columns.get(id) ?? 0} />
          </DrawnLink>
        ))}
      </g>
    </>
  );
}

/** The row of a document: its name, on how many claims it bears, and how. */
function Row({
  document,
  columns,
  end,
  y,
}: {
  readonly document: LinkedDocument;
  readonly columns: ReadonlyMap<Claim["id"], number>;
  readonly end: number;
  readonly y: number;
}) {
  const { reference, links } = document;
  return (
    <g class="map-row" transform={`translate(0 ${y})`}>
      <path class="grid" d={`M${size.names + size.counts} 7H${end}`} />
      <DrawnLink to={reference.id} name={reference.title}>
        <text class="chart-text map-text" x={size.names} y="11" text-anchor="end">
          {nameOf(document)}
        </text>
      </DrawnLink>
      <text class="chart-text map-text chart-quiet" x={size.names + 24} y="11" text-anchor="end">
        {links.length}
      </text>
      <g transform={`translate(0 2) scale(${small})`}>
        {links.map(({ claim, stance }) => (
          <DrawnLink key={claim.id} to={claim.id} name={claim.statement}>
            <Small of={stance} x={columns.get(claim.id) ?? 0} />
          </DrawnLink>
        ))}
      </g>
    </g>
  );
}

/** The map of the evidence: each claim a column, each document a row, and where they cross, how the one bears on the other. */
export function mapPicture(page: Page): Picture {
  const { content } = page;
  const columns = columnsOf(content);
  const end = Math.max(size.names + size.counts, ...columns.values()) + size.column;
  const placed: VNode[] = [];
  let y: number = size.head;
  for (const { kind, documents } of documentsByKind(content)) {
    placed.push(
      <text
        key={kind}
        class="chart-text map-text map-kind"
        x={size.names}
        y={y + 19}
        text-anchor="end"
      >
        {content.labels.sourceKinds[kind]}
      </text>,
    );
    y += size.kind;
    for (const document of documents) {
      placed.push(
        <Row key={document.reference.id} document={document} columns={columns} end={end} y={y} />,
      );
      y += size.row;
    }
  }
  return {
    width: end,
    height: y + 4,
    body: (
      <>
        <Heads page={page} columns={columns} height={y + 4} />
        {placed}
      </>
    ),
  };
}
