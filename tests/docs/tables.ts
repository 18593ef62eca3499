/** A table of a Markdown text: the words of its header, and the name that each row begins with, which is code. */
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
    const names = rows.map((row) => /^`([^`]+)`/.exec(cellsOf(row)[0] ?? "")?.[1] ?? "");
    return { header: cellsOf(header), names };
  });
