import type { EntryOf, TextCollections } from "./collections.ts";
import type { Labels } from "./labels.ts";
import type { ArticleText } from "./segments.ts";

/** The i18next namespace of every text of the package. */
export const namespace = "partnership";

/** The fields of an interface as i18next's types take them: they look into object types, not into interfaces. */
export type Fields<Text> = { readonly [Field in keyof Text]: Text[Field] };

/** Texts of every entry of a collection. */
export type Texts<Id extends string, Text> = { readonly [K in Id]: Fields<Text> };

/** The texts of each collection, by id. */
export type CollectionTexts = {
  readonly [Name in keyof TextCollections]: Texts<
    EntryOf<Name>["id"],
    TextCollections[Name]["text"]
  >;
};

/** The i18next resources of the namespace `partnership`: every text of a content, under the same keys. */
export interface PartnershipResources extends CollectionTexts {
  /** The title of the article. */
  readonly article: Fields<ArticleText>;
  /** Names of collections, kinds, codes and fields. */
  readonly labels: Fields<Labels>;
}

/** Texts of some entries of a collection. */
export type PartialTexts<Id extends string, Text> = { readonly [K in Id]?: Partial<Text> };

/** Some texts of each collection, by id. */
export type PartialCollectionTexts = {
  readonly [Name in keyof TextCollections]?: PartialTexts<
    EntryOf<Name>["id"],
    TextCollections[Name]["text"]
  >;
};

/** Some labels. */
export type PartialLabels = { readonly [Group in keyof Labels]?: Partial<Labels[Group]> };

/** Resources of which any part may be left out. */
export interface PartialResources extends PartialCollectionTexts {
  /** The title of the article. */
  readonly article?: Partial<ArticleText>;
  /** Names of collections, kinds, codes and fields. */
  readonly labels?: PartialLabels;
}
