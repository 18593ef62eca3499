import { isTree, type Tree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";

/** The latest day that it can be anywhere. */
const latestDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Nothing was read or checked on a day that is still to come. */
export function validateDays({ verdicts, references }: Records): readonly Mistake[] {
  const latest = latestDay();
  const late = (file: string, entries: Tree, field: string) =>
    Object.entries(entries).flatMap(([id, entry]): Mistake[] => {
      const day = isTree(entry) ? entry[field] : undefined;
      if (typeof day !== "string" || day <= latest) return [];
      const reason = `is ${day}, a day that is still to come. Write the day on which it was done.`;
      return [{ file, key: `${id}.${field}`, reason }];
    });
  return [
    ...late("src/records/verdicts.ts", verdicts, "checkedOn"),
    ...late("src/records/references.ts", references, "retrievedOn"),
  ];
}
