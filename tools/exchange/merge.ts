import type { Rules } from "../../src/checks/index.ts";
import { keyPatterns } from "../../src/checks/key-pattern.ts";
import { placeholder } from "../placeholder.ts";
import type { LocaleFiles } from "../read-locales.ts";
import type { Incoming } from "./incoming.ts";
import { emptyList } from "./list-text.ts";
import { joinParts, sourceParts } from "./placeholders.ts";
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

/** What an import comes to. */
export interface Merged {
  readonly files: LocaleFiles;
  /** The texts that are new or other than before, each with what it is now. */
  readonly changed: readonly (readonly [unit: Unit, text: string])[];
  /** The texts that are as they were. */
  readonly same: readonly Unit[];
  /** The texts that are not translated: without a target, or with the source's text. */
  readonly untranslated: readonly Unit[];
}

const nfc = (text: string): string => text.normalize("NFC");

/** Tells which texts may be the source's: those for which the rules of the language allow `unchanged`. */
function mayStay({ allow = [] }: Rules): (key: string) => boolean {
  const fitting = keyPatterns(
    allow.filter(({ check }) => check === "unchanged").flatMap(({ keys }) => keys),
  );
  return (key) => fitting(key).length > 0;
}

/** Tells whether a text has words: an empty list, and a text made of placeholders, have none to translate. */
const hasWords = (text: string): boolean =>
  text !== emptyList && /\p{L}/u.test(text.replaceAll(placeholder, ""));

/** The key of the entry that a text belongs to. */
const entryOf = ({ path }: Unit): string => path.slice(0, -1).join(".");

/** How a text that has come in stands to what there was. */
type Decision = "changed" | "same" | "untranslated" | "wordless";

function decide(unit: Unit, text: string, isAllowed: (key: string) => boolean): Decision {
  if (text === "") return "untranslated";
  if (unit.target !== undefined && nfc(text) === nfc(unit.target)) return "same";
  if (nfc(text) !== nfc(unit.source) || isAllowed(unit.key)) return "changed";
  return hasWords(text) || unit.target !== undefined ? "untranslated" : "wordless";
}

/**
 * Brings translated texts, in which nothing is wrong, to the files of a language. A target that is its
 * source's text counts as none, unless the rules of the language allow it. A text without words of its own
 * comes with the first text of its entry that is translated.
 */
export function merge(
  { from, locale, source, files, rules }: Before,
  incoming: readonly Incoming[],
): Merged {
  const units = unitsOf(source, files, { from, locale });
  const known = new Map(units.map((unit) => [unit.key, unit]));
  const isAllowed = mayStay(rules);
  const decided = incoming.flatMap(({ key, target = [] }) => {
    const unit = known.get(key);
    if (unit === undefined) return [];
    const text = joinParts(target, sourceParts(unit.source));
    return [{ unit, text, decision: decide(unit, text, isAllowed) }];
  });
  const begun = new Set([
    ...units.filter(({ target }) => target !== undefined).map(entryOf),
    ...decided.filter(({ decision }) => decision === "changed").map(({ unit }) => entryOf(unit)),
  ]);
  const isTaken = ({ unit, decision }: (typeof decided)[number]) =>
    decision === "changed" || (decision === "wordless" && begun.has(entryOf(unit)));
  const changed = decided.filter(isTaken).map(({ unit, text }) => [unit, text] as const);
  return {
    files: putTexts(
      files,
      changed.map(([unit, text]) => [unit.path, valueFor(unit, text)]),
      units.map(({ path }) => path),
    ),
    changed,
    same: decided.filter(({ decision }) => decision === "same").map(({ unit }) => unit),
    untranslated: decided
      .filter((one) => one.decision !== "same" && !isTaken(one))
      .map(({ unit }) => unit),
  };
}
