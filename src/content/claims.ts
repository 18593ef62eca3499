import type { ClaimId, RecordId, ReferenceId, SegmentId } from "../../generated/ids.ts";
import type { SourceKind } from "./references.ts";

export const modalities = ["asserted", "planned", "hedged", "judgement"] as const;

/**
 * How the article makes a statement.
 *
 * - `asserted`: it states a fact.
 * - `planned`: it says what someone means to do.
 * - `hedged`: it states something with a reservation, such as “seems to”.
 * - `judgement`: it gives an opinion of its own.
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
 * How a claim compares with the public record: the documents that were looked up to check it.
 *
 * - `confirmed`: a document says all of it.
 * - `imprecise`: it is right in the main, but it is loose, or leaves out something that matters.
 * - `contradicted`: a document says otherwise, so that both cannot be true.
 * - `unverified`: it was looked for, and no document was found that says it.
 * - `opinion`: no document can settle it.
 *
 * A promise is judged as an announced intention, and never by its outcome.
 *
 * @useDeclaredType
 */
export type Verdict = (typeof verdicts)[number];

/** Words of a claim that may refer to several records; the article does not say to which. */
export interface Referent {
  /** The words of the article, which are always French. */
  readonly words: string;
  /** The records that the words may refer to. The dataset does not choose among them. */
  readonly candidates: readonly RecordId[];
}

/** The texts of a claim. */
export interface ClaimText {
  /** The statement as one neutral sentence in the language of the content. */
  readonly statement: string;
  /** Why the verdict is what it is: one or two sentences in the language of the content. */
  readonly reason: string;
  /** What was looked for, and where. Only an `unverified` claim has this text. */
  readonly searched?: string;
}

/** One statement of the article. Every fact of a record rests on claims. */
export interface Claim extends ClaimText {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: ClaimId;
  /** The segment of the article that makes the statement. */
  readonly segment: SegmentId;
  /** The exact words of the article, which are always French: they stand once in the French segment. */
  readonly quote: string;
  /** The records that the claim is about, without any doubt. */
  readonly about: readonly RecordId[];
  /** How the article makes the statement: as a fact, a plan, with a hedge, or as a judgement. */
  readonly modality: Modality;
  /** The words of the claim whose referent is not certain; `null` if there are none. */
  readonly referent: Referent | null;
  /** How the claim compares with the public record. */
  readonly verdict: Verdict;
  /** The day on which the claim was checked against the public record: an EDTF date, such as `2026-11-24`. */
  readonly checkedOn: string;
  /** The documents that the verdict rests on. An `unverified` claim and an `opinion` have none. */
  readonly references: readonly ReferenceId[];
  /** The best kind of source among these documents; `null` if there are none. */
  readonly bestSource: SourceKind | null;
}
