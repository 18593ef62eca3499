import { eachPair, list } from "./check.ts";
import { compareValues } from "./compare-values.ts";

/** Both languages give the same dates: `avril 2021`, `April 2021`, `2021年4月`. */
export const dates = eachPair((pair, translation) => {
  const { expected, found, lost, added } = compareValues(pair, translation).dates;
  if (lost.length + added.length === 0) return undefined;
  return `The dates are ${list(found)}; the source's are ${list(expected)}.`;
});
