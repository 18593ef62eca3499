import { isFormOfOne } from "../../src/checks/plural-numbers.ts";
import { list } from "../../src/checks/show.ts";
import { pluralKeyOf } from "../../src/content/plural-forms.ts";
import { hasStrayBraces } from "../placeholder.ts";
import type { Fault, Incoming } from "./incoming.ts";
import { listFault } from "./list-text.ts";
import { idlePlaceholders, joinParts, lostPlaceholders, sourceParts } from "./placeholders.ts";
import { exportedTarget, type Unit } from "./units.ts";
import { isSame, isVisible } from "./wording.ts";
import { unwritable } from "./write-xliff.ts";

/** Says what is wrong with the placeholders that a translation adds to those of its source, each by itself. */
export type FaultsOfCodes = (unit: Unit, target: string) => readonly string[];

/** What is compared with what has come in. */
export interface Compared {
  /** The language of the translation: a BCP 47 tag. */
  readonly locale: string;
  readonly units: readonly Unit[];
  readonly faultsOfCodes: FaultsOfCodes;
}

const shown = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(", ");

/** The placeholders that a translation has lost. A plural form that stands for one number may do without it. */
function lostIn({ key, source }: Unit, target: string, locale: string): readonly string[] {
  const form = pluralKeyOf(key)?.form;
  return lostPlaceholders(source, target).filter(
    (name) => !(name === "count" && form !== undefined && isFormOfOne(locale, form)),
  );
}

/** Says what is wrong with a translation. */
function faultsOfTarget(
  unit: Unit,
  target: string,
  { locale, faultsOfCodes }: Compared,
): readonly string[] {
  const { key, source, isList } = unit;
  const list = isList ? listFault(target, key) : undefined;
  const lost = lostIn(unit, target, locale);
  return [
    ...(unwritable.test(target) ? ["has a control character. Remove it."] : []),
    ...(list === undefined ? [] : [list]),
    ...(hasStrayBraces(target) && !hasStrayBraces(source)
      ? ["has braces that are no placeholder. Write it as {{fact}} or {{fact, format}}."]
      : []),
    ...(lost.length === 0 ? [] : [`has lost ${shown(lost)}. Put it where your language wants it.`]),
    ...faultsOfCodes(unit, target),
  ];
}

/** Says what is wrong with a text that has come in, beside the one that stands now. */
function faultsOf(unit: Unit, incoming: Incoming, compared: Compared): readonly Fault[] {
  const { key } = unit;
  const parts = sourceParts(unit.source);
  const source = joinParts(incoming.source, parts);
  if (!isSame(source, unit.source)) {
    const reason =
      "was translated from another source than stands now. Export the language again, and translate it anew.";
    return [{ key, reason, texts: { "source now": unit.source, "in the file": source } }];
  }
  const target = joinParts(incoming.target ?? [], parts);
  const texts = { source: unit.source, target };
  const idle = idlePlaceholders(incoming.target ?? [], parts);
  if (idle.length > 0) {
    const reason = `has a placeholder that the source does not have: ${list(idle)}. Remove it.`;
    return [{ key, reason, texts }];
  }
  if (!isVisible(target) || isSame(target, exportedTarget(unit))) return [];
  return faultsOfTarget(unit, target, compared).map((reason) => ({ key, reason, texts }));
}

/** Finds what makes a file unfit for import: keys that are not known or stand twice, other sources, and translations that are wrong in their form. */
export function compare(compared: Compared, incoming: readonly Incoming[]): readonly Fault[] {
  const known = new Map(compared.units.map((unit) => [unit.key, unit]));
  const seen = new Set<string>();
  return incoming.flatMap((one): readonly Fault[] => {
    const { key } = one;
    const texts = {
      source: joinParts(one.source, []),
      target: joinParts(one.target ?? [], []),
    };
    if (seen.has(key)) return [{ key, reason: "stands twice. Remove one of the two.", texts }];
    seen.add(key);
    const unit = known.get(key);
    if (unit === undefined) {
      return [{ key, reason: "is not the key of a text to translate. Remove it.", texts }];
    }
    return faultsOf(unit, one, compared);
  });
}
