/**
 * Reads what a list shows, row by row, so that it can be taken along. A list is a table, or a part of the
 * page with several tables. What its markup says of it:
 *
 * - the heading row names the columns; a column without a name is left out, and so is one whose cells are `off`
 * - `data-column` on an element gives it a column of its own, out of the cell that it stands in
 * - `data-group` is on what holds rows that belong together: its `data-column` elements outside of the rows
 *   stand in each of the rows; where it has no rows, it is a row itself
 * - `data-id`, or else `id`, on a row or on its group is the id of the row
 * - `data-value` on an element is what is taken in place of its text
 * - `data-left-out` and `aria-hidden` are on what is for the page alone
 */

/** What is taken along: the names of the columns, and the cells of each row. */
export interface Grid {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const entry = "tr:not(:has(> [scope=rowgroup])), [data-group]:not(:has(tr))";

const block = new Set(["BLOCKQUOTE", "BR", "DD", "DETAILS", "DIV", "DT", "P", "SUMMARY"]);

/** A text without the line breaks and spaces of the markup. Those that do not break stay. */
const oneLine = (text: string): string => text.replaceAll(/[ \t\n\r]+/g, " ").trim();

/** The items of a list, with a bar between them; those of a list within an item, in brackets. */
function listText(list: Element, depth: number): string {
  const items = [...list.children].map((item) => oneLine(textIn(item, depth + 1))).filter(Boolean);
  if (depth === 0) return items.join(" | ");
  return items.length === 0 ? "" : ` [${items.join("; ")}]`;
}

function textIn(node: Node, depth = 0): string {
  return [...node.childNodes].map((child) => textOfNode(child, depth)).join("");
}

function textOfNode(node: Node, depth: number): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement)) return "";
  if (node.matches("[aria-hidden=true], [data-left-out], [data-column]")) return "";
  const { value } = node.dataset;
  if (value !== undefined) return value;
  if (node.matches("ul, ol")) return listText(node, depth);
  const text = textIn(node, depth);
  if (node.matches("a[rel~=external]")) return `${text} <${node.getAttribute("href") ?? ""}>`;
  return block.has(node.tagName) ? ` ${text} ` : text;
}

/** What is taken of an element: its text on one line, with the addresses of documents after the words that link to them. */
const textOf = (element: HTMLElement): string =>
  oneLine(
    element.dataset.value ?? (element.matches("ul, ol") ? listText(element, 0) : textIn(element)),
  );

type Cells = Map<string, string>;

/** Puts a text into a column. Several texts of one column have a bar between them. */
function put(cells: Cells, column: string, text: string): void {
  if (column === "") return;
  cells.set(column, [cells.get(column), text].filter(Boolean).join(" | "));
}

/** Puts the parts of an element that have a column of their own. */
function putParts(cells: Cells, within: Element, isOwn: (part: Element) => boolean): void {
  for (const part of within.querySelectorAll<HTMLElement>("[data-column]")) {
    if (isOwn(part)) put(cells, part.dataset.column ?? "", textOf(part));
  }
}

function cellsOf(row: HTMLElement): Cells {
  const group = row.closest<HTMLElement>("[data-group]");
  const cells: Cells = new Map();
  put(cells, "id", [row.dataset.id, row.id, group?.dataset.id, group?.id].find(Boolean) ?? "");
  if (group) {
    putParts(cells, group, (part) => [group, null].includes(part.closest<HTMLElement>(entry)));
  }
  if (!(row instanceof HTMLTableRowElement)) return cells;
  const heads = row.closest("table")?.tHead?.rows[0]?.cells;
  for (const [at, cell] of [...row.cells].entries()) {
    if (cell.matches(".off")) continue;
    const head = heads?.[at];
    put(cells, head ? textOf(head) : "", textOf(cell));
    putParts(cells, cell, () => true);
  }
  return cells;
}

/** The columns of all rows. One that only some rows have stands where they have it. */
function headsOf(rows: readonly Cells[]): readonly string[] {
  const heads: string[] = [];
  for (const row of rows) {
    let next = 0;
    for (const head of row.keys()) {
      const known = heads.indexOf(head);
      if (known === -1) heads.splice(next, 0, head);
      next = (known === -1 ? next : known) + 1;
    }
  }
  return heads;
}

/** The rows of a list, without those that head a table or a group. */
export const entriesIn = (list: Element): readonly HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>(entry)].filter((row) => row.closest("thead") === null);

/** The rows of a list that are shown. */
export const shownIn = (list: Element): readonly HTMLElement[] =>
  entriesIn(list).filter((row) => row.closest("[hidden]") === null);

/** What a list shows: each row that is not hidden, its id first. */
export function gridOf(list: Element): Grid {
  const heads = headsOf(entriesIn(list).map(cellsOf)); // the same, whatever is filtered
  const rows = shownIn(list).map(cellsOf);
  return { heads, rows: rows.map((row) => heads.map((head) => row.get(head) ?? "")) };
}
