import { Refusal } from "../mistake.ts";
import { count } from "../show-finding.ts";
import type { Fault } from "./incoming.ts";

/** Refuses a file by one message that lists every fault, with its key and the texts that do not fit. */
export function refuseFaults(path: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ key, reason, texts = {} }) => {
    const width = Math.max(...Object.keys(texts).map((name) => name.length));
    const shown = Object.entries(texts).map(
      ([name, text]) => `\n    ${name.padEnd(width)}  ${text}`,
    );
    return `  ${key === "" ? path : key}\n    ${reason}${shown.join("")}`;
  });
  throw new Refusal(
    `${path} has ${count(faults.length, "fault")}, and nothing was imported:\n${lines.join("\n")}`,
  );
}
