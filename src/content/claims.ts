import type { ClaimId, FindingId, RecordId, ReferenceId, SegmentId } from "../../generated/ids.ts";
import type { Stance } from "./findings.ts";
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
 * - `unverified`: it was looked for, and not found.
 * - `opinion`: no document can settle it.
 *
 * A promise is judged as an announced intention, and never by its outcome.
 *
 * @useDeclaredType
 */
export type Verdict = (typeof verdicts)[number];

export const flaws = [
  "name",
  "date",
  "status",
  "scope",
  "number",
  "attribution",
  "omission",
  "substance",
] as const;

/**
 * In what a claim departs from the public record.
 *
 * - `name`: the name or the title is not that of the record.
 * - `date`: it happened at another time.
 * - `status`: how far it has come is not as said: it was announced, for example, and not signed.
 * - `scope`: the record is wider or narrower: another area, another field, other people to be helped.
 * - `number`: the number is another.
 * - `attribution`: the record gives it to another program, body or person.
 * - `omission`: something is left out that changes what a reader understands.
 * - `substance`: what is said is not so.
 *
 * @useDeclaredType
 */
export type Flaw = (typeof flaws)[number];

/** A finding that a verdict takes into account, and which way it points. */
export interface CitedFinding {
  /** The finding. */
  readonly finding: FindingId;
  /** Which way it points, as seen from the claim. */
  readonly stance: Stance;
}

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
  /** The words of `quote` in the language of the content: spans of the segment there, in its order, each of which stands in it once. In French it is the quote. Where an application words the segment in another way, a span may not stand in it. */
  readonly translatedQuote: readonly string[];
  /** Why the verdict is what it is: one or two sentences in the language of the content. */
  readonly reason: string;
  /** What was looked for, and where. An `unverified` claim always has this text. */
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
  /** How the article makes the statement: as a fact, a plan, with a hedge, or as a judgment. */
  readonly modality: Modality;
  /** The words of the claim whose referent is not certain; `null` if there are none. */
  readonly referent: Referent | null;
  /** How the claim compares with the public record. */
  readonly verdict: Verdict;
  /** The day on which the claim was checked against the public record: an EDTF date, such as `2026-11-24`. */
  readonly checkedOn: string;
  /** In what the claim departs from the public record, the weightiest flaw first. Only an `imprecise` or `contradicted` claim has any. */
  readonly flaws: readonly Flaw[];
  /** The findings that the verdict takes into account, those that decide it first. An `unverified` claim or an `opinion` has findings of stance `context` only. */
  readonly findings: readonly CitedFinding[];
  /** The documents of these findings. */
  readonly references: readonly ReferenceId[];
  /** The best kind of source among the documents of the findings that decide the verdict; `null` if none decides it. */
  readonly bestSource: SourceKind | null;
}
