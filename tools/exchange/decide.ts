import type { Incoming } from "./incoming.ts";
import { itemsOf } from "./list-text.ts";
import { joinParts, sourceParts } from "./placeholders.ts";
import { asExported, exportedTarget, type Unit } from "./units.ts";
import { exportMark, isSame, isVisible } from "./wording.ts";

/**
 * How a text that has come in stands to the one that is here:
 * - `changed`: it is to come in;
 * - `conflict`: it is to come in, and the text here has changed since the export, too;
 * - `same`: it is the text that is here;
 * - `older`: it is as it was exported, and the text here is newer;
 * - `empty`: it is a list without items like its source's, which comes with its entry;
 * - `untranslated`: there is no translation, or it is the source's text.
 */
export type Decision = "changed" | "conflict" | "same" | "older" | "empty" | "untranslated";

/** A text that has come in, and what follows. */
export interface Decided {
  readonly unit: Unit;
  readonly text: string;
  readonly decision: Decision;
}

/** Whether a unit's source is a list without items. */
const isEmptyList = ({ isList, source }: Unit): boolean => isList && itemsOf(source).length === 0;

function decisionOn(
  unit: Unit,
  text: string,
  { isMarked, exported }: Incoming,
  mayStay: (key: string) => boolean,
): Decision {
  const { key, source, target } = unit;
  if (!isVisible(text)) return "untranslated";
  if (target !== undefined && isSame(text, target)) return "same";
  const isSource = isSame(text, source);
  if (isSource && target === undefined) {
    if (isEmptyList(unit)) return "empty";
    return isMarked || mayStay(key) ? "changed" : "untranslated";
  }
  if (isSource && !isEmptyList(unit) && !isMarked && !mayStay(key)) return "untranslated";
  if (exported === undefined) return target === undefined ? "changed" : "conflict";
  if (exportMark(text) === exported) return target === undefined ? "untranslated" : "older";
  return exportMark(exportedTarget(unit)) === exported ? "changed" : "conflict";
}

/**
 * Decides on a text that has come in.
 *
 * @param mayStay - Tells of a key whether its text may be the source's.
 */
export function decide(unit: Unit, incoming: Incoming, mayStay: (key: string) => boolean): Decided {
  const { target = [] } = incoming;
  const written = joinParts(target, sourceParts(unit.source));
  const text = isVisible(written) ? asExported(unit, written) : "";
  return { unit, text, decision: decisionOn(unit, text, incoming, mayStay) };
}
