import { columnsFor, type Input, positionColumn, positioned } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

const roles = ["about", "candidate"] as const;

const rowsOf = ({ claims }: Input["source"]) =>
  Object.values(claims).flatMap(({ id: claim, about, referent }) => {
    const records = { about, candidate: referent?.candidates ?? [] };
    return roles.flatMap((role) =>
      positioned(records[role]).map(({ item: record, position }) => ({
        claim,
        role,
        position,
        record,
      })),
    );
  });

type Row = ReturnType<typeof rowsOf>[number];

const column = columnsFor<Row>();

/** The records that each claim is about, or may be about. */
export const claimRecordsTable = ({ source }: Input): Table =>
  makeTable({
    name: "claim_records",
    title: "What each claim is about",
    description: "The records that a claim is about, and those that some words of it may refer to.",
    hasArticle: false,
    primaryKey: ["claim", "role", "record"],
    about: rowsOf(source),
    columns: [
      column("claim", "The claim.", ({ claim }) => claim, { refersTo: "claims" }),
      column(
        "role",
        "`about`: the claim is about the record, without any doubt. `candidate`: the words in `claims.referent_words` may refer to the record, or to another candidate; the dataset does not choose among them.",
        ({ role }) => role,
        { codes: roles },
      ),
      positionColumn("The place of the record among those of the claim in this role."),
      column("record", "The record.", ({ record }) => record, { refersTo: "records" }),
    ],
  });
