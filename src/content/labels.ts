import type { Activity, ActivityStatus, Count, RelativeTime } from "./activities.ts";
import type { Agreement } from "./agreements.ts";
import type { Claim, Modality, Referent } from "./claims.ts";
import type { CollectionName, RecordKind } from "./collections.ts";
import type { Change, Commitment, CommitmentType, Qualifier } from "./commitments.ts";
import type { Event, EventFacts } from "./events.ts";
import type { Initiative } from "./initiatives.ts";
import type { Organization } from "./organizations.ts";
import type { Person } from "./people.ts";
import type { Place, PlaceType } from "./places.ts";
import type { Term } from "./terms.ts";
import type { Topic } from "./topics.ts";

type FieldOf<T> = T extends unknown ? keyof T : never;

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
  >,
  "id" | "kind" | "words"
>;

/** What a page needs to show the data: names of collections, kinds, codes and fields. */
export interface Labels {
  readonly collections: Readonly<Record<CollectionName, string>>;
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly placeTypes: Readonly<Record<PlaceType, string>>;
  readonly commitmentTypes: Readonly<Record<CommitmentType, string>>;
  readonly statuses: Readonly<Record<ActivityStatus, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly units: Readonly<Record<Change["unit"] | Count["unit"], string>>;
  readonly directions: Readonly<Record<Change["direction"], string>>;
  readonly parts: Readonly<Record<NonNullable<EventFacts["part"]>, string>>;
  readonly relatives: Readonly<Record<RelativeTime, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
}
