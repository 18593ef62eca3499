import { type Locale, locales } from "../../src/locales.ts";
import { judge } from "./judge.ts";
import type { Class, Kind } from "./kind.ts";
import { kinds } from "./kinds/index.ts";
import { type Mutant, sampleOf } from "./mutants.ts";
import { subjectsIn } from "./subject.ts";

/** A mutant, and the checks that find it. */
export interface Judged extends Mutant {
  readonly checks: readonly string[];
}

/** How many of some mutants are found. */
export interface Tally {
  readonly all: number;
  readonly caught: number;
  /** How many of those that are found are found only because the same sentence stands under a second key. */
  readonly byLuck: number;
}

/** The order of the classes in a table. */
export const classes: readonly Class[] = ["deterministic", "wordList", "typo", "understanding"];

/** Judges the mutants of some kinds, of all kinds unless told, language by language. */
export function judgeKinds(chosen: readonly Kind[] = kinds): readonly Judged[] {
  return locales.flatMap((locale) => {
    const subjects = subjectsIn(locale);
    return chosen.flatMap((kind) =>
      sampleOf(kind, subjects).map((mutant) => ({ ...mutant, checks: judge(mutant) })),
    );
  });
}

/** Counts the mutants of one language, or of all, that are found. */
export function tally(judged: readonly Judged[], locale?: Locale): Tally {
  const own = judged.filter(({ subject }) => locale === undefined || subject.locale === locale);
  const caught = own.filter(({ checks }) => checks.length > 0);
  const byLuck = caught.filter(({ checks }) => checks.every((name) => name === "sameSource"));
  return { all: own.length, caught: caught.length, byLuck: byLuck.length };
}

/** Lists the checks that find some mutants, with how many each finds, the one that finds most first. */
export function checksOf(judged: readonly Judged[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of judged.flatMap(({ checks }) => checks)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
