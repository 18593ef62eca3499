import { type Check, list } from "./check.ts";

/** The same source text has the same translation everywhere. */
export const sameSource: Check = {
  severity: "error",
  *run({ pairs }) {
    const targets = new Map<string, Set<string>>();
    for (const { source, target } of pairs) {
      targets.set(source, (targets.get(source) ?? new Set()).add(target));
    }
    for (const { key, source } of pairs) {
      const found = targets.get(source);
      if (!found || found.size < 2) continue;
      yield {
        key,
        message: `The source text is translated in ${found.size} ways: ${list(found)}.`,
      };
    }
  },
};
