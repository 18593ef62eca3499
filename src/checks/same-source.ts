import type { Check } from "./check.ts";
import { listSome } from "./show.ts";
import { isProse, type Pair } from "./translation.ts";

/**
 * Gives what has to be translated in one way. A sentence has to be everywhere; a name only within
 * its collection, since an initiative and a term may share a name in one language and not in another.
 */
const unitOf = ({ key, source }: Pair): string =>
  isProse(key) ? source : `${key.split(".", 1)[0]} ${source}`;

export const sameSource: Check<"sameSource"> = {
  name: "sameSource",
  severity: "error",
  appliesTo: ["translation"],
  *run({ pairs }) {
    const targets = new Map<string, Set<string>>();
    for (const pair of pairs) {
      const unit = unitOf(pair);
      targets.set(unit, (targets.get(unit) ?? new Set()).add(pair.target));
    }
    for (const pair of pairs) {
      const found = targets.get(unitOf(pair));
      if (!found || found.size < 2) continue;
      const message = `The source text is translated in ${found.size} ways: ${listSome(found)}.`;
      yield { key: pair.key, message };
    }
  },
};
