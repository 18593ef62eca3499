import type { CommitmentId, PlaceId, TermId, TopicId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** A target has a subject or a year, a pledge promises work, an objective is named and no more. */
export type CommitmentType = "target" | "pledge" | "objective";

/** How a stated number bounds the true one. */
export type Qualifier = "exactly" | "moreThan";

/** A change to be reached. */
export interface Change {
  /** Whether it goes down or up. */
  readonly direction: "decrease" | "increase";
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
export interface Commitment extends RecordBase, CommitmentFacts {
  /** Its key in the collection. */
  readonly id: CommitmentId;
  /** Tells its type from the other records'. */
  readonly kind: "commitment";
  /** Its class: one of ours. */
  readonly type: CommitmentType;
  /** One sentence made from the record's own numbers and dates. */
  readonly summary: string;
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<keyof CommitmentFacts>;
}
