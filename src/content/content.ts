import type { Collections, EntryOf, RecordCollection } from "./collections.ts";
import type { Labels } from "./labels.ts";
import type { Collection } from "./record.ts";
import type { Article } from "./segments.ts";

/** A text that is not in the language of its content, since that language lacks it. */
export interface Fallback {
  /** The key of the text: the path that leads to it in the content, such as `initiatives.jucep.name`. */
  readonly key: string;
  /** The language of the text: a BCP 47 tag. */
  readonly locale: string;
}

/**
 * A record of any collection. Its `kind` says which type it has.
 *
 * @useDeclaredType
 */
export type AnyRecord = EntryOf<RecordCollection>;

/** The collections of a content. Each of them is an object that has its entries by their ids. */
export type ContentCollections = {
  readonly [Name in keyof Collections]: Collection<
    Collections[Name]["entry"]["id"],
    Collections[Name]["entry"]
  >;
};

/** The whole dataset in one language: the article, the records that its statements are about, and what was found when these were checked. It is plain JSON. The content that the package provides is deep-frozen. */
export interface Content extends ContentCollections {
  /** The language of the content: a BCP 47 tag. */
  readonly locale: string;
  /** The version of this package whose data the content is: a semantic version, such as `0.1.0`. */
  readonly version: string;
  /** The title of the article, what is known of the rights in its text, and how it is divided into sections and paragraphs. */
  readonly article: Article;
  /** What a page calls the collections, kinds, codes and fields of the data. */
  readonly labels: Labels;
  /** The texts that are not in the language of the content. There are none in a language that ships. */
  readonly fallbacks: readonly Fallback[];
}
