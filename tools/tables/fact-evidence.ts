import { recordCollections } from "../../src/content/collections.ts";
import type { AnyRecord } from "../../src/content/content.ts";
import { isTree } from "../../src/content/tree.ts";
import { columnsFor, type Input, positionColumn, positioned } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

const sides = ["article", "record"] as const;

interface Evidence {
  readonly field: string;
  readonly side: (typeof sides)[number];
  readonly ids: readonly string[];
}

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** The claims of `evidence`, the findings of `onRecord`, and those of official names (`nameFindings`). */
function evidenceOf(record: AnyRecord): readonly Evidence[] {
  return Object.entries<unknown>({ ...record }).flatMap(([name, value]): readonly Evidence[] => {
    if (name === "evidence" && isTree(value)) {
      return Object.entries(value).map(([field, claims]) => ({
        field,
        side: "article",
        ids: idsIn(claims),
      }));
    }
    if (name === "onRecord" && isTree(value)) {
      return Object.entries(value).map(([field, recorded]) => ({
        field,
        side: "record",
        ids: isTree(recorded) ? idsIn(recorded.findings) : [],
      }));
    }
    if (name === "equated") return [{ field: name, side: "article", ids: idsIn(value) }];
    const named = /^(\w+)Findings$/.exec(name)?.[1];
    return named === undefined ? [] : [{ field: named, side: "record", ids: idsIn(value) }];
  });
}

const rowsOf = (source: Input["source"]) =>
  recordCollections.flatMap((collection) =>
    Object.values<AnyRecord>(source[collection]).flatMap((record) =>
      evidenceOf(record).flatMap(({ field, side, ids }) =>
        positioned(ids).map(({ item, position }) => ({
          record: record.id,
          field,
          side,
          position,
          claim: side === "article" ? item : null,
          finding: side === "record" ? item : null,
        })),
      ),
    ),
  );

type Row = ReturnType<typeof rowsOf>[number];

const column = columnsFor<Row>();

/** What each fact rests on. */
export const factEvidenceTable = ({ source }: Input): Table =>
  makeTable({
    name: "fact_evidence",
    title: "What each fact rests on",
    description:
      "The claims whose words state a value of a record, and the findings that give its value on the public record.",
    hasArticle: false,
    primaryKey: ["record", "field", "side", "position"],
    about: rowsOf(source),
    columns: [
      column("record", "The record.", ({ record }) => record, { refersTo: "records" }),
      column(
        "field",
        "The field of the record. `name` and `title` are texts, and stand in records: the article states them, and findings give `official_name` and `official_title`. The claims of `equated` name the record in different words, which the dataset treats as one record.",
        ({ field }) => field,
      ),
      column(
        "side",
        "Whose value it is: that of the article, which rests on claims, or that of the public record, which rests on findings.",
        ({ side }) => side,
        { codes: sides },
      ),
      positionColumn("The place of the claim or the finding among those of the value."),
      column("claim", "The claim; empty on the side of the record.", ({ claim }) => claim, {
        refersTo: "claims",
        optional: true,
      }),
      column(
        "finding",
        "The finding; empty on the side of the article.",
        ({ finding }) => finding,
        {
          refersTo: "findings",
          optional: true,
        },
      ),
    ],
  });
