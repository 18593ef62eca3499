import type { Collections, EntryOf, RecordCollection } from "./collections.ts";
import type { Labels } from "./labels.ts";
import type { Collection } from "./record.ts";
import type { Article } from "./segments.ts";

/** A text that is in another language than the content it stands in. */
export interface Fallback {
  /** The text's key, as i18next and `Content` spell it: `initiatives.jucep.name`. */
  readonly key: string;
  /** The language the text is in: a BCP 47 tag. */
  readonly locale: string;
}

/**
 * Any record, told apart by `kind`.
 *
 * @useDeclaredType
 */
export type AnyRecord = EntryOf<RecordCollection>;

/** The collections of a content, each an object of entries by id. */
export type ContentCollections = {
  readonly [Name in keyof Collections]: Collection<
    Collections[Name]["entry"]["id"],
    Collections[Name]["entry"]
  >;
};

/** The whole dataset in one language: deep-frozen, JSON-serialisable. */
export interface Content extends ContentCollections {
  /** The language this content is in: a BCP 47 tag. */
  readonly locale: string;
  /** The outline of the article, and its title. */
  readonly article: Article;
  /** Names of collections, kinds, codes and fields. */
  readonly labels: Labels;
  /** The texts taken from another language; empty in every shipped one. */
  readonly fallbacks: readonly Fallback[];
}
