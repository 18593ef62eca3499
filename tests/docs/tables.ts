/** A table of a Markdown text: the words of its header, and the code in the first cell of each row. */
export interface Table {
  readonly header: readonly string[];
  readonly names: readonly string[];
}

const cellsOf = (row: string): readonly string[] =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** The tables of a Markdown text, in its order. */
export const tablesIn = (markdown: string): readonly Table[] =>
  [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => {
    const [header = "", , ...rows] = table.trimEnd().split("\n");
    const names = rows.map((row) => (cellsOf(row)[0] ?? "").replaceAll("`", ""));
    return { header: cellsOf(header), names };
  });
