import type { CommitmentId, PlaceId, TermId, TopicId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, SummarizedText } from "./record.ts";

export const commitmentTypes = ["target", "pledge", "objective"] as const;

/**
 * The kind of a commitment. This classification is the dataset's own: the article does not make it.
 *
 * - `target`: a goal that the article describes or dates.
 * - `pledge`: a promise to do some work.
 * - `objective`: a goal that the article only mentions.
 *
 * @useDeclaredType
 */
export type CommitmentType = (typeof commitmentTypes)[number];

export const qualifiers = ["exactly", "moreThan"] as const;

/**
 * Whether the true number is the number given (`exactly`) or a greater one (`moreThan`).
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

/** A change that a commitment aims at, such as a cut by 46 percent. */
export interface Change {
  /** Whether the value goes down or up. */
  readonly direction: Direction;
  /** The size of the change, in the unit that `unit` gives: `46` means 46 percent. It is always positive, because `direction` says whether the value goes down or up. */
  readonly value: number;
  /** The unit of the change. It is always percent. */
  readonly unit: "percent";
  /** Whether the true number is the number given or a greater one. */
  readonly qualifier: Qualifier;
}

/** What the article states of a commitment; a field is `null` if the article does not say. */
export interface CommitmentFacts {
  /** The ids of the places that commit themselves; `null` if the article does not say who is committed to the goal. */
  readonly holders: readonly PlaceId[] | null;
  /** The change that the commitment aims at. */
  readonly change: Change | null;
  /** The year by which the goal is to be reached: an EDTF date, such as `2030`. */
  readonly targetYear: string | null;
  /** The base year, against which the change is measured: an EDTF date, such as `2013`. */
  readonly baseline: string | null;
  /** The term of the glossary for what is to change or to be reached. */
  readonly subject: TermId | null;
  /** The areas of cooperation that the commitment is about. */
  readonly topics: readonly TopicId[] | null;
}

/** A commitment: a target, a pledge or an objective. */
export interface Commitment extends RecordBase, SummarizedText, CommitmentFacts {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: CommitmentId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "commitment";
  /** The kind of the commitment. This classification is the dataset's own: the article does not make it. */
  readonly type: CommitmentType;
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<keyof CommitmentFacts>;
  /** The values on the public record: for each field that the checked documents give a value for, that value and the findings that give it, whether the article states the same or not. */
  readonly onRecord: OnRecord<CommitmentFacts>;
}
