/** One mistake in the data: where it stands and what is wrong. */
export interface Mistake {
  readonly file: string;
  readonly key: string;
  readonly reason: string;
}

/** Throws one error that lists every mistake. */
export function refuse(mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return;
  const lines = mistakes.map(({ file, key, reason }) => {
    const place = key === "" ? file : `${file}  ${key}`;
    return `  ${place}\n    ${reason}`;
  });
  const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
  throw new Error(`The data has ${count}:\n${lines.join("\n")}`);
}
