import { count } from "../show-finding.ts";
import { ledgerKeys } from "./state.ts";
import type { Unit } from "./units.ts";

/** The keys of the texts that the ledger keeps of some units, each of which has a text. */
export const textsKept = (
  units: readonly (readonly [unit: Unit, text: string])[],
): ReadonlySet<string> => new Set(units.flatMap(([unit, text]) => ledgerKeys(unit, text)));

/** Says how many texts the ledger keeps of some units: those that `npm run progress` counts. */
export const countTexts = (units: Parameters<typeof textsKept>[0]): string =>
  count(textsKept(units).size, "text");

/** Why units and texts are not as many. */
export const whyNotAsMany =
  "The ledger and npm run progress count texts: the plural forms of a text as one, each month as one, and no other forms of names.";
