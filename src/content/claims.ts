import type { ClaimId, RecordId, SegmentId } from "../../generated/ids.ts";

/** How the source says it: as a fact, a plan, with a hedge, or as a judgement of its own. */
export type Modality = "asserted" | "planned" | "hedged" | "judgement";

/** Words of a claim whose referent the source leaves open. */
export interface Referent {
  /** The source's words, always French. */
  readonly words: string;
  /** What they may refer to; none of them is chosen. */
  readonly candidates: readonly RecordId[];
}

/** One statement of the source: the unit of evidence. */
export interface Claim {
  /** Its key in the collection. */
  readonly id: ClaimId;
  /** The segment it stands in. */
  readonly segment: SegmentId;
  /** The source's exact words, always French: a span of the French segment. */
  readonly quote: string;
  /** The records it is certainly about. */
  readonly about: readonly RecordId[];
  /** How the source says it. */
  readonly modality: Modality;
  /** Set where the claim rests on words with no certain referent. */
  readonly referent: Referent | null;
  /** The statement as one neutral sentence in the language of the content. */
  readonly statement: string;
}
