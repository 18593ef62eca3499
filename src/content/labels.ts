import type { ActivityStatus, RelativeTime } from "./activities.ts";
import type { Claim, Modality, Referent, Verdict } from "./claims.ts";
import type { CollectionName, EntryOf, RecordCollection, RecordKind } from "./collections.ts";
import type { CommitmentType, Direction, Qualifier } from "./commitments.ts";
import type { PeriodPart } from "./events.ts";
import type { PlaceType } from "./places.ts";
import type { Reference, SourceKind } from "./references.ts";

/** The names of the fields of each type in a union. */
export type FieldOf<T> = T extends unknown ? keyof T : never;

/** The name of a field that a page may have to label. */
export type FieldName = Exclude<
  FieldOf<EntryOf<RecordCollection> | Claim | Referent | Reference>,
  "id" | "kind" | "words"
>;

export const fieldNames = [
  "name",
  "acronym",
  "aliases",
  "description",
  "summary",
  "title",
  "participants",
  "members",
  "launched",
  "topics",
  "regions",
  "parties",
  "signed",
  "country",
  "equated",
  "type",
  "iso3166",
  "unM49",
  "holders",
  "change",
  "targetYear",
  "baseline",
  "subject",
  "actors",
  "status",
  "addressees",
  "within",
  "count",
  "relative",
  "date",
  "part",
  "term",
  "distinctFrom",
  "evidence",
  "claims",
  "quote",
  "about",
  "modality",
  "statement",
  "referent",
  "segment",
  "candidates",
  "officialName",
  "nameReferences",
  "verdict",
  "checkedOn",
  "references",
  "bestSource",
  "reason",
  "searched",
  "publisher",
  "url",
  "language",
  "sourceKind",
] as const satisfies readonly FieldName[];

export const units = ["percent", "activity"] as const;

/**
 * What a number counts.
 *
 * @useDeclaredType
 */
export type Unit = (typeof units)[number];

/** What a page needs to show the data: names of collections, kinds, codes and fields. */
export interface Labels {
  /** Names of collections. */
  readonly collections: Readonly<Record<CollectionName, string>>;
  /** Names of kinds of records. */
  readonly kinds: Readonly<Record<RecordKind, string>>;
  /** Names of modalities. */
  readonly modalities: Readonly<Record<Modality, string>>;
  /** Names of types of places. */
  readonly placeTypes: Readonly<Record<PlaceType, string>>;
  /** Names of types of commitments. */
  readonly commitmentTypes: Readonly<Record<CommitmentType, string>>;
  /** Names of statuses of activities. */
  readonly statuses: Readonly<Record<ActivityStatus, string>>;
  /** Words for qualifiers of numbers. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Names of units. */
  readonly units: Readonly<Record<Unit, string>>;
  /** Names of directions of change. */
  readonly directions: Readonly<Record<Direction, string>>;
  /** Names of parts of a period. */
  readonly parts: Readonly<Record<PeriodPart, string>>;
  /** Words for relative times. */
  readonly relatives: Readonly<Record<RelativeTime, string>>;
  /** Names of verdicts. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Names of kinds of sources. */
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  /** Names of fields. */
  readonly fields: Readonly<Record<FieldName, string>>;
}
