import { findForms } from "./find-forms.ts";

/**
 * Reads a pattern of keys, in which `*` stands for any characters, and tells which keys fit it.
 * Each part between two stars is looked for once, from where the last one was found, so that the
 * number of stars does not matter.
 */
export function keyPattern(pattern: string): (key: string) => boolean {
  const [start = "", ...parts] = pattern.split("*");
  const end = parts.pop();
  if (end === undefined) return (key) => key === pattern;
  return (key) => {
    const last = key.length - end.length;
    let at = start.length;
    if (at > last || !key.startsWith(start) || !key.endsWith(end)) return false;
    for (const part of parts) {
      const found = key.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= last;
  };
}

/** Gives the longest part of a pattern that has no star. A key that fits the pattern has it too. */
const longestPart = (pattern: string): string =>
  pattern.split("*").reduce((longest, part) => (part.length > longest.length ? part : longest));

/**
 * Reads many patterns, and finds those that a key fits. Only patterns whose longest part stands in
 * the key are tried, so that their number does not matter.
 */
export function keyPatterns(patterns: readonly string[]): (key: string) => readonly string[] {
  const entries = [...new Set(patterns)].map((pattern) => ({
    pattern,
    part: longestPart(pattern),
    fits: keyPattern(pattern),
  }));
  const always = entries.filter(({ part }) => part === "");
  const finder = findForms(entries.map((entry) => [entry.part, entry]));
  return (key) =>
    [...always, ...finder.valuesIn(key)].flatMap(({ pattern, fits }) =>
      fits(key) ? [pattern] : [],
    );
}
