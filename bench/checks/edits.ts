import type { Mutate } from "./kind.ts";
import { pick } from "./pick.ts";
import type { Subject } from "./subject.ts";

/** Writes what stands instead of a part of a text. */
type Replace = string | ((found: RegExpExecArray, subject: Subject) => string);

/** Replaces a part of a text. */
export const splice = (text: string, start: number, length: number, instead: string): string =>
  text.slice(0, start) + instead + text.slice(start + length);

function edit(subject: Subject, found: RegExpExecArray, replace: Replace): string {
  const instead = typeof replace === "string" ? replace : replace(found, subject);
  return splice(subject.text, found.index, found[0].length, instead);
}

/** Makes one change at each place that fits a pattern. The pattern has to be global. */
export const everywhere =
  (pattern: RegExp, replace: Replace): Mutate =>
  (subject) =>
    [...subject.text.matchAll(pattern)].map((found) => edit(subject, found, replace));

/** Makes a change at one of the places that fit a pattern. The pattern has to be global. */
export const somewhere =
  (pattern: RegExp, replace: Replace): Mutate =>
  (subject) => {
    const found = pick([...subject.text.matchAll(pattern)], subject.key);
    return found ? [edit(subject, found, replace)] : [];
  };

/** Makes the changes in texts that are made of sentences only. */
export const inProse =
  (mutate: Mutate): Mutate =>
  (subject) =>
    subject.isProse ? mutate(subject) : [];

/** Makes the changes in names only. */
export const inNames =
  (mutate: Mutate): Mutate =>
  (subject) =>
    subject.isProse ? [] : mutate(subject);

/** Makes the changes in the segments of the article only. */
export const inSegments =
  (mutate: Mutate): Mutate =>
  (subject) =>
    subject.key.startsWith("segments.") ? mutate(subject) : [];

/** Makes the changes in sentences outside the article only. */
export const inOtherProse =
  (mutate: Mutate): Mutate =>
  (subject) =>
    subject.isProse && !subject.key.startsWith("segments.") ? mutate(subject) : [];

/** Makes the changes of several functions. */
export const both =
  (...functions: readonly Mutate[]): Mutate =>
  (subject) =>
    functions.flatMap((mutate) => [...mutate(subject)]);

const letter = /[\p{L}\p{N}]/u;
const spaced = /[\p{Script=Latin}\p{N}]/u;

/** Tells whether a word may begin or end between two characters: anywhere in a script without spaces. */
function isEdge(before: string, after: string): boolean {
  const joined = letter.test(before) && letter.test(after);
  return !joined || !spaced.test(before) || !spaced.test(after);
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Replaces words by others, one at a time, wherever they stand as whole words. A word at the start
 * of a sentence keeps its capital.
 */
export const words =
  (pairs: readonly (readonly [word: string, instead: string])[]): Mutate =>
  ({ text }) =>
    pairs
      .flatMap(([word, instead]) => [
        [word, instead] as const,
        ...(capitalized(word) === word ? [] : [[capitalized(word), capitalized(instead)] as const]),
      ])
      .flatMap(([word, instead]) => {
        const changed: string[] = [];
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          const end = at + word.length;
          const isWord =
            isEdge(text.charAt(at - 1), text.charAt(at)) &&
            isEdge(text.charAt(end - 1), text.charAt(end));
          if (isWord) changed.push(splice(text, at, word.length, instead));
        }
        return changed;
      });

/** Replaces words in both directions. */
export const exchanged = (pairs: readonly (readonly [string, string])[]): Mutate =>
  words(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

/** Splits a text into its sentences, each with its end mark and without the space after it. */
export const sentencesOf = ({
  text,
  locale,
}: Pick<Subject, "text" | "locale">): readonly string[] =>
  [...new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );

/** What stands between two sentences of a language. */
export const gapIn = ({ locale }: Pick<Subject, "locale">): string => (locale === "ja" ? "" : " ");
