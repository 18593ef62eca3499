import type { EntryOf, TextCollections } from "./collections.ts";
import type { Labels } from "./labels.ts";
import type { ArticleText } from "./segments.ts";

/** The i18next namespace of every text of the package. */
export const namespace = "partnership";

/** The same fields as an interface has, as an object type. The types of i18next need this form, because they look into object types but not into interfaces. */
export type Fields<Text> = { readonly [Field in keyof Text]: Text[Field] };

/** The texts of all entries of a collection, by the ids of the entries. */
export type Texts<Id extends string, Text> = { readonly [K in Id]: Fields<Text> };

/** The texts of each collection, by the name of the collection and the id of the entry. */
export type CollectionTexts = {
  readonly [Name in keyof TextCollections]: Texts<
    EntryOf<Name>["id"],
    TextCollections[Name]["text"]
  >;
};

/** All texts of a language, as i18next resources for the namespace `partnership`. Each text has the same key as in `Content`, such as `initiatives.jucep.name`. */
export interface PartnershipResources extends CollectionTexts {
  /** The title of the article, and what is known about the rights in its text. */
  readonly article: Fields<ArticleText>;
  /** Names for the collections, kinds, codes and fields of the data, for you to show on a page. */
  readonly labels: Fields<Labels>;
}

/** Texts of entries of a collection, by the ids of the entries. You may leave out any entry and any text. */
export type PartialTexts<Id extends string, Text> = { readonly [K in Id]?: Partial<Text> };

/** Texts by the name of the collection and the id of the entry. You may leave out any of them. */
export type PartialCollectionTexts = {
  readonly [Name in keyof TextCollections]?: PartialTexts<
    EntryOf<Name>["id"],
    TextCollections[Name]["text"]
  >;
};

/** Labels of the data. You may leave out any of them. */
export type PartialLabels = { readonly [Group in keyof Labels]?: Partial<Labels[Group]> };

/** Texts of a language of your own, or corrections of a language that ships, under the keys of `PartnershipResources`. You may leave out any of them. */
export interface PartialResources extends PartialCollectionTexts {
  /** The title of the article, and what is known about the rights in its text. */
  readonly article?: Partial<ArticleText>;
  /** Names for the collections, kinds, codes and fields of the data, for you to show on a page. */
  readonly labels?: PartialLabels;
}
