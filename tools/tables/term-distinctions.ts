import { columnsFor, columnsOf, type Input, positionColumn, positioned } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

const rowsOf = ({ terms }: Input["source"]) =>
  Object.values(terms).flatMap(({ id: term, distinctFrom }) =>
    positioned(distinctFrom).map(({ item, position }) => ({ term, position, distinctFrom: item })),
  );

type Row = ReturnType<typeof rowsOf>[number];

const column = columnsFor<Row>();

/** The terms that must not be confused. */
export function termDistinctionsTable(input: Input): Table {
  const { one } = columnsOf<Row>(input, "Term");
  return makeTable({
    name: "term_distinctions",
    title: "Terms that must not be confused",
    description: "Pairs of terms for similar concepts.",
    hasArticle: false,
    primaryKey: ["term", "distinct_from"],
    about: rowsOf(input.source),
    columns: [
      column("term", "The term.", ({ term }) => term, { refersTo: "terms" }),
      positionColumn("The place of the other term among those of the term."),
      one("distinctFrom", ({ distinctFrom }) => distinctFrom, {
        description:
          "A term for a similar concept, which a translation must not confuse with this one. This link is the dataset's own: the article does not compare the terms.",
        refersTo: "terms",
      }),
    ],
  });
}
