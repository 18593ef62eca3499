import { flaws } from "../../src/content/claims.ts";
import { columnsFor, columnsOf, type Input, positionColumn, positioned } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

const rowsOf = ({ claims }: Input["source"]) =>
  Object.values(claims).flatMap(({ id: claim, flaws: found }) =>
    positioned(found).map(({ item: flaw, position }) => ({ claim, position, flaw })),
  );

type Row = ReturnType<typeof rowsOf>[number];

const column = columnsFor<Row>();

/** In what claims depart from the public record. */
export function claimFlawsTable(input: Input): Table {
  const { one } = columnsOf<Row>(input, "Claim");
  return makeTable({
    name: "claim_flaws",
    title: "What is wrong with claims",
    description:
      "In what imprecise and contradicted claims depart from the public record. Other claims have no row.",
    hasArticle: false,
    primaryKey: ["claim", "flaw"],
    about: rowsOf(input.source),
    columns: [
      column("claim", "The claim.", ({ claim }) => claim, { refersTo: "claims" }),
      positionColumn("The place of the flaw among those of the claim, by weight."),
      one("flaws", ({ flaw }) => flaw, {
        name: "flaw",
        description: "The flaw.",
        codes: flaws,
        codeType: "Flaw",
      }),
    ],
  });
}
