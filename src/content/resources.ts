import type { EntryOf, TextCollections } from "./collections.ts";
import type { Labels } from "./labels.ts";
import type { ArticleText } from "./segments.ts";

/** The i18next namespace of every text of the package. */
export const namespace = "partnership";

/** The fields of an interface, in the form that the types of i18next ask for: these look into object types, but not into interfaces. */
export type Fields<Text> = { readonly [Field in keyof Text]: Text[Field] };

/** The texts of every entry of a collection. */
export type Texts<Id extends string, Text> = { readonly [K in Id]: Fields<Text> };

/** The texts of each collection, by id. */
export type CollectionTexts = {
  readonly [Name in keyof TextCollections]: Texts<
    EntryOf<Name>["id"],
    TextCollections[Name]["text"]
  >;
};

/** The i18next resources of the namespace `partnership`: every text of a content, under the key that it has there. */
export interface PartnershipResources extends CollectionTexts {
  /** The title of the article, and what is known of the rights in its text. */
  readonly article: Fields<ArticleText>;
  /** What a page calls the collections, kinds, codes and fields of the data. */
  readonly labels: Fields<Labels>;
}

/** The texts of some entries of a collection, any of them left out. */
export type PartialTexts<Id extends string, Text> = { readonly [K in Id]?: Partial<Text> };

/** The texts of each collection by id, any of them left out. */
export type PartialCollectionTexts = {
  readonly [Name in keyof TextCollections]?: PartialTexts<
    EntryOf<Name>["id"],
    TextCollections[Name]["text"]
  >;
};

/** The labels, any of them left out. */
export type PartialLabels = { readonly [Group in keyof Labels]?: Partial<Labels[Group]> };

/** Resources of which any part may be left out. */
export interface PartialResources extends PartialCollectionTexts {
  /** The title of the article, and what is known of the rights in its text. */
  readonly article?: Partial<ArticleText>;
  /** What a page calls the collections, kinds, codes and fields of the data. */
  readonly labels?: PartialLabels;
}
