import { csvFormatRow, tsvFormatRow } from "d3-dsv";
import type { Grid } from "./list-rows.ts";

const beginsFormula = /^[=+\-@\t\r]/;
const isNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A cell that no spreadsheet program takes for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or
 * a line break has an apostrophe before it, as OWASP advises. A number with a sign stays as it is.
 */
const harmless = (cell: string): string =>
  beginsFormula.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell;

const linesOf = ({ heads, rows }: Grid): readonly string[][] =>
  [heads, ...rows].map((line) => line.map(harmless));

/** CSV by RFC 4180. The mark at its beginning tells Excel that it is UTF-8. */
export const csvOf = (grid: Grid): string =>
  `\uFEFF${linesOf(grid)
    .map((line) => `${csvFormatRow(line)}\r\n`)
    .join("")}`;

/** Lines with tabs between the cells, which spreadsheet programs paste as cells. */
export const tsvOf = (grid: Grid): string => linesOf(grid).map(tsvFormatRow).join("\n");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A table for programs that paste HTML. */
export function htmlOf(grid: Grid): string {
  const [heads = [], ...rows] = linesOf(grid);
  const rowOf = (cells: readonly string[], tag: "td" | "th") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${rowOf(heads, "th")}</thead><tbody>${rows
    .map((row) => rowOf(row, "td"))
    .join("")}</tbody></table>`;
}
