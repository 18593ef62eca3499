import { eachPair } from "./check.ts";
import type { Translation } from "./translation.ts";

const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** How many words in a row are taken for a copy of the source. */
const copied = 4;

/** A run of the source's words that stands in the target outside the names of records. */
function copiedRun(source: string, target: string, { target: language }: Translation) {
  const original = ` ${words(source).join(" ")} `;
  const names = [...language.names.values()].flat().sort((a, b) => b.length - a.length);
  const unnamed = names.reduce((text, name) => text.replaceAll(name, " 0 "), target);
  const own = words(unnamed);
  for (let at = 0; at + copied <= own.length; at++) {
    const run = ` ${own.slice(at, at + copied).join(" ")} `;
    if (original.includes(run)) return run.trim();
  }
  return undefined;
}

/** No text is left in the source's language, whole or by the run of words. Acronyms stay. */
export const unchanged = eachPair(({ source, target }, translation) => {
  const isAcronym = /^[\p{Lu}\p{N} ().-]+$/u.test(target);
  if (target === source && !isAcronym) return "The text is the source's; expected a translation.";
  const run = copiedRun(source, target, translation);
  if (run === undefined || isAcronym) return undefined;
  return `"${run}" stands in the source word for word; expected a translation.`;
});
