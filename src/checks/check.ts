import type { Severity } from "./finding.ts";
import type { Language, Pair, Translation } from "./translation.ts";

/** What a check has against the text of a key. */
export interface Fault {
  readonly key: string;
  readonly message: string;
}

/** One idea of what can be wrong with a translation. */
export interface Check {
  readonly severity: Severity;
  readonly run: (translation: Translation) => Iterable<Fault>;
}

/** Looks at each text beside the one it translates. */
export const eachPair = (
  look: (pair: Pair, translation: Translation) => string | undefined,
  severity: Severity = "error",
): Check => ({
  severity,
  *run(translation) {
    for (const pair of translation.pairs) {
      const message = look(pair, translation);
      if (message !== undefined) yield { key: pair.key, message };
    }
  },
});

/** Looks at each text by itself. */
export const eachText = (
  look: (text: string, language: Language, key: string) => string | undefined,
): Check => ({
  severity: "error",
  *run({ target }) {
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") continue;
      const message = look(text, target, key);
      if (message !== undefined) yield { key, message };
    }
  },
});

/** A list for a message: `"a", "b"`, or `none`. */
export const list = (items: Iterable<string>): string =>
  [...items].map((item) => JSON.stringify(item)).join(", ") || "none";

/** What a list has more of than another, each as often as it is missing there. */
export function surplus(items: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
