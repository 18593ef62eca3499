import { unifyApostrophes } from "../content/apostrophe.ts";

/** A state of the search: the longest beginning of a form that the text read so far ends with. */
interface State<Value> {
  /** The state after each next character. */
  readonly next: Map<string, State<Value>>;
  /** What the form that is this beginning, all of it, stands for. */
  readonly values: Value[];
  /** The length of the longest form that ends here. */
  longest: number;
  /** The longest beginning of a form that this one ends with, without being it. */
  shorter: State<Value> | undefined;
  /** The longest form that this beginning ends with, without being it. */
  ending: State<Value> | undefined;
}

/** Finds forms in texts, wherever they stand: `Japan` in `Japans`. All apostrophes are one. */
export interface FormFinder<Value> {
  /** Gives the values that the forms found in a text stand for. */
  readonly valuesIn: (text: string) => ReadonlySet<Value>;
  /** A text in which each stretch that forms cover is replaced. */
  readonly replace: (text: string, replacement: string) => string;
}

function stateAfter<Value>(state: State<Value>, character: string): State<Value> {
  let from = state;
  while (from.shorter && !from.next.has(character)) from = from.shorter;
  return from.next.get(character) ?? from;
}

function readForms<Value>(forms: Iterable<readonly [string, Value]>): State<Value> {
  const newState = (): State<Value> => ({
    next: new Map(),
    values: [],
    longest: 0,
    shorter: undefined,
    ending: undefined,
  });
  const root = newState();
  for (const [written, value] of forms) {
    const form = unifyApostrophes(written);
    let state = root;
    for (let at = 0; at < form.length; at++) {
      const next = state.next.get(form.charAt(at)) ?? newState();
      state.next.set(form.charAt(at), next);
      state = next;
    }
    if (state !== root) state.values.push(value);
    state.longest = form.length;
  }
  const states = [root];
  for (const state of states) {
    for (const [character, next] of state.next) {
      const shorter = state.shorter ? stateAfter(state.shorter, character) : root;
      next.shorter = shorter;
      next.ending = shorter.values.length > 0 ? shorter : shorter.ending;
      next.longest = Math.max(next.longest, shorter.longest);
      states.push(next);
    }
  }
  return root;
}

/**
 * Reads forms, each with what it stands for, into a finder. It looks for all of them at once, by the
 * algorithm of Aho and Corasick: its time depends on the length of the text, and not on the number of forms.
 */
export function findForms<Value>(
  forms: Iterable<readonly [form: string, value: Value]>,
): FormFinder<Value> {
  const root = readForms(forms);
  return {
    valuesIn(written) {
      const text = unifyApostrophes(written);
      const found = new Set<State<Value>>();
      let state = root;
      for (let at = 0; at < text.length; at++) {
        state = stateAfter(state, text.charAt(at));
        let end = state.values.length > 0 ? state : state.ending;
        while (end && !found.has(end)) {
          found.add(end);
          end = end.ending;
        }
      }
      return new Set([...found].flatMap(({ values }) => values));
    },
    replace(text, replacement) {
      const unified = unifyApostrophes(text);
      const stretches: { readonly start: number; readonly end: number }[] = [];
      let state = root;
      for (let at = 0; at < text.length; at++) {
        state = stateAfter(state, unified.charAt(at));
        if (state.longest === 0) continue;
        let start = at + 1 - state.longest;
        for (let last = stretches.at(-1); last && last.end >= start; last = stretches.at(-1)) {
          start = Math.min(start, last.start);
          stretches.pop();
        }
        stretches.push({ start, end: at + 1 });
      }
      let from = 0;
      const parts = stretches.map(({ start, end }) => {
        const before = text.slice(from, start);
        from = end;
        return before + replacement;
      });
      return parts.join("") + text.slice(from);
    },
  };
}
