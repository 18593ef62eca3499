import type { CollectionName } from "./collections.ts";
import type { Content } from "./content.ts";
import type { Facts } from "./facts.ts";
import { deepFreeze } from "./freeze.ts";
import type { ArticleText } from "./segments.ts";

/** Fields of entries, by the entry's id. */
type Parts = Readonly<Record<string, object>>;

/**
 * Joins the facts of a collection with its texts, and with what is found in these: each entry is
 * `{ id, kind, ...texts, ...facts, ...found }`, deep-frozen. All content is joined here, when the
 * package is loaded and when a language is made at run time.
 */
export function join<Name extends CollectionName>(
  facts: Facts[Name],
  texts: Parts = {},
  found: Parts = {},
): Content[Name] {
  const entries: Record<string, object> = {};
  for (const [id, fact] of Object.entries<object>(facts)) {
    const head = "kind" in fact ? { id, kind: fact.kind } : { id };
    entries[id] = { ...head, ...texts[id], ...fact, ...found[id] };
  }
  const joined: unknown = deepFreeze(entries);
  return joined as Content[Name]; // held to its type by the schema, when the package is built
}

/** Joins the outline of the article with its texts. */
export const joinArticle = (
  { sections }: Facts["article"],
  { title, rights }: ArticleText,
): Content["article"] => deepFreeze({ title, rights, sections });
