import type { Term } from "../../src/content/terms.ts";
import { columnsOf, type Input } from "./columns.ts";
import { listCell, separator } from "./list-cell.ts";
import { makeTable, type Table } from "./table.ts";

/** The glossary: its terms are records, too, and stand here by themselves for whoever wants a glossary. */
export function termsTable(input: Input): Table {
  const { one, each } = columnsOf<Term>(input, "Term");
  return makeTable({
    name: "terms",
    title: "Glossary",
    description:
      "The terms of the article in each language, with their variants and their definitions. They are the records of the kind `term`.",
    hasArticle: true,
    primaryKey: ["id"],
    about: Object.values(input.source.terms),
    columns: [
      one("id", ({ id }) => id, { refersTo: "records" }),
      ...each("name", ({ terms }, { id }) => terms[id].name),
      ...each("aliases", ({ terms }, { id }) => listCell(terms[id].aliases), {
        note: `"${separator}" stands between two of them.`,
        optional: true,
      }),
      ...each("description", ({ terms }, { id }) => terms[id].description),
    ],
  });
}
