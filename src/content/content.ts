import type { Collections, EntryOf, RecordCollection } from "./collections.ts";
import type { Labels } from "./labels.ts";
import type { Collection } from "./record.ts";
import type { Article } from "./segments.ts";

/** A text that comes from another language, because the language of the content does not have it. */
export interface Fallback {
  /** The key of the text, which is its path in the content, such as `initiatives.jucep.name`. */
  readonly key: string;
  /** The language that the text comes from: a BCP 47 tag. */
  readonly locale: string;
}

/**
 * A record of any collection. Its field `kind` tells you, and TypeScript, which type of record it is.
 *
 * @useDeclaredType
 */
export type AnyRecord = EntryOf<RecordCollection>;

/** The collections of the content. Each of them is an object whose keys are the ids of its entries. */
export type ContentCollections = {
  readonly [Name in keyof Collections]: Collection<
    Collections[Name]["entry"]["id"],
    Collections[Name]["entry"]
  >;
};

/** The whole dataset in one language: the article, the records that its statements are about, and the results of checking these statements. It is plain JSON data. The content that the package gives you is deep-frozen, so that you cannot change it by mistake. */
export interface Content extends ContentCollections {
  /** The language of the content: a BCP 47 tag. */
  readonly locale: string;
  /** The version of this package whose data the content is: a semantic version, such as `0.1.0`. */
  readonly version: string;
  /** The title of the article, what is known about the rights in its text, and its sections and paragraphs. */
  readonly article: Article;
  /** Names for the collections, kinds, codes and fields of the data, for you to show on a page. */
  readonly labels: Labels;
  /** The texts that come from another language. The list is empty in the languages that ship. */
  readonly fallbacks: readonly Fallback[];
}
