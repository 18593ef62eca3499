import { Refusal } from "../mistake.ts";
import { count } from "../show-finding.ts";
import type { Fault } from "./incoming.ts";
import type { Unit } from "./units.ts";

/** Writes faults, each with its key and the texts that do not fit. */
const linesOf = (path: string, faults: readonly Fault[]): string =>
  faults
    .map(({ key, reason, texts = {} }) => {
      const width = Math.max(...Object.keys(texts).map((name) => name.length));
      const shown = Object.entries(texts).map(
        ([name, text]) => `\n    ${name.padEnd(width)}  ${text}`,
      );
      return `  ${key === "" ? path : key}\n    ${reason}${shown.join("")}`;
    })
    .join("\n");

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
    `${path} has ${count(faults.length, "text")} of which another translation stands here than the one that was exported, as far as the file says which that was, and nothing was imported. Import it with --overwrite to take those of the file, or export again and translate from there:\n${linesOf(path, faults)}`,
  );
}
