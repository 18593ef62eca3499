import { eachPair } from "./check.ts";
import { isProse } from "./translation.ts";

/** Characters a text has for each of a Latin one: what the shipped languages measure, script by script. */
const density: Readonly<Record<string, number>> = { Latn: 1, Jpan: 0.37 };

/** How far a text may be from its usual length, as a factor: more than any shipped text is, as languages differ more. */
const slack = { sameScript: 2, otherScript: 2.2 };

/** Texts shorter than these characters of a Latin source vary too much to be measured. */
const shortest = 24;

/** A text is about as long as its source, as far as scripts differ: neither cut nor swollen. An estimate, it only warns. */
export const length = eachPair(({ key, source, target }, translation) => {
  const from = density[translation.source.script ?? ""];
  const to = density[translation.target.script ?? ""];
  if (!isProse(key) || from === undefined || to === undefined) return undefined;
  const inLatin = source.length / from;
  const factor = from === to ? slack.sameScript : slack.otherScript;
  const least = Math.ceil((inLatin * to) / factor);
  const most = Math.floor(inLatin * to * factor);
  if (inLatin < shortest || (target.length >= least && target.length <= most)) return undefined;
  return `The text has ${target.length} characters; expected ${least} to ${most}.`;
}, "warning");
