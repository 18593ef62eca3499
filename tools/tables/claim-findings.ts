import { decides } from "../../src/content/derive.ts";
import { stances } from "../../src/content/findings.ts";
import { columnsFor, columnsOf, type Input, positionColumn, positioned } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

const rowsOf = ({ claims }: Input["source"]) =>
  Object.values(claims).flatMap(({ id: claim, verdict, findings }) =>
    positioned(findings).map(({ item, position }) => ({
      ...item,
      claim,
      position,
      decides: decides(item.stance, verdict, findings),
    })),
  );

type Row = ReturnType<typeof rowsOf>[number];

const column = columnsFor<Row>();

/** The findings that the verdict on each claim takes into account. */
export function claimFindingsTable(input: Input): Table {
  const { one } = columnsOf<Row>(input, "CitedFinding");
  return makeTable({
    name: "claim_findings",
    title: "The findings behind each verdict",
    description:
      "The findings that the verdict on a claim takes into account, those that decide it first.",
    hasArticle: false,
    primaryKey: ["claim", "finding"],
    about: rowsOf(input.source),
    columns: [
      column("claim", "The claim.", ({ claim }) => claim, { refersTo: "claims" }),
      positionColumn("The place of the finding among those of the claim."),
      one("finding", ({ finding }) => finding, { refersTo: "findings" }),
      one("stance", ({ stance }) => stance, { codes: stances, codeType: "Stance" }),
      column(
        "decides",
        "Whether the finding decides the verdict: by its stance, the claim is confirmed, imprecise or contradicted.",
        (row) => row.decides,
        { type: "boolean" },
      ),
    ],
  });
}
