import type { NoteSources } from "./notes.ts";
import { ledgerKeys } from "./state.ts";
import type { Unit } from "./units.ts";

/** Says what the source was when the translation was accepted, if it has changed since. */
export function staleNotes({ standings }: NoteSources): (unit: Unit) => readonly string[] {
  const stale = new Map(
    standings.flatMap(({ key, status, entry }) =>
      status === "stale" && entry ? [[key, entry.source.text] as const] : [],
    ),
  );
  return (unit) =>
    ledgerKeys(unit, unit.target ?? "").flatMap((key) => {
      const was = stale.get(key);
      return was === undefined ? [] : [`The source has changed; it was “${was}”.`];
    });
}
