import { recordCollections } from "../src/content/collections.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";

/** An id has to be camelCase, and to name one thing in all collections. */
export function validateIds(records: Records): readonly Mistake[] {
  const seen = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const name of ["claims", "findings", "references", ...recordCollections] as const) {
    for (const id of Object.keys(records[name])) {
      const file = `src/records/${name}.ts`;
      const other = seen.get(id);
      if (other) {
        const reason = `is an id of ${other} too; expected an id of its own. Rename one of the two.`;
        mistakes.push({ file, key: id, reason });
      }
      if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) {
        mistakes.push({ file, key: id, reason: "is not camelCase. Rename it." });
      }
      seen.set(id, file);
    }
  }
  return mistakes;
}

/** Every claim has to have a verdict, and every verdict to be on a claim. */
export function validateVerdicts({ claims, verdicts }: Records): readonly Mistake[] {
  const file = "src/records/verdicts.ts";
  const missing = Object.keys(claims)
    .filter((id) => !Object.hasOwn(verdicts, id))
    .map((id) => {
      const reason =
        "is missing; expected the verdict on that claim. Write its verdict, checkedOn and findings.";
      return { file, key: id, reason };
    });
  const loose = Object.keys(verdicts)
    .filter((id) => !Object.hasOwn(claims, id))
    .map((id) => {
      const reason =
        "is a verdict on a claim that does not exist. Remove it, or rename it to the id of its claim.";
      return { file, key: id, reason };
    });
  return [...missing, ...loose];
}
