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

/** The fields that are computed when facts and texts are joined, and so are neither. */
type DerivedField<Name extends CollectionName> = Name extends "segments"
  ? "mentions"
  : Name extends "findings"
    ? "url"
    : never;

/** What an entry states in any language: all of its fields but its id, its texts, and what is computed. */
export type FactsOf<Name extends CollectionName> = Omit<
  EntryOf<Name>,
  "id" | DerivedField<Name> | TextField<Name>
>;

/** Everything that does not depend on a language. Each collection is one object, which all languages share. */
export type Facts = {
  readonly [Name in keyof Collections]: Collection<EntryOf<Name>["id"], FactsOf<Name>>;
} & {
  /** The outline of the article. */
  readonly article: Pick<Article, "sections">;
};
