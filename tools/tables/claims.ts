import { modalities, verdicts } from "../../src/content/claims.ts";
import { sourceKinds } from "../../src/content/references.ts";
import { columnsOf, type Input, positionColumn, positioned, rightsColumn } from "./columns.ts";
import { listCell, separator } from "./list-cell.ts";
import { makeTable, type Table } from "./table.ts";

const rowsOf = ({ claims }: Input["source"]) =>
  positioned(Object.values(claims)).map(({ item, position }) => ({ ...item, position }));

type Row = ReturnType<typeof rowsOf>[number];

/** The statements that the article makes, each with its verdict. */
export function claimsTable(input: Input): Table {
  const { one, each } = columnsOf<Row>(input, "Claim");
  const referent = columnsOf<Row>(input, "Referent");
  return makeTable({
    name: "claims",
    title: "Claims and verdicts",
    description:
      "The statements that the article makes, each with its words and the verdict on it. The other tables of claims say what each is about, on which findings its verdict rests, and what is wrong with it.",
    hasArticle: true,
    primaryKey: ["id"],
    about: rowsOf(input.source),
    columns: [
      one("id", ({ id }) => id),
      positionColumn("The place of the claim among all claims, which are in the article's order."),
      one("segment", ({ segment }) => segment, { refersTo: "segments" }),
      one("verdict", ({ verdict }) => verdict, { codes: verdicts, codeType: "Verdict" }),
      rightsColumn,
      ...each("statement", ({ claims }, { id }) => claims[id].statement),
      ...each("reason", ({ claims }, { id }) => claims[id].reason),
      ...each("searched", ({ claims }, { id }) => claims[id].searched, { optional: true }),
      ...each("translatedQuote", ({ claims }, { id }) => listCell(claims[id].translatedQuote), {
        name: "quote",
        description: `The words of the segment that make the statement: in French, the exact words of the article; else, the same words in its translation. "${separator}" stands between two spans of the segment.`,
      }),
      one("modality", ({ modality }) => modality, { codes: modalities, codeType: "Modality" }),
      referent.one("words", (claim) => claim.referent?.words ?? null, {
        name: "referent_words",
        description:
          "The French words of the claim that may refer to several records; empty if there are none. The candidates stand in claim_records.",
        optional: true,
      }),
      one("bestSource", ({ bestSource }) => bestSource, {
        codes: sourceKinds,
        codeType: "SourceKind",
        optional: true,
      }),
      one("checkedOn", ({ checkedOn }) => checkedOn, { type: "date" }),
    ],
  });
}
