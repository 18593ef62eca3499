import type { Content } from "../../src/content/content.ts";
import { columnsFor, type Input, positionColumn, positioned } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

/** The number of characters before an offset in UTF-16 code units: Python, R and SQL count characters. */
const charactersBefore = (text: string, offset: number): number =>
  [...text.slice(0, offset)].length;

const mentionsIn = ({ locale, segments }: Content) =>
  Object.values(segments).flatMap(({ id: segment, text, mentions }) =>
    positioned(mentions).flatMap(({ item: { start, end, records }, position }) =>
      records.map((record) => ({
        segment,
        locale,
        position,
        start: charactersBefore(text, start),
        end: charactersBefore(text, end),
        words: text.slice(start, end),
        record,
      })),
    ),
  );

type Row = ReturnType<typeof mentionsIn>[number];

const column = columnsFor<Row>();

/** The spans of the text that name records: a row a record that a span names. */
export const mentionsTable = ({ contents }: Input): Table =>
  makeTable<Row>({
    name: "mentions",
    title: "Where the text names records",
    description:
      "The spans of the segments that name records, in each language. A span that names several records has a row for each.",
    hasArticle: true,
    primaryKey: ["segment", "locale", "position", "record"],
    about: contents.flatMap(mentionsIn),
    columns: [
      column("segment", "The segment that the span stands in.", ({ segment }) => segment, {
        refersTo: "segments",
      }),
      column("locale", "The language of the text: a BCP 47 tag.", ({ locale }) => locale, {
        codes: contents.map(({ locale }) => locale),
      }),
      positionColumn("The place of the span among those of the segment in this language."),
      column(
        "start_offset",
        "The number of characters (Unicode code points) before the span.",
        ({ start }) => start,
        { type: "integer" },
      ),
      column(
        "end_offset",
        "The number of characters (Unicode code points) up to the end of the span.",
        ({ end }) => end,
        { type: "integer" },
      ),
      column("words", "The words of the span.", ({ words }) => words),
      column("record", "A record that the span names.", ({ record }) => record, {
        refersTo: "records",
      }),
    ],
  });
