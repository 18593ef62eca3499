import type { Check } from "./check.ts";
import { readDates } from "./read-dates.ts";
import { countSentences } from "./sentences.ts";
import type { Language, Translation } from "./translation.ts";

/** How far two texts name the same records and numbers: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : shared / all;
}

function* swapped({ source, target, paragraphs }: Translation) {
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
    sides.slice(at + 1).flatMap((b) => {
      if (!a.source || !a.target || !b.source || !b.target) return [];
      const asTheyStand = likeness(a.source, a.target) + likeness(b.source, b.target);
      const crossed = likeness(a.source, b.target) + likeness(b.source, a.target);
      return crossed > asTheyStand
        ? [{ ids: [a.id, b.id] as const, gain: crossed - asTheyStand }]
        : [];
    }),
  );
  // A swapped text may fit a third source better too: the best exchange is the one that was made.
  const seen = new Set<string>();
  for (const { ids } of pairs.sort((a, b) => b.gain - a.gain)) {
    if (ids.some((id) => seen.has(id))) continue;
    for (const id of ids) seen.add(id);
    yield ids;
  }
}

/** One sentence of the source is one of the target, in the same place. */
export const alignment: Check = {
  severity: "error",
  *run(translation) {
    for (const { key, source, target } of translation.pairs) {
      if (!key.startsWith("segments.")) continue;
      const expected = countSentences(source);
      const found = countSentences(target);
      if (found > Math.max(expected, 1)) {
        yield { key, message: `${found} sentences; the source segment is ${expected}.` };
      }
    }
    for (const [a, b] of swapped(translation)) {
      for (const [id, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const message = `The text fits the source of ${other} better: two segments are swapped.`;
        yield { key: `segments.${id}.text`, message };
      }
    }
  },
};
