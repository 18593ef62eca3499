import type { Content } from "../content/content.ts";
import type { Contradiction } from "./contradiction.ts";

/** Two terms are distinct from one another, so that each of them has to name the other, and no term itself. */
export function* checkTerms({ terms }: Content): Generator<Contradiction> {
  for (const { id, distinctFrom } of Object.values(terms)) {
    const path = ["terms", id, "distinctFrom"];
    for (const other of distinctFrom) {
      if (terms[other].distinctFrom.includes(id) && other !== id) continue;
      const others = [["terms", other, "distinctFrom"]];
      const reason =
        other === id ? "names the term itself" : `names "${other}", which does not name "${id}"`;
      yield { kind: "one-sided distinction", path, others, reason };
    }
  }
}
