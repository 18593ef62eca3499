import { columnsFor, type Input, positionColumn, positioned } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

const rowsOf = ({ findings }: Input["source"]) =>
  Object.values(findings).flatMap(({ id: finding, about }) =>
    positioned(about).map(({ item: record, position }) => ({ finding, position, record })),
  );

type Row = ReturnType<typeof rowsOf>[number];

const column = columnsFor<Row>();

/** The records that each finding is about. */
export const findingRecordsTable = ({ source }: Input): Table =>
  makeTable({
    name: "finding_records",
    title: "What each finding is about",
    description: "The records that the passage of a document is about.",
    hasArticle: false,
    primaryKey: ["finding", "record"],
    about: rowsOf(source),
    columns: [
      column("finding", "The finding.", ({ finding }) => finding, { refersTo: "findings" }),
      positionColumn("The place of the record among those of the finding."),
      column("record", "The record.", ({ record }) => record, { refersTo: "records" }),
    ],
  });
