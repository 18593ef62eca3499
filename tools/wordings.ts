import type { ActivityStatus, RelativeTime } from "../src/content/activities.ts";
import type { CommitmentType, Direction, Qualifier } from "../src/content/commitments.ts";
import type { PeriodPart } from "../src/content/events.ts";

/** How the French article words what the records state as codes. Everything here is read in its quotes alone. */

/** The verbs and nouns by which something goes down or up. */
export const directionWords: Readonly<Record<Direction, RegExp>> = {
  decrease: /rédui|réduction|baiss|diminu/iu,
  increase: /augment|hauss|accr[ou]/iu,
};

/** The words for a part of a period. */
export const partWords: Readonly<Record<PeriodPart, RegExp>> = {
  early: /au début d/iu,
  mid: /au milieu d/iu,
  late: /à la fin d/iu,
};

/** The words for a time that is relative to the article. */
export const relativeWords: Readonly<Record<RelativeTime, RegExp>> = {
  already: /(?<!\p{L})déjà(?!\p{L})/iu,
  recently: /(?<!\p{L})récemment(?!\p{L})/iu,
};

/** The words that tell in which field a date belongs: what has happened or is to happen then. */
export const dateWords: Readonly<Record<string, RegExp>> = {
  targetYear: /d['’]ici/iu,
  baseline: /par rapport|depuis/iu,
  launched: /lanc/iu,
  signed: /sign/iu,
  announced: /annonc/iu,
};

/** A verb in the future: `aidera`, `favoriseront`. */
const future = /\p{L}(?:ra|ront)(?!\p{L})/u;

/** A verb in the perfect: `a exhorté`, `ont également intensifié`. */
const perfect = /(?<!\p{L})(?:a|ont) (?:\p{L}+ )?\p{L}+(?:é|i|u|s|t)(?!\p{L})/u;

/** A verb that leaves open whether something is so. */
const hedge = /(?<!\p{L})(?:peu(?:t|vent)|devrai(?:en)?t|pourrai(?:en)?t)(?!\p{L})/u;

/** Whether words have a verb in the future, be it in a clause that depends on another. */
export const isFuture = (words: string): boolean => future.test(words);

/** Whether the main clause of some words has a verb in the future. */
export const isMainFuture = (words: string): boolean =>
  isFuture(words.replace(/,? qu[ie] .*$/u, ""));

/** Whether words give the purpose of what their sentence says. */
export const isPurpose = (words: string): boolean => /^(?:pour|afin d|visant à) /iu.test(words);

/** Whether words leave open what they say. */
export const isHedged = (words: string): boolean => hedge.test(words);

/** How far words say that something has come. */
export function statusIn(words: string): ActivityStatus {
  if (/identifi/u.test(words)) return "identified";
  if (/suggér|propos/u.test(words)) return "proposed";
  if (/continu(?:e|era|eront)(?!\p{L})/u.test(words)) return "continuing";
  if (isFuture(words)) return "planned";
  return perfect.test(words) ? "done" : "continuing";
}

/** What kind of commitment words speak of. */
export function commitmentTypeIn(words: string): CommitmentType {
  if (/engag/u.test(words)) return "pledge";
  return /leurs objectifs/u.test(words) ? "objective" : "target";
}

/** The words before a number by which the true one is greater. */
const moreThanWords = /plus d(?:e |['’])$/iu;

/** The words before a number by which it is not exact in another way. */
const inexactWords = /(?:moins d(?:e |['’])|environ |près de |au moins |jusqu['’]à )$/iu;

/** The words before a date from which a change is counted. */
const baselineWords = /(?:par rapport à|depuis)(?: l['’])?\s?$/iu;

/** Whether a text counts a change from the date that some words say. */
export const isBaseline = (text: string, words: string): boolean =>
  text
    .split(words)
    .slice(0, -1)
    .some((before) => baselineWords.test(before));

/** Which qualifier the words before a number give it; `undefined` where they give it one that no record has, or the number is not there. */
export function qualifierIn(text: string, number: string): Qualifier | undefined {
  const [before, after] = text.split(number);
  if (before === undefined || after === undefined) return undefined;
  if (moreThanWords.test(before)) return "moreThan";
  return inexactWords.test(before) ? undefined : "exactly";
}
