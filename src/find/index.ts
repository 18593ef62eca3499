/**
 * Finds the names of records in your own texts: in what your users write, or in articles of your own.
 *
 * @module find
 */

import type { RecordId } from "../../generated/ids.ts";
import { refuse } from "../checks/arguments.ts";
import { compileMatcher } from "../content/match.ts";
import type { Mention } from "../content/segments.ts";
import type { ContentWithNames } from "./content-with-names.ts";
import { indexNames } from "./index-names.ts";
import { namesIn } from "./names-in.ts";
import { oncePerContent } from "./once-per-content.ts";

export type { ContentWithNames } from "./content-with-names.ts";

const matcherOf = /* @__PURE__ */ oncePerContent((content) =>
  compileMatcher(namesIn(content), content.locale),
);

const lookUpIn = /* @__PURE__ */ oncePerContent(indexNames);

/**
 * Finds the spans of a text that name records. They have the same form as the `mentions` of each segment
 * of the article. A name is found as whole words, spelled as in the content or with a capital letter at
 * its start; the apostrophes ' and ’ count as the same. If several names match at one place, the longest
 * one is found.
 *
 * The first call with a content reads its names. Every later call with the same object takes time in
 * proportion to the length of the text, so keep the object and pass it again.
 *
 * @param text - A text in the language of the content.
 * @param content - The content whose records are to be found, or some of its collections.
 * @returns The spans, in the order of the text. They do not overlap. Their offsets count UTF-16 code units.
 * @throws TypeError if `text` is not a string, or if `content` has no collection of records. The message
 * says what was given and what to give.
 *
 * @example Find the names of all records
 * ```ts
 * import { content } from "us-japan-climate-partnership/en";
 * import { findMentions } from "us-japan-climate-partnership/find";
 *
 * const text = "METI promotes clean energy.";
 * const found = findMentions(text, content);
 * console.log(found.map(({ start, end }) => text.slice(start, end))); // [ 'METI', 'clean energy' ]
 * console.log(found[1]?.records); // [ 'cleanEnergy', 'cleanEnergyTerm' ]
 * ```
 *
 * @example Find the terms of the glossary only, so that a bundler leaves the other collections out
 * ```ts
 * import { locale, terms } from "us-japan-climate-partnership/fr";
 * import { findMentions } from "us-japan-climate-partnership/find";
 *
 * const glossary = { locale, terms };
 * const [found] = findMentions("Le stockage de l'énergie progresse.", glossary);
 * console.log(found); // { start: 3, end: 24, records: [ 'energyStorageTerm' ] }
 * ```
 */
export function findMentions(text: string, content: ContentWithNames): readonly Mention[] {
  if (typeof text !== "string") {
    refuse("text", text, "a string", "Give the text in which names are to be found.");
  }
  return matcherOf(content)(text);
}

/**
 * Looks up the records that have a given name, acronym or alias. Upper and lower case count as the same,
 * and so do different apostrophes and different widths of letters. White space around the name is ignored.
 *
 * @param name - A whole name, in the language of the content.
 * @param content - The content whose records are to be found, or some of its collections.
 * @returns The ids of the records, in the order of the content. The list is empty if no record has the name.
 * @throws TypeError if `name` is not a string, or if `content` has no collection of records. The message
 * says what was given and what to give.
 *
 * @example Look up a name that a user has typed
 * ```ts
 * import { content } from "us-japan-climate-partnership/en";
 * import { recordsNamed } from "us-japan-climate-partnership/find";
 *
 * console.log(recordsNamed("jucep", content)); // [ 'jucep' ]
 * console.log(recordsNamed("Clean Energy", content)); // [ 'cleanEnergy', 'cleanEnergyTerm' ]
 * console.log(recordsNamed("Atlantis", content)); // []
 * ```
 */
export function recordsNamed(name: string, content: ContentWithNames): readonly RecordId[] {
  if (typeof name !== "string") {
    refuse("name", name, "a string", "Give the name, the acronym or an alias of a record.");
  }
  return lookUpIn(content)(name);
}
