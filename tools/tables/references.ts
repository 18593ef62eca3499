import { type Reference, sourceKinds } from "../../src/content/references.ts";
import { columnsOf, type Input } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

/** The documents of the public record. */
export function referencesTable(input: Input): Table {
  const { one } = columnsOf<Reference>(input, "Reference");
  return makeTable({
    name: "references",
    title: "Documents of the public record",
    description: "The documents that findings come from.",
    hasArticle: false,
    primaryKey: ["id"],
    about: Object.values(input.source.references),
    columns: [
      one("id", ({ id }) => id),
      one("title", ({ title }) => title),
      one("publisher", ({ publisher }) => publisher),
      one("date", ({ date }) => date, { optional: true }),
      one("url", ({ url }) => url),
      one("language", ({ language }) => language),
      one("sourceKind", ({ sourceKind }) => sourceKind, {
        codes: sourceKinds,
        codeType: "SourceKind",
      }),
      one("retrievedOn", ({ retrievedOn }) => retrievedOn, { type: "date" }),
    ],
  });
}
