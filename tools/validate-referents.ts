import type { Content } from "../src/content/content.ts";
import type { Disagreement } from "./disagreement.ts";

/** A claim is about none of what its words may refer to: that is what is uncertain. */
export function* validateReferents({ claims }: Content): Generator<Disagreement> {
  for (const { id, referent, about } of Object.values(claims)) {
    for (const candidate of referent?.candidates ?? []) {
      if (!about.includes(candidate)) continue;
      yield {
        path: ["claims", id, "referent", "candidates"],
        others: [["claims", id, "about"]],
        reason: `name "${candidate}", and the claim is about that for certain. Remove it from the candidates, or from \`about\`.`,
      };
    }
  }
}
