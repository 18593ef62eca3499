import type { CommitmentId, PlaceId, TermId, TopicId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, SummarizedText } from "./record.ts";

export const commitmentTypes = ["target", "pledge", "objective"] as const;

/**
 * What kind of commitment it is. The article does not say so: the classes are this package's.
 *
 * - `target`: a goal that the article describes or dates.
 * - `pledge`: a promise of work.
 * - `objective`: a goal that the article only mentions.
 *
 * @useDeclaredType
 */
export type CommitmentType = (typeof commitmentTypes)[number];

export const qualifiers = ["exactly", "moreThan"] as const;

/**
 * Whether the true number is the one given (`exactly`) or a greater one (`moreThan`).
 *
 * - `exactly`: it is the number given.
 * - `moreThan`: it is greater than the number given.
 *
 * @useDeclaredType
 */
export type Qualifier = (typeof qualifiers)[number];

export const directions = ["decrease", "increase"] as const;

/**
 * Whether a value goes down or up.
 *
 * - `decrease`: it goes down.
 * - `increase`: it goes up.
 *
 * @useDeclaredType
 */
export type Direction = (typeof directions)[number];

/** A change that is to be reached, such as a cut by 46 percent. */
export interface Change {
  /** Whether the value goes down or up. */
  readonly direction: Direction;
  /** By how much it changes, in the unit given. It is always positive: `direction` says whether it goes down or up. */
  readonly value: number;
  /** The unit of the change: percent. */
  readonly unit: "percent";
  /** Whether the true number is the one given or a greater one. */
  readonly qualifier: Qualifier;
}

/** What the article states of a commitment; a field is `null` where the article says nothing. */
export interface CommitmentFacts {
  /** The places that commit themselves; `null` if the article names nobody who is committed to the goal. */
  readonly holders: readonly PlaceId[] | null;
  /** The change that is to be reached. */
  readonly change: Change | null;
  /** The year by which it is to be reached: an EDTF date, such as `2030`. */
  readonly targetYear: string | null;
  /** The year from which the change is counted: an EDTF date. */
  readonly baseline: string | null;
  /** The term for what is to change or to be reached. */
  readonly subject: TermId | null;
  /** The areas of cooperation that it is about. */
  readonly topics: readonly TopicId[] | null;
}

/** A target, a pledge, or an objective. */
export interface Commitment extends RecordBase, SummarizedText, CommitmentFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: CommitmentId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "commitment";
  /** What kind of commitment it is. The article does not say so: the classes are this package's. */
  readonly type: CommitmentType;
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<keyof CommitmentFacts>;
  /** For each fact that the public record gives too, its value there and the findings that prove it. */
  readonly onRecord: OnRecord<CommitmentFacts>;
}
