import type { Kind } from "./kind.ts";
import { spread } from "./pick.ts";
import type { Subject } from "./subject.ts";

/** The texts that stand instead of those that ship, by their keys; `null` for one that is missing. */
export type Changed = ReadonlyMap<string, string | null>;

/** A text with a fault of one kind. */
export interface Mutant {
  readonly kind: Kind;
  readonly subject: Subject;
  readonly changed: Changed;
}

/** The most mutants of one kind and one language. Of more, as many are taken, evenly spread. */
export const most = 40;

/** Makes every mutant of a kind from some texts of one language. What leaves a text as it is makes none. */
export function mutantsOf(kind: Kind, subjects: readonly Subject[]): readonly Mutant[] {
  return subjects.flatMap((subject) => {
    const mutate = kind.mutate[subject.locale];
    if (!mutate) return [];
    const seen = new Set<string | null>([subject.text]);
    return [...mutate(subject)].flatMap((change): Mutant[] => {
      const isTogether = typeof change === "object" && change !== null;
      const text = isTogether ? change.text : change;
      if (seen.has(text)) return [];
      seen.add(text);
      const changed = new Map([[subject.key, text]]);
      if (isTogether) changed.set(change.beside.key, change.beside.text);
      return [{ kind, subject, changed }];
    });
  });
}

/** Makes the mutants of a kind that are judged: at most `most`. */
export const sampleOf = (kind: Kind, subjects: readonly Subject[]): readonly Mutant[] =>
  spread(mutantsOf(kind, subjects), most);
