import { existsSync } from "node:fs";
import { Refusal } from "../mistake.ts";
import { count } from "../show-finding.ts";
import { decide } from "./decide.ts";
import { readExchanged } from "./read-file.ts";
import type { Unit } from "./units.ts";

const advice = "Import it first, or write over it with --overwrite.";

/** How many keys a message lists. */
const most = 10;

/**
 * Refuses to write over an exported file in which somebody has translated what is not here.
 *
 * @param units - The texts of the language as they are now.
 */
export function refuseUnimported(path: string, units: readonly Unit[]): void {
  if (!existsSync(path)) return;
  const { file, faults } = readExchanged(path);
  if (faults.length > 0) {
    const [{ key, reason }] = [...faults, { key: "", reason: "" }];
    const place = key === "" ? "" : `${key} `;
    throw new Refusal(
      `${path} is there already, and cannot be read as an exported file: ${place}${reason} Move it away, or write over it with --overwrite.`,
    );
  }
  const known = new Map(units.map((unit) => [unit.key, unit]));
  const left = file.units.filter((incoming) => {
    const unit = known.get(incoming.key);
    const decision = unit && decide(unit, incoming, () => false).decision;
    return decision === "changed" || decision === "conflict";
  });
  if (left.length === 0) return;
  const keys = left.slice(0, most).map(({ key }) => `  ${key}\n`);
  const more = left.length > most ? `  … and ${left.length - most} more\n` : "";
  throw new Refusal(
    `${path} has ${count(left.length, "unit")} that ${left.length === 1 ? "was" : "were"} translated there, and ${left.length === 1 ? "is" : "are"} other here:\n${keys.join("")}${more}${advice}`,
  );
}
