/** What came and what went. */
export interface AddedAndRemoved {
  /** What the version before did not have. */
  readonly added: readonly string[];
  /** What the version before had, and this one has not. */
  readonly removed: readonly string[];
}

/** A fact of an entry that is in both versions, and has another value in this one. */
export interface FactChange {
  /** The path that leads to the value in the content: `commitments.japanGhg2030.targetYear`. A list is one value. */
  readonly key: string;
  /** The value in the version before. It is `null` if the article was held not to say, and left out if there was no such field. */
  readonly from?: unknown;
  /** The value in this version. It is `null` if the article does not say, and left out if there is no such field any more. */
  readonly to?: unknown;
}

/** A claim of both versions that has another verdict in this one. */
export interface VerdictChange {
  /** The id of the claim in this version. */
  readonly claim: string;
  /** The verdict in the version before. */
  readonly from: string;
  /** The verdict in this version. */
  readonly to: string;
}

/** What a version of the data changed in the one before it. In the first version, everything is added. */
export interface VersionChanges {
  /** The version: a semantic version, such as `0.2.0`. */
  readonly version: string;
  /** The day on which it was released: `2027-01-31`; `null` if it is not released yet. */
  readonly date: string | null;
  /** The ids that the version before did not have, by collection; among them those that took the place of others. */
  readonly added: { readonly [collection: string]: readonly string[] };
  /** The ids that are gone, by collection, and whose place no other took. An id that is now in another collection is both removed and added. */
  readonly removed: { readonly [collection: string]: readonly string[] };
  /** The ids that are gone, each with those that took its place in this version. */
  readonly renamed: { readonly [oldId: string]: readonly string[] };
  /** The facts that changed. That an id has another name is not a change of the facts that refer to it. */
  readonly facts: readonly FactChange[];
  /** The verdicts that changed. */
  readonly verdicts: readonly VerdictChange[];
  /** The keys of the texts that changed, by language. A language without any is left out. */
  readonly texts: { readonly [locale: string]: readonly string[] };
  /** The languages that came and went. */
  readonly languages: AddedAndRemoved;
  /** The keys of the labels that came and went: `labels.kinds.place`. */
  readonly labels: AddedAndRemoved;
}

/** What changed in the data from version to version: the content of `./changes.json`. */
export interface Changes {
  /** The versions, the first one first. */
  readonly versions: readonly VersionChanges[];
  /**
   * Every id that some version had and the last one has not, with the ids of the last one that have
   * taken its place: none if it was removed. An id that the last version has is not among them.
   */
  readonly redirects: { readonly [oldId: string]: readonly string[] | undefined };
}
