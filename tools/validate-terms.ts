import type { Content } from "../src/content/content.ts";
import type { Disagreement } from "./disagreement.ts";

/** Two terms are distinct from one another, so that each of them has to name the other, and no term itself. */
export function* validateTerms({ terms }: Content): Generator<Disagreement> {
  for (const { id, distinctFrom } of Object.values(terms)) {
    for (const other of distinctFrom) {
      if (terms[other].distinctFrom.includes(id) && other !== id) continue;
      const fault =
        other === id ? "names the term itself" : `names "${other}", which does not name "${id}"`;
      yield {
        path: ["terms", id, "distinctFrom"],
        others: [["terms", other, "distinctFrom"]],
        reason: `${fault}. Name each of two terms in the \`distinctFrom\` of the other, or of none.`,
      };
    }
  }
}
