import { Refusal } from "../mistake.ts";
import { count } from "../show-finding.ts";
import type { Fault } from "./incoming.ts";
import type { Unit } from "./units.ts";

/** How many faults a message lists. */
const most = 100;

/** A text on one line, without characters that would act on a terminal. */
const onOneLine = (text: string): string =>
  text.replace(/\p{Cc}/gu, (letter) =>
    letter === "\n" ? "\\n" : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Writes faults, each with its key and the texts that do not fit. */
function linesOf(path: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, most).map(({ key, reason, texts = {} }) => {
    const width = Math.max(...Object.keys(texts).map((name) => name.length));
    const shown = Object.entries(texts).map(
      ([name, text]) => `\n    ${name.padEnd(width)}  ${onOneLine(text)}`,
    );
    return `  ${key === "" ? path : key}\n    ${reason}${shown.join("")}`;
  });
  const more = faults.length > most ? [`  … and ${faults.length - most} more`] : [];
  return [...lines, ...more].join("\n");
}

/** Refuses a file by one message that lists every fault. */
export function refuseFaults(path: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new Refusal(
    `${path} has ${count(faults.length, "fault")}, and nothing was imported:\n${linesOf(path, faults)}`,
  );
}

/** Refuses a file in which texts were translated that have changed here since it was exported. */
export function refuseConflicts(
  path: string,
  conflicts: readonly (readonly [unit: Unit, text: string])[],
): void {
  if (conflicts.length === 0) return;
  const faults = conflicts.map(([{ key, target }, text]) => ({
    key,
    reason: "differs:",
    texts: { here: target ?? "(no text)", "in the file": text },
  }));
  throw new Refusal(
    `${path} has ${count(faults.length, "unit")} of which another translation stands here than the one that was exported, as far as the file says which that was, and nothing was imported. Import it with --overwrite to take those of the file, or export again and translate from there:\n${linesOf(path, faults)}`,
  );
}
