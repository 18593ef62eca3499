import { groupMistakes } from "./group-mistakes.ts";

/** One mistake in the data. */
export interface Mistake {
  /** The file to mend. */
  readonly file: string;
  /** The path of the mistake in the file, such as `japan.name`. It is empty if the mistake is in the whole file. */
  readonly key: string;
  /** What stands there, what was expected, and what to do. */
  readonly reason: string;
}

/** An error whose message says all that its reader needs: a command prints it without a stack trace. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Throws one refusal that lists every mistake, if there is any. */
export function refuse(mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return;
  const groups = groupMistakes(mistakes);
  const lines = groups.map(({ file, key, reason }) => {
    const place = key === "" ? file : `${file}  ${key}`;
    return `  ${place}\n    ${reason}`;
  });
  const count = groups.length === 1 ? "1 mistake" : `${groups.length} mistakes`;
  throw new Refusal(`The data has ${count}:\n${lines.join("\n")}`);
}
