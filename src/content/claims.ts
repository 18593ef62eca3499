import type { ClaimId, RecordId, ReferenceId, SegmentId } from "../../generated/ids.ts";
import type { SourceKind } from "./references.ts";

export const modalities = ["asserted", "planned", "hedged", "judgement"] as const;

/**
 * How the article says it: as a fact, as a plan, with a hedge, or as a judgement of its own.
 *
 * @useDeclaredType
 */
export type Modality = (typeof modalities)[number];

export const verdicts = [
  "confirmed",
  "imprecise",
  "contradicted",
  "unverified",
  "opinion",
] as const;

/**
 * Where a claim stands against the public record.
 *
 * - `confirmed`: a source says all of it.
 * - `imprecise`: it is right in the main, and loose or short of something material.
 * - `contradicted`: a source says otherwise, incompatibly.
 * - `unverified`: it was looked for and not found.
 * - `opinion`: no source can settle it.
 *
 * A promise is judged as an announced intention, never by its outcome.
 *
 * @useDeclaredType
 */
export type Verdict = (typeof verdicts)[number];

/** Words of a claim whose referent the source leaves open. */
export interface Referent {
  /** The source's words, always French. */
  readonly words: string;
  /** What they may refer to; none of them is chosen. */
  readonly candidates: readonly RecordId[];
}

/** The texts of a claim. */
export interface ClaimText {
  /** The statement as one neutral sentence in the language of the content. */
  readonly statement: string;
  /** Why the verdict is what it is, in one or two sentences in the language of the content. */
  readonly reason: string;
  /** What was looked for, and where; only an `unverified` claim has it. */
  readonly searched?: string;
}

/** One statement of the article: the unit of evidence. */
export interface Claim extends ClaimText {
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
  /** Where it stands against the public record. */
  readonly verdict: Verdict;
  /** When that was checked: an EDTF date. */
  readonly checkedOn: string;
  /** The documents the verdict rests on; none for `unverified` and `opinion`. */
  readonly references: readonly ReferenceId[];
  /** The best kind of source among them. */
  readonly bestSource: SourceKind | null;
}
