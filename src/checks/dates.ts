import type { Check } from "./check.ts";
import { compareValues } from "./compare-values.ts";
import { eachPair } from "./each.ts";
import { list } from "./show.ts";

export const dates: Check<"dates"> = {
  name: "dates",
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, translation) => {
    const { expected, found, lost, added } = compareValues(pair, translation).dates;
    if (lost.length + added.length === 0) return undefined;
    return `The dates are ${list(found)}; those of the source text are ${list(expected)}.`;
  }),
};
