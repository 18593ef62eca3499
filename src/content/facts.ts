import type {
  CollectionName,
  Collections,
  EntryOf,
  TextCollection,
  TextOf,
} from "./collections.ts";
import type { Collection } from "./record.ts";
import type { Article } from "./segments.ts";

/** The fields of an entry that are its texts. */
type TextField<Name extends CollectionName> = Name extends TextCollection
  ? keyof TextOf<Name>
  : never;

/** What is found in the texts of a language, and belongs to neither its texts nor the facts. */
type Derived = "mentions";

/** What an entry states in any language: all of it but its id, its texts, and what is derived from texts. */
export type FactsOf<Name extends CollectionName> = Omit<
  EntryOf<Name>,
  "id" | Derived | TextField<Name>
>;

/** Everything that no language owns; each collection is one object, which all languages share. */
export type Facts = {
  readonly [Name in keyof Collections]: Collection<EntryOf<Name>["id"], FactsOf<Name>>;
} & {
  /** The outline of the article. */
  readonly article: Pick<Article, "sections">;
};
