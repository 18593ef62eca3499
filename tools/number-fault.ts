import { isTree } from "../src/content/tree.ts";
import { directionWords, qualifierIn } from "./wordings.ts";

/** Says in what the direction or the qualifier of a number is not that of some French words; nothing of another value. */
export function numberFault(value: unknown, words: string): string | undefined {
  if (!isTree(value) || typeof value.value !== "number") return undefined;
  const { direction, qualifier } = value;
  const expected = qualifierIn(words, String(value.value));
  if (expected !== undefined && qualifier !== expected) {
    return `has the qualifier "${qualifier}", expected "${expected}" by the words`;
  }
  if (direction !== "decrease" && direction !== "increase") return undefined;
  return directionWords[direction].test(words)
    ? undefined
    : `has the direction "${direction}", which the words do not say`;
}
