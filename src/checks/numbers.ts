import { eachPair, list } from "./check.ts";
import { compareValues } from "./compare-values.ts";

/** Both languages give the same numbers, however each writes them. */
export const numbers = eachPair((pair, translation) => {
  const { expected, found, lost, added } = compareValues(pair, translation).numbers;
  if (lost.length + added.length === 0) return undefined;
  return `The numbers are ${list(found)}; the source's are ${list(expected)}.`;
});
