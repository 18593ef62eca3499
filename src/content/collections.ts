/** The collections of records, each with the `kind` its records carry. */
export const kindOf = {
  initiatives: "initiative",
  agreements: "agreement",
  organizations: "organization",
  people: "person",
  places: "place",
  commitments: "commitment",
  activities: "activity",
  events: "event",
  topics: "topic",
  terms: "term",
} as const satisfies Readonly<Record<RecordCollection, RecordKind>>;

/** The name of a collection of records. */
export type RecordCollection =
  | "initiatives"
  | "agreements"
  | "organizations"
  | "people"
  | "places"
  | "commitments"
  | "activities"
  | "events"
  | "topics"
  | "terms";

/** What a record is: discriminates `AnyRecord`. */
export type RecordKind =
  | "initiative"
  | "agreement"
  | "organization"
  | "person"
  | "place"
  | "commitment"
  | "activity"
  | "event"
  | "topic"
  | "term";

/** The name of any collection of `Content`. */
export type CollectionName = RecordCollection | "segments" | "claims" | "references";

/** Every collection of records, in the order in which content lists them. */
export const recordCollections = Object.keys(kindOf) as RecordCollection[];
