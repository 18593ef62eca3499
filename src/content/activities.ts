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
 * The stage that an activity has reached, by the words of the article.
 *
 * - `done`: it has happened.
 * - `identified`: the parties have found that it is worth doing.
 * - `planned`: the parties intend to do it.
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

/** A number of things that the article counts. */
export interface Count {
  /** The number that the article gives. */
  readonly value: number;
  /** The unit of the number. The article counts activities only. */
  readonly unit: "activity";
  /** Whether the true number is the number given or a greater one. */
  readonly qualifier: Qualifier;
}

/** What the article states of an activity; a field is `null` if the article does not say. */
export interface ActivityFacts {
  /** The ids of those who act: places, organizations, people or initiatives. */
  readonly actors: readonly (PlaceId | OrganizationId | PersonId | InitiativeId)[] | null;
  /** The stage that the activity has reached, by the words of the article. */
  readonly status: ActivityStatus;
  /** The places that the activity is addressed to, or that it is meant to help. */
  readonly addressees: readonly PlaceId[] | null;
  /** The initiative or agreement that the activity belongs to. */
  readonly within: InitiativeId | AgreementId | null;
  /** How many activities this record stands for. */
  readonly count: Count | null;
  /** When the activity took place: an EDTF date. The article dates no activity, so every activity has `null` here; a date that documents give is in `onRecord`. */
  readonly date: string | null;
  /** When the activity takes place, if the article says so only relative to its own date. */
  readonly relative: RelativeTime | null;
  /** The areas of cooperation that the activity is about. */
  readonly topics: readonly TopicId[] | null;
}

/** Something that a party does, plans or proposes. */
export interface Activity extends RecordBase, SummarizedText, ActivityFacts {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: ActivityId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "activity";
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<keyof ActivityFacts>;
  /** The values on the public record: for each field that the checked documents give a value for, that value and the findings that give it, whether the article states the same or not. */
  readonly onRecord: OnRecord<ActivityFacts>;
}
