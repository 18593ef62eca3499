import { contents } from "../../contents.ts";
import { type Resource, readTables, resources } from "../../tables/read.ts";

/** Of each column of each table: the filled cells, and their sum. */
export type Columns = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The characters of texts; the sum of numbers; how many are true; nothing of days. */
function weightOf(cell: unknown): number {
  if (cell instanceof Date) return 0;
  return typeof cell === "string" ? [...cell].length : Number(cell);
}

/** What a client is to find in the columns, by a reader of data packages. */
export async function expectedColumns(): Promise<Columns> {
  const read = await readTables();
  const columnsOf = ({ name, schema }: Resource) =>
    schema.fields.map((field) => {
      const cells = (read.get(name) ?? []).map((row) => row[field.name] ?? null);
      const filled = cells.filter((cell) => cell !== null);
      const sum = filled.map(weightOf).reduce((a, b) => a + b, 0);
      return [field.name, [filled.length, sum]] as const;
    });
  return Object.fromEntries(
    resources.map((resource) => [resource.name, Object.fromEntries(columnsOf(resource))]),
  );
}

/** What a client is to find when it joins claims to findings to references, by the content: `contradicted/press`: 1. */
export function expectedJoins(): Readonly<Record<string, number>> {
  const [content] = contents;
  if (!content) throw new Error("No language ships.");
  const { claims, findings, references } = content;
  const pairs = Object.values(claims).flatMap((claim) =>
    claim.findings.map(({ finding }) => {
      const { sourceKind } = references[findings[finding].reference];
      return `${claim.verdict}/${sourceKind}`;
    }),
  );
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return Object.fromEntries(counts);
}
