import { stringify } from "csv-stringify/sync";
import type { Cell, Field, Table } from "./table.ts";

/** How the files are written, in the words of a CSV Dialect. The readers of a data package are told so. */
export const dialect = {
  csvddfVersion: "1.2",
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
} as const;

/** What is written of a table: the names of its columns, and its rows. */
export interface WrittenTable extends Pick<Table, "rows"> {
  readonly fields: readonly Pick<Field, "name">[];
}

/** Writes a table as CSV by RFC 4180: a header, lines that end in CR LF, and quotes where they are needed. */
export const csvOf = ({ fields, rows }: WrittenTable): string => {
  const lines: readonly (readonly Cell[])[] = [fields.map(({ name }) => name), ...rows];
  return stringify(
    lines.map((line) => [...line]),
    {
      delimiter: dialect.delimiter,
      record_delimiter: dialect.lineTerminator,
      quote: dialect.quoteChar,
      escape: dialect.quoteChar,
      quoted_match: /[\r\n]/, // the library quotes whole line ends only, and some readers take a half for one
      cast: { boolean: String },
    },
  );
};
