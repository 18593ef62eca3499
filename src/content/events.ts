import type { AgreementId, EventId, InitiativeId, PlaceId, TopicId } from "../../generated/ids.ts";
import type { RelativeTime } from "./activities.ts";
import type { Evidence, RecordBase, SummarizedText } from "./record.ts";

export const periodParts = ["early", "mid", "late"] as const;

/**
 * A part of a period.
 *
 * @useDeclaredType
 */
export type PeriodPart = (typeof periodParts)[number];

/** What the source states of an event; `null` where it is silent. */
export interface EventFacts {
  /** When: an EDTF date (`2021-04`, `196X`). */
  readonly date: string | null;
  /** The part of `date` that is meant. */
  readonly part: PeriodPart | null;
  /** A time told only from the source's own day. */
  readonly relative: RelativeTime | null;
  /** The countries that take part. */
  readonly participants: readonly PlaceId[] | null;
  /** The initiative or agreement it happened to. */
  readonly subject: InitiativeId | AgreementId | null;
  /** The areas it is about. */
  readonly topics: readonly TopicId[] | null;
}

/** Something that happened, dated or not. */
export interface Event extends RecordBase, SummarizedText, EventFacts {
  /** Its key in the collection. */
  readonly id: EventId;
  /** Tells its type from the other records'. */
  readonly kind: "event";
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<keyof EventFacts>;
}
