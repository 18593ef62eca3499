/** The names that a version added and removed. */
export interface AddedAndRemoved {
  /** The names that this version has and the version before did not have. */
  readonly added: readonly string[];
  /** The names that the version before had and this version does not have. */
  readonly removed: readonly string[];
}

/** A fact whose value differs between two versions. Its entry is in both of them. */
export interface FactChange {
  /** The path of the value in the content, such as `commitments.japanGhg2030.targetYear`. A list counts as one value. */
  readonly key: string;
  /** The value in the version before. It is `null` if the data said then that the article does not state it, and it is left out if there was no such field. */
  readonly from?: unknown;
  /** The value in this version. It is `null` if the data says that the article does not state it, and it is left out if the field no longer exists. */
  readonly to?: unknown;
}

/** A claim that is in both versions and whose verdict differs between them. */
export interface VerdictChange {
  /** The id of the claim in this version. */
  readonly claim: string;
  /** The verdict in the version before. */
  readonly from: string;
  /** The verdict in this version. */
  readonly to: string;
}

/** What a version of the data changed, compared with the version before it. In the first version, everything is added. */
export interface VersionChanges {
  /** The version number: a semantic version, such as `0.2.0`. */
  readonly version: string;
  /** The day on which the version was released, such as `2027-01-31`; `null` if it has not been released yet. */
  readonly date: string | null;
  /** The ids that the version before did not have, by collection. They include the ids that replaced others. */
  readonly added: { readonly [collection: string]: readonly string[] };
  /** The ids that are gone and that no other id replaced, by collection. An id that moved to another collection is both removed and added. */
  readonly removed: { readonly [collection: string]: readonly string[] };
  /** The ids that are gone, each with the ids that replaced it in this version. */
  readonly renamed: { readonly [oldId: string]: readonly string[] };
  /** The facts whose values changed. If an id is renamed, the facts that refer to it do not count as changed. */
  readonly facts: readonly FactChange[];
  /** The claims whose verdicts changed. */
  readonly verdicts: readonly VerdictChange[];
  /** The keys of the texts that changed, by language tag. A language with no changed text is left out. */
  readonly texts: { readonly [locale: string]: readonly string[] };
  /** The tags of the languages that were added and removed. */
  readonly languages: AddedAndRemoved;
  /** The keys of the labels that were added and removed, such as `labels.kinds.place`. */
  readonly labels: AddedAndRemoved;
}

/** What changed in the data from version to version. It is the type of `us-japan-climate-partnership/changes.json`. */
export interface Changes {
  /** The versions, from the oldest to the newest. */
  readonly versions: readonly VersionChanges[];
  /**
   * Where to find each id that an earlier version had and the newest version does not have: the ids of
   * the newest version that replaced it. The list is empty if the id was removed and nothing replaced
   * it. An id that the newest version has is not listed.
   */
  readonly redirects: { readonly [oldId: string]: readonly string[] | undefined };
}
