import type { AgreementId, EventId, InitiativeId, PlaceId, TopicId } from "../../generated/ids.ts";
import type { RelativeTime } from "./activities.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, SummarizedText } from "./record.ts";

export const periodParts = ["early", "mid", "late"] as const;

/**
 * The part of a period, such as the middle of a decade: `early`, `mid` or `late`.
 *
 * - `early`: the beginning of the period.
 * - `mid`: the middle of the period.
 * - `late`: the end of the period.
 *
 * @useDeclaredType
 */
export type PeriodPart = (typeof periodParts)[number];

/** What the article states of an event; a field is `null` if the article does not say. */
export interface EventFacts {
  /** When the event happened: an EDTF date, such as the month `2021-04` or the decade `196X`. */
  readonly date: string | null;
  /** The part of the period `date` in which the event happened. */
  readonly part: PeriodPart | null;
  /** When the event happened, if the article says so only relative to its own date. */
  readonly relative: RelativeTime | null;
  /** The ids of the countries that took part. */
  readonly participants: readonly PlaceId[] | null;
  /** The id of the initiative or agreement that the event concerns, such as the initiative that was launched. */
  readonly subject: InitiativeId | AgreementId | null;
  /** The areas of cooperation that the event is about. */
  readonly topics: readonly TopicId[] | null;
}

/** Something that happened. The article dates some events and not others. */
export interface Event extends RecordBase, SummarizedText, EventFacts {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: EventId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "event";
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<keyof EventFacts>;
  /** The values on the public record: for each field that the checked documents give a value for, that value and the findings that give it, whether the article states the same or not. */
  readonly onRecord: OnRecord<EventFacts>;
}
