/**
 * Finds the names of records in texts of one's own.
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
 * Finds the spans of a text that name records, as `mentions` has them for each segment of the article:
 * whole words, in the case of the name or with a capital at its start. Where several names fit, the
 * longest counts. The apostrophes ' and ’ are one.
 *
 * The names of a content are read when it is first given; the time is then linear in the text. Keep the
 * content, or the part of one, and give the same object again.
 *
 * @param text - A text in the language of the content.
 * @param content - The content whose records are looked for, or a part of it.
 * @returns The spans, in the order of the text. They do not overlap.
 * @throws TypeError if `text` is not a string, or `content` has no records; the message says what to give.
 *
 * @example
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
 * @example The glossary alone, of which a bundler keeps no other collection
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
    refuse("text", text, "a string", "Give the text in which names are looked for.");
  }
  return matcherOf(content)(text);
}

/**
 * Looks up the records that a name, an acronym or an alias stands for. Case does not count, nor do
 * apostrophes, the width of letters, or white space at the ends.
 *
 * @param name - A whole name, in the language of the content.
 * @param content - The content whose records are looked for, or a part of it.
 * @returns The ids of the records, in the order of the content; none if no record has the name.
 * @throws TypeError if `name` is not a string, or `content` has no records; the message says what to give.
 *
 * @example
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
