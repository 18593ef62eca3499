import { codes } from "../../src/content/codes.ts";
import type { AnyRecord } from "../../src/content/content.ts";
import { isTree } from "../../src/content/tree.ts";
import { columnsFor, type Input, positionColumn } from "./columns.ts";
import { type FactField, factFieldsByCollection } from "./fact-schemas.ts";
import { fieldOf } from "./records-by-id.ts";
import { type Cell, makeTable, type Table } from "./table.ts";
import { mainPart, type ValueType, valueTypeOf, valueTypes } from "./value-type.ts";

/** One value as one side gives it. What is `null`, the side does not say. */
interface Side {
  readonly value: unknown;
  readonly unit: unknown;
  readonly qualifier: unknown;
}

interface FactRow {
  readonly record: string;
  readonly field: string;
  readonly position: number;
  readonly part: string;
  readonly type: ValueType;
  readonly article: Side;
  readonly onRecord: Side;
}

const column = columnsFor<FactRow>();

/** The parts of a value that say something of its main part: they are columns, and no rows. */
const measures: readonly string[] = ["unit", "qualifier"];

/** The parts of an item by their names. An item without parts is its main part. */
const partsOf = (item: unknown): Readonly<Record<string, unknown>> => {
  if (item === undefined || item === null) return {};
  return isTree(item) ? item : { [mainPart]: item };
};

function sideOf(item: unknown, part: string): Side {
  const { [part]: value = null, unit = null, qualifier = null } = partsOf(item);
  return part === mainPart ? { value, unit, qualifier } : { value, unit: null, qualifier: null };
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * Puts the items of both sides beside each other: in a list, the same item; else, the one value of each.
 * Those of the article come first, in its order.
 */
function pair(article: unknown, onRecord: unknown): readonly (readonly [unknown, unknown])[] {
  if (!Array.isArray(article) && !Array.isArray(onRecord)) return [[article, onRecord]];
  const said = new Map(itemsOf(article ?? []).map((item) => [JSON.stringify(item), item]));
  const found = new Map(itemsOf(onRecord ?? []).map((item) => [JSON.stringify(item), item]));
  return [...new Set([...said.keys(), ...found.keys()])].map((key) => [
    said.get(key),
    found.get(key),
  ]);
}

/** The value of a field on the public record; `null` if there is none. */
function recordedIn(record: AnyRecord, field: string): unknown {
  const onRecord = fieldOf(record, "onRecord");
  const recorded = isTree(onRecord) ? onRecord[field] : undefined;
  return isTree(recorded) ? recorded.value : null;
}

/** The rows of one field of a record: none if both sides are silent. */
function rowsOfField(record: AnyRecord, { field, schema }: FactField): readonly FactRow[] {
  const pairs = pair(fieldOf(record, field), recordedIn(record, field));
  return pairs.flatMap(([article, onRecord], index) => {
    const parts = Object.keys({ ...partsOf(article), ...partsOf(onRecord) });
    return parts
      .filter((part) => !measures.includes(part))
      .map((part) => ({
        record: record.id,
        field,
        position: index + 1,
        part,
        type: valueTypeOf(schema, part, `${record.id}.${field}`),
        article: sideOf(article, part),
        onRecord: sideOf(onRecord, part),
      }));
  });
}

const rowsOf = (source: Input["source"]): readonly FactRow[] =>
  factFieldsByCollection.flatMap(({ collection, fields }) =>
    Object.values<AnyRecord>(source[collection]).flatMap((record) =>
      fields.flatMap((field) => rowsOfField(record, field)),
    ),
  );

const textCell = (value: unknown): Cell => (value === null ? null : String(value));
const numberCell = (value: unknown): Cell => (typeof value === "number" ? value : null);

/** The columns of one side. */
const columnsOfSide = (name: string, says: string, sideIn: (row: FactRow) => Side) => [
  column(`${name}_value`, `The value that ${says}`, (row) => textCell(sideIn(row).value), {
    optional: true,
  }),
  column(
    `${name}_number`,
    `The same value as a number; empty if it is none.`,
    (row) => numberCell(sideIn(row).value),
    { type: "number", optional: true },
  ),
  column(`${name}_unit`, "The unit of this number.", (row) => textCell(sideIn(row).unit), {
    codes: codes.units,
    optional: true,
  }),
  column(
    `${name}_qualifier`,
    "Whether the true number is this one (`exactly`) or a greater one (`moreThan`).",
    (row) => textCell(sideIn(row).qualifier),
    { codes: codes.qualifiers, optional: true },
  ),
];

/** What records state: the value that the article gives beside the one on the public record. */
export const factsTable = ({ source }: Input): Table =>
  makeTable<FactRow>({
    name: "facts",
    title: "Facts: what the article says, and what is on record",
    description:
      "Each value that the article states about a record, beside the value that findings give. There is one row for each item of a list, and one row for each part of a value that has parts. A field has no row if neither the article nor a finding gives it a value.",
    hasArticle: false,
    primaryKey: ["record", "field", "position", "part"],
    about: rowsOf(source),
    columns: [
      column("record", "The record.", ({ record }) => record, { refersTo: "records" }),
      column("field", "The field of the record: `targetYear`.", ({ field }) => field),
      positionColumn(
        "The place of the item in its list: first those of the article, then those that are only on record. A value that is no list has one.",
      ),
      column(
        "part",
        "The part of the value: `direction` and `value` of a change. A value without parts has the part `value`.",
        ({ part }) => part,
      ),
      column(
        "value_type",
        "What the value is: the id of a record, an EDTF date (`196X`, `2021-04`, `2030-04/2031-03`), a code, or a number.",
        ({ type }) => type.type,
        { codes: valueTypes },
      ),
      column(
        "code_group",
        "The group that names the code in labels; empty if the value is no code.",
        ({ type }) => type.group,
        { codes: Object.keys(codes), optional: true },
      ),
      ...columnsOfSide(
        "article",
        "the article gives, as text; empty where it does not say.",
        ({ article }) => article,
      ),
      ...columnsOfSide(
        "record",
        "the public record gives, as text; empty where no finding gives one.",
        ({ onRecord }) => onRecord,
      ),
    ],
  });
