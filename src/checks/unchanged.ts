import { eachPair } from "./check.ts";
import type { Translation } from "./translation.ts";

const words = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

/** How many words in a row are taken for a copy of the source. */
const copied = 4;

const runs = (of: readonly string[]): readonly (readonly string[])[] =>
  of.slice(copied - 1).map((_, at) => of.slice(at, at + copied));

/** Capitals all through, but for words such as `of`: an official name, which may be kept. */
const isName = (run: readonly string[]): boolean =>
  run.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 3);

/** A run of the source's words that stands in the target outside the names of records. */
function copiedRun(source: string, target: string, { target: language }: Translation) {
  const spell = (run: readonly string[]) => run.join(" ").toLowerCase();
  const original = new Set(runs(words(source)).map(spell));
  const names = [...language.names.values()].flat().sort((a, b) => b.length - a.length);
  const unnamed = names.reduce((text, name) => text.replaceAll(name, " 0 "), target);
  const run = runs(words(unnamed)).find((own) => original.has(spell(own)) && !isName(own));
  return run && spell(run);
}

/** Places and people often have one name in all languages, official names are often kept. */
function mayStay(key: string, text: string): boolean {
  if (/^(?:places|people)\.\w+\.name$/.test(key)) return /^\p{Lu}\S+$/u.test(text);
  return /^(?:initiatives|agreements|organizations)\.\w+\.name$/.test(key) && isName(words(text));
}

/** No text is left in the source's language, whole or by the run of words. Acronyms and names stay. */
export const unchanged = eachPair(({ key, source, target }, translation) => {
  if (/^[\p{Lu}\p{N}\p{Script=Han} ().-]+$/u.test(target)) return undefined;
  if (target === source) {
    if (mayStay(key, target)) return undefined;
    return "The text is the source's; expected a translation.";
  }
  const run = copiedRun(source, target, translation);
  return run && `"${run}" stands in the source word for word; expected a translation.`;
});
