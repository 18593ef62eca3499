import { segmentKinds } from "../../src/content/segments.ts";
import {
  columnsFor,
  columnsOf,
  type Input,
  positionColumn,
  positioned,
  rightsColumn,
} from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

/** For each segment that stands in a paragraph, the number of the paragraph in its section. */
const paragraphsIn = ({ article }: Input["source"]): ReadonlyMap<string, number> =>
  new Map(
    article.sections.flatMap(({ paragraphs }) =>
      positioned(paragraphs).flatMap(({ item, position }) =>
        item.map((segment) => [segment, position] as const),
      ),
    ),
  );

const rowsOf = ({ segments }: Input["source"]) =>
  positioned(Object.values(segments)).map(({ item, position }) => ({ ...item, position }));

type Row = ReturnType<typeof rowsOf>[number];

const column = columnsFor<Row>();

/** The article, aligned: a row a sentence or heading, and a column a language. */
export function segmentsTable(input: Input): Table {
  const { one, each } = columnsOf<Row>(input, "Segment");
  const paragraphs = paragraphsIn(input.source);
  return makeTable({
    name: "segments",
    title: "The article, sentence by sentence",
    description:
      "The sentences and headings of the article in their order, each beside its translations.",
    hasArticle: true,
    primaryKey: ["id"],
    about: rowsOf(input.source),
    columns: [
      one("id", ({ id }) => id),
      positionColumn("The place of the segment in the article."),
      one("section", ({ section }) => section),
      column(
        "paragraph",
        "The number of the paragraph in its section; empty for a heading.",
        ({ id }) => paragraphs.get(id) ?? null,
        { type: "integer", optional: true },
      ),
      one("kind", ({ kind }) => kind, { codes: segmentKinds }),
      rightsColumn,
      ...each("text", ({ segments }, { id }) => segments[id].text),
    ],
  });
}
