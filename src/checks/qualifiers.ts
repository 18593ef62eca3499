import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { plainDigits } from "./read-digits.ts";
import { readQualifiers } from "./read-qualifiers.ts";
import { list } from "./show.ts";

/** The numbers of a text, in ASCII digits. */
const numbersIn = (text: string): ReadonlySet<string> => new Set(plainDigits(text).match(/\d+/g));

export const qualifiers: Check<"qualifiers"> = {
  name: "qualifiers",
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, { source, target }) => {
    const expected = readQualifiers(pair.source, source.language);
    const found = readQualifiers(pair.target, target.language);
    if (!expected || !found) return undefined;
    const named = [numbersIn(pair.source), numbersIn(pair.target)];
    // A number that one of the texts lacks is a fault that `numbers` finds.
    const isShared = (number: string) => named.every((numbers) => numbers.has(number));
    const unmatched = (own: typeof found, other: typeof found) =>
      own.certain.filter(
        ({ number, limit }) =>
          isShared(number) && !other.possible.some((possible) => possible.limit === limit),
      );
    if (unmatched(expected, found).length + unmatched(found, expected).length === 0) {
      return undefined;
    }
    const limits = ({ certain }: typeof found) => list(new Set(certain.map(({ limit }) => limit)));
    return `The limits of numbers are ${limits(found)}; those of the source text are ${limits(expected)}.`;
  }),
};
