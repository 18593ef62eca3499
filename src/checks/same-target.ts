import type { Check } from "./check.ts";
import { listSome } from "./show.ts";

/** How many source texts of one translation are compared with each of the others, so that time does not grow with the square of their number. */
const mostCompared = 50;

/** Lists every two characters in a row of a text. */
const bigramsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2).toLowerCase()));

/** Tells whether two texts share less than half of their bigrams, so that they differ in more than inflection or spelling. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const bigram of a) if (b.has(bigram)) shared++;
  return 2 * shared < 0.5 * (a.size + b.size);
}

/** The source texts of one translation, with their bigrams. */
type Sources = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds those of some source texts that differ from a text. */
function othersThan(source: string, sources: Sources): string[] {
  const own = sources.get(source) ?? bigramsOf(source);
  return [...sources].flatMap(([other, bigrams]) => (differ(own, bigrams) ? [other] : []));
}

export const sameTarget: Check<"sameTarget"> = {
  name: "sameTarget",
  severity: "error",
  appliesTo: ["translation"],
  *run({ pairs }) {
    const sources = new Map<string, Map<string, ReadonlySet<string>>>();
    for (const { source, target } of pairs) {
      const same = sources.get(target) ?? new Map<string, ReadonlySet<string>>();
      sources.set(target, same);
      if (!same.has(source) && same.size < mostCompared) same.set(source, bigramsOf(source));
    }
    for (const { key, source, target } of pairs) {
      const others = othersThan(source, sources.get(target) ?? new Map());
      if (others.length === 0) continue;
      yield { key, message: `The text translates other source texts too: ${listSome(others)}.` };
    }
  },
};
