import { isTree, type Path, type Tree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";

/** The latest day that it can be anywhere. */
const latestDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** A day that is wrong: the mistake, and the path of the day in the content. */
export interface LateDay {
  readonly mistake: Mistake;
  readonly path: Path;
}

/** Nothing was read or checked on a day that is still to come. */
export function validateDays({ verdicts, references }: Records): readonly LateDay[] {
  const latest = latestDay();
  const late = (name: string, collection: string, entries: Tree, field: string) =>
    Object.entries(entries).flatMap(([id, entry]): LateDay[] => {
      const day = isTree(entry) ? entry[field] : undefined;
      if (typeof day !== "string" || day <= latest) return [];
      const reason = `is ${day}, a day that is still to come. Write the day on which it was done.`;
      const mistake = { file: `src/records/${name}.ts`, key: `${id}.${field}`, reason };
      return [{ mistake, path: [collection, id, field] }];
    });
  return [
    ...late("verdicts", "claims", verdicts, "checkedOn"),
    ...late("references", "references", references, "retrievedOn"),
  ];
}
