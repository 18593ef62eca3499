import type { Finding } from "../../src/content/findings.ts";
import { columnsOf, type Input } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

/** What the documents of the public record say. */
export function findingsTable(input: Input): Table {
  const { one, each } = columnsOf<Finding>(input, "Finding");
  const anchor = columnsOf<Finding>(input, "Anchor");
  return makeTable({
    name: "findings",
    title: "What documents say",
    description: "What a document of the public record says on one point, and where it says so.",
    hasArticle: false,
    primaryKey: ["id"],
    about: Object.values(input.source.findings),
    columns: [
      one("id", ({ id }) => id),
      one("reference", ({ reference }) => reference, { refersTo: "references" }),
      ...each("statement", ({ findings }, { id }) => findings[id].statement),
      one("url", ({ url }) => url),
      anchor.one("start", (finding) => finding.anchor?.start ?? null, {
        name: "anchor_start",
        optional: true,
      }),
      anchor.one("end", (finding) => finding.anchor?.end ?? null, {
        name: "anchor_end",
        columnNames: { start: "anchor_start" },
        optional: true,
      }),
      one("locator", ({ locator }) => locator, {
        columnNames: { anchor: "anchor_start" },
        optional: true,
      }),
    ],
  });
}
