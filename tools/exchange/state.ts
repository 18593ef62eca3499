import { pluralKeyOf } from "../../src/content/plural-forms.ts";
import { isKept, type Status } from "../ledger.ts";
import { itemsOf } from "./list-text.ts";
import type { Unit } from "./units.ts";

/** How far a translation has come, as XLIFF names it. */
export type State = "final" | "translated" | "needs-review-translation" | "needs-translation";

/** The keys under which the ledger keeps a text: that of the text, whose plural forms are one, or those of a list's items. */
export function ledgerKeys(unit: Unit, text: string): readonly string[] {
  const key = pluralKeyOf(unit.key)?.base ?? unit.key;
  const keys = unit.isList ? itemsOf(text).map((_, index) => `${key}.${index}`) : [key];
  return keys.filter(isKept);
}

/**
 * Says how far a translation has come, by what the ledger knows of it. What it does not keep, such as other
 * forms of a name, is nothing that is reviewed.
 */
export function stateOf(unit: Unit, statuses: ReadonlyMap<string, Status>): State {
  const { target } = unit;
  if (target === undefined) return "needs-translation";
  const keys = ledgerKeys(unit, target);
  if (keys.length === 0) return "translated";
  const isFinal = keys.every((key) => statuses.get(key) === "reviewed");
  return isFinal ? "final" : "needs-review-translation";
}
