import type { LocatedFinding } from "./findings.ts";

const line = (label: string, text: string | null) =>
  text === null ? [] : [`  ${label.padEnd(8)}  ${text.replaceAll("\n", `\n${" ".repeat(12)}`)}`];

/** Shows a finding with the text that it is about, beside its source. */
export function showFinding(found: LocatedFinding): string {
  const { severity, check, file, locale, key, accepted } = found;
  const [, ...rest] = key.split(".");
  return [
    `${severity}  ${check}  ${file}  ${rest.join(".")}`,
    ...(accepted && accepted.source !== found.source ? line("was", accepted.source) : []),
    ...line("source", found.source),
    ...(accepted && accepted.target !== found.target ? line(`${locale} was`, accepted.target) : []),
    ...line(locale, found.target),
    `  ${found.message}`,
  ].join("\n");
}

/** Writes a number with its noun: `1 error`, `2 errors`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;
