import type {
  ActivityId,
  AgreementId,
  InitiativeId,
  OrganizationId,
  PersonId,
  PlaceId,
  TopicId,
} from "../../generated/ids.ts";
import type { Qualifier } from "./commitments.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, SummarizedText } from "./record.ts";

export const activityStatuses = [
  "done",
  "identified",
  "planned",
  "proposed",
  "continuing",
] as const;

/**
 * How far an activity has come, by the words of the article.
 *
 * - `done`: it has happened.
 * - `identified`: the parties have found it worth doing.
 * - `planned`: the parties mean to do it.
 * - `proposed`: someone has suggested it.
 * - `continuing`: it goes on.
 *
 * @useDeclaredType
 */
export type ActivityStatus = (typeof activityStatuses)[number];

export const relativeTimes = ["already", "recently"] as const;

/**
 * A time that the article gives only relative to its own date. The article does not say what that
 * date is, so no calendar date follows from it.
 *
 * - `already`: it has happened by the time of the article.
 * - `recently`: it happened shortly before the article.
 *
 * @useDeclaredType
 */
export type RelativeTime = (typeof relativeTimes)[number];

/** A number of things. */
export interface Count {
  /** The number that the article gives. */
  readonly value: number;
  /** What the number counts: activities. */
  readonly unit: "activity";
  /** Whether the true number is the one given or a greater one. */
  readonly qualifier: Qualifier;
}

/** What the article states of an activity; a field is `null` where the article says nothing. */
export interface ActivityFacts {
  /** Those who act: places, organizations, people or initiatives. */
  readonly actors: readonly (PlaceId | OrganizationId | PersonId | InitiativeId)[] | null;
  /** How far it has come, by the words of the article. */
  readonly status: ActivityStatus;
  /** The places that it is addressed to, or that it is meant to help. */
  readonly addressees: readonly PlaceId[] | null;
  /** The initiative or agreement that it belongs to. */
  readonly within: InitiativeId | AgreementId | null;
  /** How many activities it comprises. */
  readonly count: Count | null;
  /** When it took place: an EDTF date. The article dates no activity; the public record may. */
  readonly date: string | null;
  /** When it takes place, where the article says so only relative to its own date. */
  readonly relative: RelativeTime | null;
  /** The areas of cooperation that it is about. */
  readonly topics: readonly TopicId[] | null;
}

/** Something that a party does, plans or proposes. */
export interface Activity extends RecordBase, SummarizedText, ActivityFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: ActivityId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "activity";
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<keyof ActivityFacts>;
  /** For each fact that the public record gives too, its value there and the findings that prove it. */
  readonly onRecord: OnRecord<ActivityFacts>;
}
