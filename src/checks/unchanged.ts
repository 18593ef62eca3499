import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import type { Translation } from "./translation.ts";

/** A stretch of Latin letters, and one of other letters: Japanese has no space between the two. A very long one is cut. */
const word =
  /[\p{Script=Latin}\p{M}\p{N}]+(?:['’-][\p{Script=Latin}\p{M}\p{N}]+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}]){1,999}/gu;

const words = (text: string): readonly string[] => text.match(word) ?? [];

/** How many words in a row count as copied from the source. */
const copied = 4;

/** Lists every run of that many words. */
const runs = (of: readonly string[]): readonly (readonly string[])[] =>
  of.slice(copied - 1).map((_, at) => of.slice(at, at + copied));

/** Tells whether words make an official name, which may stay: all are capitalised, except short ones such as `of`. */
const isName = (run: readonly string[]): boolean =>
  run.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 3);

/** Finds a run of words of the source that stands in the target, outside the names of records. */
function copiedRun(source: string, target: string, { target: language }: Translation) {
  const spell = (run: readonly string[]) => run.join(" ").toLowerCase();
  const original = new Set(runs(words(source)).map(spell));
  const unnamed = language.replaceNames(target, " 0 ");
  const run = runs(words(unnamed)).find((own) => original.has(spell(own)) && !isName(own));
  return run && spell(run);
}

/** Tells whether a name may be the same in both languages: those of places and people often are, and official names are often kept. */
function mayStay(key: string, text: string): boolean {
  if (/^(?:places|people)\.\w+\.name$/.test(key)) return /^\p{Lu}\S+$/u.test(text);
  return /^(?:initiatives|agreements|organizations)\.\w+\.name$/.test(key) && isName(words(text));
}

export const unchanged: Check<"unchanged"> = {
  name: "unchanged",
  description:
    "A text is still in the source's language: all of it, or four words in a row. Acronyms and proper names may stay.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "Elle contribue à favoriser la coopération.",
    target: "Elle contribue à favoriser cooperation.",
  },
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair(({ key, source, target }, translation) => {
    // Acronyms, numbers and Chinese characters may be the same in many languages.
    if (/^[\p{Lu}\p{N}\p{Script=Han} ().-]+$/u.test(target)) return undefined;
    if (target === source) {
      if (mayStay(key, target)) return undefined;
      return "The text is the source's; expected a translation.";
    }
    const run = copiedRun(source, target, translation);
    return run && `"${run}" stands in the source word for word; expected a translation.`;
  }),
};
