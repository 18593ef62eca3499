import type { Check } from "./check.ts";
import type { Language } from "./language.ts";
import { readDates } from "./read-dates.ts";
import { countSentences } from "./sentences.ts";
import type { Translation } from "./translation.ts";

/** Tells how much of what two texts name they have in common: from 0, nothing, to 1, all. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How far two segments may be apart to have been swapped. The article has fewer; in a much longer one, the time would grow with the square of their number. */
const farthest = 100;

/**
 * Finds the pairs of segments whose translations have been swapped: each fits the source of the
 * other better. Translations are known by what stays the same: the records, numbers and years they name.
 */
function* swapped({
  source,
  target,
  paragraphs,
}: Translation): Generator<readonly [string, string]> {
  const anchors = (side: Language, other: Language, id: string) => {
    const text = side.texts.get(`segments.${id}.text`);
    if (typeof text !== "string") return undefined;
    const { dates, rest } = readDates(text, side);
    const years = dates.map((date) => date.slice(0, 4));
    const named = [...side.allNamedIn(text)].filter((record) => other.names.has(record));
    return new Set<string>([...named, ...years, ...(rest.match(/\d+/g) ?? [])]);
  };
  const sides = paragraphs.flat().map((id) => ({
    id,
    source: anchors(source, target, id),
    target: anchors(target, source, id),
  }));
  const pairs = sides.flatMap((a, at) =>
    sides.slice(at + 1, at + 1 + farthest).flatMap((b) => {
      if (!a.source || !a.target || !b.source || !b.target) return [];
      const asTheyStand = likeness(a.source, a.target) + likeness(b.source, b.target);
      const crossed = likeness(a.source, b.target) + likeness(b.source, a.target);
      return crossed > asTheyStand
        ? [{ ids: [a.id, b.id] as const, gain: crossed - asTheyStand }]
        : [];
    }),
  );
  // A swapped text may fit a third source better too. The exchange that improves most is the one that was made.
  const seen = new Set<string>();
  for (const { ids } of pairs.sort((a, b) => b.gain - a.gain)) {
    if (ids.some((id) => seen.has(id))) continue;
    for (const id of ids) seen.add(id);
    yield ids;
  }
}

export const alignment: Check<"alignment"> = {
  name: "alignment",
  severity: "error",
  appliesTo: ["translation"],
  *run(translation) {
    for (const { key, source, target } of translation.pairs) {
      if (!key.startsWith("segments.")) continue;
      const expected = countSentences(source, translation.source);
      const found = countSentences(target, translation.target);
      if (found > Math.max(expected, 1)) {
        yield {
          key,
          message: `The text has ${found} sentences; the source segment has ${expected}.`,
        };
      }
    }
    for (const [a, b] of swapped(translation)) {
      for (const [id, other] of [
        [a, b],
        [b, a],
      ]) {
        const message = `The text fits the source of ${other} better; the two segments seem to be swapped.`;
        yield { key: `segments.${id}.text`, message };
      }
    }
  },
};
