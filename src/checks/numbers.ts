import type { Check } from "./check.ts";
import { compareValues } from "./compare-values.ts";
import { eachPair } from "./each.ts";
import { list } from "./show.ts";

export const numbers: Check<"numbers"> = {
  name: "numbers",
  description:
    "The numbers are not the source's, in whatever script they are written or in words from two to twelve, a percentage is no longer a percentage, or a minus sign is lost.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La baisse est de 46 pour cent.",
    target: "The cut is 64%.",
  },
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, translation) => {
    const { expected, found, lost, added } = compareValues(pair, translation).numbers;
    if (lost.length + added.length === 0) return undefined;
    return `The numbers are ${list(found)}; the source's are ${list(expected)}.`;
  }),
};
