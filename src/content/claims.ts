import type { ClaimId, RecordId, ReferenceId, SegmentId } from "../../generated/ids.ts";
import type { SourceKind } from "./references.ts";

/** How the source says it: as a fact, a plan, with a hedge, or as a judgement of its own. */
export type Modality = "asserted" | "planned" | "hedged" | "judgement";

/**
 * Where a claim stands against the public record: a source says all of it (`confirmed`); it is right
 * in the main, and loose or short of something material (`imprecise`); a source says otherwise,
 * incompatibly (`contradicted`); it was looked for and not found (`unverified`); no source can settle
 * it (`opinion`). A promise is judged as an announced intention.
 */
export type Verdict = "confirmed" | "imprecise" | "contradicted" | "unverified" | "opinion";

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
  /** Where it stands against the public record. */
  readonly verdict: Verdict;
  /** When that was checked: an EDTF date. */
  readonly checkedOn: string;
  /** The documents the verdict rests on; none for `unverified` and `opinion`. */
  readonly references: readonly ReferenceId[];
  /** The best kind of source among them. */
  readonly bestSource: SourceKind | null;
  /** Why the verdict, in one or two sentences of the content's language. */
  readonly reason: string;
  /** For `unverified`: what was looked for, and where. */
  readonly searched?: string;
}
