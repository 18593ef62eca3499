import { type Check, list } from "./check.ts";
import { isProse, type Pair } from "./translation.ts";

/** An initiative and a term may share a name in one language and not in another: names are one collection's. */
const place = ({ key, source }: Pair): string =>
  isProse(key) ? source : `${key.split(".")[0]} ${source}`;

/** The same source text has the same translation everywhere. */
export const sameSource: Check = {
  severity: "error",
  *run({ pairs }) {
    const targets = new Map<string, Set<string>>();
    for (const pair of pairs) {
      const at = place(pair);
      targets.set(at, (targets.get(at) ?? new Set()).add(pair.target));
    }
    for (const pair of pairs) {
      const { key } = pair;
      const found = targets.get(place(pair));
      if (!found || found.size < 2) continue;
      yield {
        key,
        message: `The source text is translated in ${found.size} ways: ${list(found)}.`,
      };
    }
  },
};
