import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { readQuotations } from "./quotations.ts";
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

/** Tells whether words make an official name, which may stay: all are capitalized, except short ones such as `of`. */
const isName = (run: readonly string[]): boolean =>
  run.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 3);

const spell = (run: readonly string[]): string => run.join(" ").toLowerCase();

/** Leaves out what a translation quotes in the words in which its source quotes it. */
function withoutQuotations(target: string, source: string): string {
  const wordsOf = (text: string, span: readonly [number, number]) =>
    spell(words(text.slice(...span)));
  const quoted = new Set(readQuotations(source).spans.map((span) => wordsOf(source, span)));
  let rest = "";
  let from = 0;
  for (const span of readQuotations(target).spans.toSorted(([a], [b]) => a - b)) {
    if (span[0] < from || !quoted.has(wordsOf(target, span))) continue;
    rest += `${target.slice(from, span[0])} 0 `;
    from = span[1];
  }
  return rest + target.slice(from);
}

/** Finds a run of words of the source that stands in the target, outside quotations and the names of records. */
function copiedRun(source: string, target: string, { target: language }: Translation) {
  const original = new Set(runs(words(source)).map(spell));
  const unnamed = language.replaceNames(withoutQuotations(target, source), " 0 ");
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
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair(({ key, source, target }, translation) => {
    // Acronyms, numbers and Chinese characters may be the same in many languages.
    if (/^[\p{Lu}\p{N}\p{Script=Han} ().-]+$/u.test(target)) return undefined;
    if (target === source) {
      if (mayStay(key, target)) return undefined;
      return "The text is the same as the source text; expected a translation.";
    }
    const run = copiedRun(source, target, translation);
    return run && `"${run}" stands word for word in the source text; expected a translation.`;
  }),
};
