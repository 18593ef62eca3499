import type { Check } from "./check.ts";
import { compareValues } from "./compare-values.ts";
import { eachPair } from "./each.ts";
import { list } from "./show.ts";

export const numbers: Check<"numbers"> = {
  name: "numbers",
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, translation) => {
    const { expected, found, lost, added } = compareValues(pair, translation).numbers;
    if (lost.length + added.length === 0) return undefined;
    return `The numbers are ${list(found)}; those of the source text are ${list(expected)}.`;
  }),
};
