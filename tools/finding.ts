/** One mistake in the data: where it stands and what is wrong. */
export interface Finding {
  readonly file: string;
  readonly key: string;
  readonly reason: string;
}

/** Throws one error that lists every finding. */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const lines = findings.map(({ file, key, reason }) => `  ${file}  ${key}\n    ${reason}`);
  const count = findings.length === 1 ? "1 mistake" : `${findings.length} mistakes`;
  throw new Error(`The data has ${count}:\n${lines.join("\n")}`);
}
