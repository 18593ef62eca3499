import type { Activity, ActivityStatus, Count, RelativeTime } from "./activities.ts";
import type { Agreement } from "./agreements.ts";
import type { Claim, Modality, Referent, Verdict } from "./claims.ts";
import type { CollectionName, RecordKind } from "./collections.ts";
import type { Change, Commitment, CommitmentType, Qualifier } from "./commitments.ts";
import type { Event, EventFacts } from "./events.ts";
import type { Initiative } from "./initiatives.ts";
import type { Organization } from "./organizations.ts";
import type { Person } from "./people.ts";
import type { Place, PlaceType } from "./places.ts";
import type { Reference, SourceKind } from "./references.ts";
import type { Term } from "./terms.ts";
import type { Topic } from "./topics.ts";

/** The fields of each type of a union. */
export type FieldOf<T> = T extends unknown ? keyof T : never;

/** Every field a page may have to name. */
export type FieldName = Exclude<
  FieldOf<
    | Initiative
    | Agreement
    | Organization
    | Person
    | Place
    | Commitment
    | Activity
    | Event
    | Topic
    | Term
    | Claim
    | Referent
    | Reference
  >,
  "id" | "kind" | "words"
>;

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
  readonly units: Readonly<Record<Change["unit"] | Count["unit"], string>>;
  /** Names of directions of change. */
  readonly directions: Readonly<Record<Change["direction"], string>>;
  /** Names of parts of a period. */
  readonly parts: Readonly<Record<NonNullable<EventFacts["part"]>, string>>;
  /** Words for relative times. */
  readonly relatives: Readonly<Record<RelativeTime, string>>;
  /** Names of verdicts. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Names of kinds of sources. */
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  /** Names of fields. */
  readonly fields: Readonly<Record<FieldName, string>>;
}
