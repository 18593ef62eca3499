import { assertObject, refuse } from "../checks/arguments.ts";
import { recordCollections } from "../content/collections.ts";
import { isText, isTree, type Tree } from "../content/tree.ts";
import type { ContentWithNames } from "./content-with-names.ts";

const advice =
  "Give the `content` of a language or of a partnership, or its `locale` with some of its collections, such as `{ locale, terms }`.";

const hasNames = ({ id, name, acronym = "", aliases }: Tree): boolean =>
  [id, name, acronym].every((text) => typeof text === "string") && isText(aliases);

/** Refuses what is neither a content nor a part of one, by a TypeError that names what is wrong. */
export function assertContentWithNames(content: ContentWithNames): void {
  assertObject("content", content, advice);
  const parts: Tree = { ...content };
  const given = recordCollections.filter((name) => parts[name] !== undefined);
  if (given.length === 0) {
    refuse("content", content, "an object with at least one collection of records", advice);
  }
  if (typeof parts.locale !== "string") {
    refuse("content.locale", parts.locale, "a BCP 47 language tag", advice);
  }
  for (const name of given) {
    const collection = parts[name];
    assertObject(`content.${name}`, collection, advice);
    for (const [id, record] of Object.entries(collection)) {
      if (isTree(record) && hasNames(record)) continue;
      refuse(`content.${name}.${id}`, record, "a record with `id`, `name` and `aliases`", advice);
    }
  }
}
