import type { Rules } from "../../src/checks/index.ts";
import type { LocaleFiles } from "../read-locales.ts";
import { type Decided, type Decision, decide } from "./decide.ts";
import type { Incoming } from "./incoming.ts";
import { putTexts } from "./put-texts.ts";
import { type Unit, unitsOf, valueFor } from "./units.ts";

/** What an import starts from. */
export interface Before {
  readonly from: string;
  readonly locale: string;
  /** The files of the source. */
  readonly source: LocaleFiles;
  /** The files of the language, as far as it has any. */
  readonly files: LocaleFiles;
  readonly rules: Rules;
}

/** A unit, and what its text is now. */
type Change = readonly [unit: Unit, text: string];

/** What an import comes to. */
export interface Merged {
  readonly files: LocaleFiles;
  /** The texts that are new or other than before, conflicts included, each with what it is now. */
  readonly changed: readonly Change[];
  /** The lists that are empty like their source's, and that came with their entries. */
  readonly emptyLists: readonly Unit[];
  /** The texts that have changed in the file and here, each with what it is in the file. */
  readonly conflicts: readonly Change[];
  /** The texts that are as they were. */
  readonly same: readonly Unit[];
  /** The texts that are newer here, and were left. */
  readonly older: readonly Unit[];
  /** The texts that are not translated: without a target, or with the source's text. */
  readonly untranslated: readonly Unit[];
}

/** Tells which texts may be the source's: those that the rules of the language allow by their whole keys. */
function namedUnchanged({ allow = [] }: Rules): (key: string) => boolean {
  const named = new Set(
    allow.filter(({ check }) => check === "unchanged").flatMap(({ keys }) => keys),
  );
  return (key) => named.has(key);
}

/** The key of the entry that a text belongs to. */
const entryOf = ({ path }: Unit): string => path.slice(0, -1).join(".");

const changeOf = ({ unit, text }: Decided): Change => [unit, text];

/**
 * Brings translated texts, in which nothing is wrong, to the files of a language: those that differ from
 * what was exported. A target that is its source's text counts as none, unless the tool says that it is
 * translated, or the rules of the language name its key. A list that is empty like its source's comes with
 * the first text of its entry that is translated.
 */
export function merge(
  { from, locale, source, files, rules }: Before,
  incoming: readonly Incoming[],
): Merged {
  const units = unitsOf(source, files, { from, locale });
  const known = new Map(units.map((unit) => [unit.key, unit]));
  const mayStay = namedUnchanged(rules);
  const decided = incoming.flatMap((one) => {
    const unit = known.get(one.key);
    return unit === undefined ? [] : [decide(unit, one, mayStay)];
  });
  const isNew = ({ decision }: Decided) => decision === "changed" || decision === "conflict";
  const begun = new Set([
    ...units.filter(({ target }) => target !== undefined).map(entryOf),
    ...decided.filter(isNew).map(({ unit }) => entryOf(unit)),
  ]);
  const comesAlong = ({ decision, unit }: Decided) =>
    decision === "empty" && begun.has(entryOf(unit));
  const taken = decided.filter((one) => isNew(one) || comesAlong(one)).map(changeOf);
  const having = (...decisions: readonly Decision[]) =>
    decided.filter((one) => decisions.includes(one.decision));
  return {
    files: putTexts(
      files,
      taken.map(([unit, text]) => [unit.path, valueFor(unit, text)]),
      units.map(({ path }) => path),
    ),
    changed: decided.filter(isNew).map(changeOf),
    emptyLists: decided.filter(comesAlong).map(({ unit }) => unit),
    conflicts: having("conflict").map(changeOf),
    same: having("same").map(({ unit }) => unit),
    older: having("older").map(({ unit }) => unit),
    untranslated: having("untranslated", "empty")
      .filter((one) => !comesAlong(one))
      .map(({ unit }) => unit),
  };
}
