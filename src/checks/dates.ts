import { eachPair, list, surplus } from "./check.ts";
import { readDates } from "./read-dates.ts";

/** Both languages give the same dates: `avril 2021`, `April 2021`, `2021年4月`. */
export const dates = eachPair(({ source, target }, translation) => {
  const { source: from, target: to } = translation;
  const expected = readDates(source, from, to).dates;
  const found = readDates(target, to, from).dates;
  const lost = surplus(expected, found);
  const added = surplus(found, expected);
  if (lost.length + added.length === 0) return undefined;
  return `The dates are ${list(found)}; the source's are ${list(expected)}.`;
});
