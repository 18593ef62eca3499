import { eachPair, list, surplus } from "./check.ts";

const placeholder = /\{\{-?\s*([^\s,{}]+)\s*(?:,[^{}]*)?\}\}|\$t\(([^)]*)\)/g;

/** The values a template takes, in alphabetical order. */
export const placeholdersOf = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)].map(([, name, nested]) => name ?? `$t(${nested})`).sort();

/** A template takes the values its source takes, and its braces close. */
export const placeholders = eachPair(({ key, source, target }) => {
  const opened = target.split("{{").length;
  if (opened !== target.split("}}").length) return "A placeholder's braces {{ }} do not close.";
  // The source's sentences are verbatim: what their translations fill in, `numbers` compares.
  if (key.startsWith("segments.") && !source.includes("{{")) return undefined;
  const expected = placeholdersOf(source);
  const found = placeholdersOf(target);
  const lost = surplus(expected, found);
  const added = surplus(found, expected);
  if (lost.length + added.length === 0) return undefined;
  return `The placeholders are ${list(found)}; the source's are ${list(expected)}.`;
});
