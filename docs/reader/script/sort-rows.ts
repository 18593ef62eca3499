import { entriesIn } from "./list-rows.ts";

/** How an option of the order sorts. */
interface Order {
  /** The attribute of a row by which it sorts; without it, the rows stand as they were written. */
  readonly by?: string | undefined;
  /** Whether the greatest comes first. */
  readonly descending?: string | undefined;
  /** Whether the rows leave their groups. Otherwise each group goes where the first of its rows would. */
  readonly ungrouped?: string | undefined;
}

/** Makes what sorts a table. Rows that are equal stay in the order in which they were written. */
export function sorterOf(table: HTMLTableElement): (order: Order) => void {
  const bodies = [...table.tBodies];
  const rows = entriesIn(table).map((row) => ({ row, home: row.parentElement }));
  const loose = document.createElement("tbody");
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return ({ by, descending, ungrouped }) => {
    const inOrder = (a: string, b: string) =>
      descending === undefined ? compare(a, b) : compare(b, a);
    const keyOf = (row: HTMLElement) => (by === undefined ? "" : (row.dataset[by] ?? ""));
    const firstOf = (body: Element) => entriesIn(body).map(keyOf).sort(inOrder)[0] ?? "";
    for (const { row, home } of rows) home?.append(row);
    loose.remove();
    table.append(...bodies);
    if (by === undefined) return;
    if (ungrouped === undefined) {
      table.append(...bodies.toSorted((a, b) => inOrder(firstOf(a), firstOf(b))));
      return;
    }
    loose.append(...rows.map(({ row }) => row).sort((a, b) => inOrder(keyOf(a), keyOf(b))));
    table.append(loose);
  };
}
