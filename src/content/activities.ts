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
 * @useDeclaredType
 */
export type ActivityStatus = (typeof activityStatuses)[number];

export const relativeTimes = ["already", "recently"] as const;

/**
 * A time that is told only relative to the article, which has no date.
 *
 * @useDeclaredType
 */
export type RelativeTime = (typeof relativeTimes)[number];

/** A number of things. */
export interface Count {
  /** The number. */
  readonly value: number;
  /** What the number counts. */
  readonly unit: "activity";
  /** How the number bounds the true one. */
  readonly qualifier: Qualifier;
}

/** What the source states of an activity; `null` where it is silent. */
export interface ActivityFacts {
  /** Who acts. */
  readonly actors: readonly (PlaceId | OrganizationId | PersonId | InitiativeId)[] | null;
  /** How far it has come. */
  readonly status: ActivityStatus;
  /** Whom it addresses or is meant to help. */
  readonly addressees: readonly PlaceId[] | null;
  /** The initiative or agreement it belongs to. */
  readonly within: InitiativeId | AgreementId | null;
  /** How many things it comprises. */
  readonly count: Count | null;
  /** A time told only from the source's own day. */
  readonly relative: RelativeTime | null;
  /** The areas it is about. */
  readonly topics: readonly TopicId[] | null;
}

/** What a party does, plans or proposes. */
export interface Activity extends RecordBase, SummarizedText, ActivityFacts {
  /** Its key in the collection. */
  readonly id: ActivityId;
  /** Tells its type from the other records'. */
  readonly kind: "activity";
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<keyof ActivityFacts>;
}
