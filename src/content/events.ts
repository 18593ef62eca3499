import type { AgreementId, EventId, InitiativeId, PlaceId, TopicId } from "../../generated/ids.ts";
import type { RelativeTime } from "./activities.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, SummarizedText } from "./record.ts";

export const periodParts = ["early", "mid", "late"] as const;

/**
 * A part of a period, such as the middle of a decade.
 *
 * - `early`: the beginning of the period.
 * - `mid`: the middle of the period.
 * - `late`: the end of the period.
 *
 * @useDeclaredType
 */
export type PeriodPart = (typeof periodParts)[number];

/** What the article states of an event; a field is `null` where the article says nothing. */
export interface EventFacts {
  /** When it happened: an EDTF date, such as the month `2021-04` or the decade `196X`. */
  readonly date: string | null;
  /** The part of `date` in which it happened. */
  readonly part: PeriodPart | null;
  /** When it happened, where the article says so only relative to its own date. */
  readonly relative: RelativeTime | null;
  /** The countries that took part. */
  readonly participants: readonly PlaceId[] | null;
  /** The initiative or agreement that it happened to. */
  readonly subject: InitiativeId | AgreementId | null;
  /** The areas of cooperation that it is about. */
  readonly topics: readonly TopicId[] | null;
}

/** Something that happened, whether the article dates it or not. */
export interface Event extends RecordBase, SummarizedText, EventFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: EventId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "event";
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<keyof EventFacts>;
  /** For each fact that the public record gives too, its value there and the findings that prove it. */
  readonly onRecord: OnRecord<EventFacts>;
}
