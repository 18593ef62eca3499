/** What a cell holds. `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/** What kind of value the cells of a column hold, in the words of a Frictionless Table Schema. */
type CellType = "string" | "integer" | "number" | "boolean" | "date";

/** What is told of a column. */
export interface Field {
  /** The name in the header: in snake case. */
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  /** Whether a cell may be empty. */
  readonly optional?: boolean;
  /** Every code that a cell may hold. A column that holds anything else has none. */
  readonly codes?: readonly string[];
  /** The name of the table whose `id` a cell holds. */
  readonly refersTo?: string;
}

/** A column: what is told of it, and how its cells are taken from what a row is about. */
export interface Column<Row> extends Field {
  readonly value: (row: Row) => Cell;
}

/** What is told of a table. */
interface Heading {
  /** The name, which is also that of the file: in snake case. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Whether it holds words of the article, or their translation. */
  readonly hasArticle: boolean;
  /** The names of the columns that tell its rows apart. */
  readonly primaryKey: readonly string[];
}

/** A table with its rows. */
export interface Table extends Heading {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table as it is written down: what its rows are about, and how a column takes a cell from it. */
interface TableDescription<Row> extends Heading {
  readonly columns: readonly Column<Row>[];
  readonly about: readonly Row[];
}

/**
 * Makes a table.
 *
 * @throws Error if a cell is empty in a column that may have none.
 */
export function makeTable<Row>({ columns, about, ...heading }: TableDescription<Row>): Table {
  const cellOf = ({ name, optional, value }: Column<Row>, row: Row): Cell => {
    const cell = value(row);
    if (cell !== null || optional) return cell;
    const where = `The table ${heading.name} has no ${name} in the row of ${JSON.stringify(row)}.`;
    throw new Error(`${where} Mend its value, or make the column optional.`);
  };
  return {
    ...heading,
    fields: columns.map(({ value, ...field }) => field),
    rows: about.map((row) => columns.map((column) => cellOf(column, row))),
  };
}
