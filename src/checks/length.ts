import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { isProse } from "./translation.ts";

/** How many characters a text has for each character of a text in Latin script, measured on the shipped languages. */
const density: Readonly<Record<string, number>> = { Latn: 1, Jpan: 0.37 };

/** How many times longer or shorter than usual a text may be. Other languages differ more than the shipped ones, so it is generous. */
const slack = { sameScript: 2, otherScript: 2.2 };

/** The fewest characters of a source in Latin script that are measured, since shorter texts vary too much. */
const shortest = 24;

export const length: Check<"length"> = {
  name: "length",
  severity: "warning",
  appliesTo: ["translation"],
  run: eachPair(({ key, source, target }, translation) => {
    const from = density[translation.source.script ?? ""];
    const to = density[translation.target.script ?? ""];
    if (!isProse(key) || from === undefined || to === undefined) return undefined;
    const inLatin = source.length / from;
    const factor = from === to ? slack.sameScript : slack.otherScript;
    const least = Math.ceil((inLatin * to) / factor);
    const most = Math.floor(inLatin * to * factor);
    if (inLatin < shortest || (target.length >= least && target.length <= most)) return undefined;
    return `The text has ${target.length} characters; expected ${least} to ${most}.`;
  }),
};
