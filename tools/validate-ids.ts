import { recordCollections } from "../src/content/collections.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";

/** An id is camelCase, and names one thing over all collections. */
export function validateIds(records: Records): readonly Mistake[] {
  const seen = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const name of ["claims", "references", ...recordCollections] as const) {
    for (const id of Object.keys(records[name])) {
      const file = `src/records/${name}.ts`;
      const other = seen.get(id);
      if (other) {
        const reason = `is an id of ${other} too; rename one of the two.`;
        mistakes.push({ file, key: id, reason });
      }
      if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) {
        mistakes.push({ file, key: id, reason: "is not camelCase; rename it." });
      }
      seen.set(id, file);
    }
  }
  const claims = new Set(Object.keys(records.claims));
  for (const id of Object.keys(records.verdicts).filter((name) => !claims.has(name))) {
    const reason = "is a verdict on no claim; remove it, or rename it to the claim's id.";
    mistakes.push({ file: "src/records/verdicts.ts", key: id, reason });
  }
  return mistakes;
}
