import type { CommitmentId, PlaceId, TermId, TopicId } from "../../generated/ids.ts";
import type { Evidence, RecordBase, SummarizedText } from "./record.ts";

export const commitmentTypes = ["target", "pledge", "objective"] as const;

/**
 * A target has a subject or a year, a pledge promises work, and an objective is named without either.
 *
 * @useDeclaredType
 */
export type CommitmentType = (typeof commitmentTypes)[number];

export const qualifiers = ["exactly", "moreThan"] as const;

/**
 * How a stated number bounds the true one.
 *
 * @useDeclaredType
 */
export type Qualifier = (typeof qualifiers)[number];

export const directions = ["decrease", "increase"] as const;

/**
 * Whether a value goes down or up.
 *
 * @useDeclaredType
 */
export type Direction = (typeof directions)[number];

/** A change to be reached. */
export interface Change {
  /** Whether it goes down or up. */
  readonly direction: Direction;
  /** Always positive; `direction` tells the sign. */
  readonly value: number;
  /** What the number counts. */
  readonly unit: "percent";
  /** How the number bounds the true one. */
  readonly qualifier: Qualifier;
}

/** What the source states of a commitment; `null` where it is silent. */
export interface CommitmentFacts {
  /** Who holds it; `null` for a goal that nobody in the source commits to. */
  readonly holders: readonly PlaceId[] | null;
  /** The change to be reached. */
  readonly change: Change | null;
  /** The year by which it is to be reached: an EDTF date. */
  readonly targetYear: string | null;
  /** The year the change is counted from: an EDTF date. */
  readonly baseline: string | null;
  /** What is to change or be reached. */
  readonly subject: TermId | null;
  /** The areas it is about. */
  readonly topics: readonly TopicId[] | null;
}

/** A target, a pledge, or an objective. */
export interface Commitment extends RecordBase, SummarizedText, CommitmentFacts {
  /** Its key in the collection. */
  readonly id: CommitmentId;
  /** Tells its type from the other records'. */
  readonly kind: "commitment";
  /** Its class: one of ours. */
  readonly type: CommitmentType;
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<keyof CommitmentFacts>;
}
