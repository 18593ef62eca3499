import { type Check, list } from "./check.ts";

const bigrams = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2).toLowerCase()));

/** Whether two texts differ in more than inflection and spelling: they share less than half. */
function differ(a: string, b: string): boolean {
  const [inA, inB] = [bigrams(a), bigrams(b)];
  const shared = [...inA].filter((bigram) => inB.has(bigram)).length;
  return 2 * shared < 0.5 * (inA.size + inB.size);
}

/** Different source texts have different translations: one pasted over another is none. */
export const sameTarget: Check = {
  severity: "error",
  *run({ pairs }) {
    const sources = new Map<string, Set<string>>();
    for (const { source, target } of pairs) {
      sources.set(target, (sources.get(target) ?? new Set()).add(source));
    }
    for (const { key, source, target } of pairs) {
      const others = [...(sources.get(target) ?? [])].filter((other) => differ(source, other));
      if (others.length === 0) continue;
      yield { key, message: `The text translates other source texts too: ${list(others)}.` };
    }
  },
};
