/** A value of the data that does not agree with the words that it rests on. */
export interface Disagreement {
  /** The path of the value in the content. */
  readonly path: readonly (string | number)[];
  /** The values that it does not agree with, where it is not clear which of them is wrong. */
  readonly others: readonly (readonly (string | number)[])[];
  /** What was given, what was expected, and what to do. */
  readonly reason: string;
}
