import { list } from "../../src/checks/show.ts";
import { pluralKeyOf } from "../../src/content/plural-forms.ts";
import type { Fault, Incoming } from "./incoming.ts";
import { idlePlaceholders, joinParts, lostPlaceholders, sourceParts } from "./placeholders.ts";
import type { Unit } from "./units.ts";

/** The plural forms that stand for one number in some languages, whose texts may do without it. */
const exactForms: ReadonlySet<string> = new Set(["zero", "one", "two"]);

/** The placeholders that a translation has lost. */
function lostIn({ key, source }: Unit, target: string): readonly string[] {
  const form = pluralKeyOf(key)?.form ?? "";
  return lostPlaceholders(source, target).filter(
    (name) => !(name === "count" && exactForms.has(form)),
  );
}

/** Says what is wrong with a text that has come in, beside the one that stands now. */
function faultsOf(unit: Unit, incoming: Incoming): readonly Fault[] {
  const { key } = unit;
  const parts = sourceParts(unit.source);
  const source = joinParts(incoming.source, parts);
  if (source.normalize("NFC") !== unit.source.normalize("NFC")) {
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
  const lost = target === "" ? [] : lostIn(unit, target);
  if (lost.length === 0) return [];
  const what = lost.map((name) => `{{${name}}}`).join(", ");
  const reason = `has lost ${what}. Put it where your language wants it.`;
  return [{ key, reason, texts }];
}

/** Finds what makes a file unfit for import: keys that are not known or stand twice, other sources, lost placeholders. */
export function compare(units: readonly Unit[], incoming: readonly Incoming[]): readonly Fault[] {
  const known = new Map(units.map((unit) => [unit.key, unit]));
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
      return [{ key, reason: "is the key of no text to translate. Remove it.", texts }];
    }
    return faultsOf(unit, one);
  });
}
