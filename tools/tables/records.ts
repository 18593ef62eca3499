import { codes } from "../../src/content/codes.ts";
import {
  idTypeOf,
  type RecordCollection,
  recordCollections,
  textFieldsOf,
} from "../../src/content/collections.ts";
import type { AnyRecord } from "../../src/content/content.ts";
import { columnsFor, columnsOf, type Input } from "./columns.ts";
import { listCell, separator } from "./list-cell.ts";
import { fieldOf, recordsById } from "./records-by-id.ts";
import { type Cell, makeTable, type Table } from "./table.ts";

interface Row {
  readonly collection: RecordCollection;
  readonly record: AnyRecord;
}

const column = columnsFor<Row>();

/** The types of the records of each collection, whose comments describe the columns. */
const types = recordCollections.map((name) => idTypeOf(name).replace(/Id$/, ""));

/** The text fields that some record has, each once. */
const textFields = [
  ...new Set(recordCollections.flatMap((name) => Object.keys(textFieldsOf(name)))),
];

/** What each collection's records have in a text field: a list, say. */
const kindsOf = (field: string) => recordCollections.map((name) => textFieldsOf(name)[field]);

const mayBeEmpty = (field: string): boolean =>
  kindsOf(field).some((kind) => kind !== "text" && kind !== "nonEmptyList");

const isList = (field: string): boolean =>
  kindsOf(field).some((kind) => kind === "list" || kind === "nonEmptyList");

/** A text, or a list of them, as a cell. */
const textCell = (value: unknown): Cell => {
  if (value === undefined) return null;
  return Array.isArray(value) ? listCell(value.map(String)) : String(value);
};

const stringCell = (value: unknown): Cell => (typeof value === "string" ? value : null);

/** Every record, of every collection, with its texts and its codes. What it states is in the facts. */
export function recordsTable(input: Input): Table {
  const { source, contents } = input;
  const { one, each } = columnsOf<Row>(input, ...types);
  const byLocale = new Map(contents.map((content) => [content.locale, recordsById(content)]));
  const ofRecord = (field: string) => (row: Row) => stringCell(fieldOf(row.record, field));
  return makeTable<Row>({
    name: "records",
    title: "Records",
    description:
      "The initiatives, agreements, organizations, people, places, commitments, activities, events, topics and terms of the article, with their texts. What the article states of them stands in facts.",
    hasArticle: true,
    primaryKey: ["id"],
    about: recordCollections.flatMap((collection) =>
      Object.values<AnyRecord>(source[collection]).map((record) => ({ collection, record })),
    ),
    columns: [
      one("id", ({ record }) => record.id),
      column("collection", "The collection that has the record.", (row) => row.collection, {
        codes: recordCollections,
      }),
      one("kind", ({ record }) => record.kind, { codes: codes.kinds }),
      ...textFields.flatMap((field) =>
        each(
          field,
          ({ locale }, { record }) =>
            textCell(fieldOf(byLocale.get(locale)?.get(record.id), field)),
          {
            optional: mayBeEmpty(field),
            columnNames: { name: "name", title: "title" },
            ...(isList(field) ? { note: `"${separator}" stands between two of them.` } : {}),
          },
        ),
      ),
      one("type", ofRecord("type"), {
        codes: [...codes.commitmentTypes, ...codes.placeTypes],
        note: "Only commitments and places have a type.",
        optional: true,
      }),
      one("iso3166", ofRecord("iso3166"), { optional: true }),
      one("iso3166Alpha3", ofRecord("iso3166Alpha3"), { optional: true }),
      one("unM49", ofRecord("unM49"), { optional: true }),
      one("term", ofRecord("term"), { refersTo: "terms", optional: true }),
    ],
  });
}
