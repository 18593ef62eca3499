import type { ClaimId, FindingId, RecordId, ReferenceId, SegmentId } from "../../generated/ids.ts";
import type { Stance } from "./findings.ts";
import type { SourceKind } from "./references.ts";

export const modalities = ["asserted", "planned", "hedged", "judgement"] as const;

/**
 * How the article makes a statement.
 *
 * - `asserted`: it states something as true.
 * - `planned`: it says what someone intends to do.
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
 * How a claim compares with the public record, which is the set of documents that were looked up to
 * check the claims.
 *
 * - `confirmed`: a document says all of what the claim says.
 * - `imprecise`: the claim is right in the main, but it is loose, or leaves out something that matters.
 * - `contradicted`: a document says something else, and both cannot be true.
 * - `unverified`: a search found no document that settles the claim.
 * - `opinion`: no document can settle the claim.
 *
 * A promise is judged as an announced intention: that it was not kept never counts against the claim.
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
 * What is wrong with a claim, compared with the public record.
 *
 * - `name`: the claim uses another name or title than the public record.
 * - `date`: the claim gives another time.
 * - `status`: the claim gives another stage, such as “signed” for what was only announced.
 * - `scope`: the claim is wider or narrower: another area, another field, other people to be helped.
 * - `number`: the claim gives another number.
 * - `attribution`: the public record attributes it to another program, body or person.
 * - `omission`: the claim leaves out something that changes what a reader understands.
 * - `substance`: the claim says something that is not so.
 *
 * @useDeclaredType
 */
export type Flaw = (typeof flaws)[number];

/** A finding that a verdict takes into account, with the way in which it bears on the claim. */
export interface CitedFinding {
  /** The id of the finding. */
  readonly finding: FindingId;
  /** Whether the finding supports, qualifies or contradicts the claim, or only gives context. */
  readonly stance: Stance;
}

/** Words of a claim that may refer to any of several records, because the article does not make clear which one it means. */
export interface Referent {
  /** The words of the article. They are French in the content of every language. */
  readonly words: string;
  /** The records that the words may refer to. The dataset does not choose among them. */
  readonly candidates: readonly RecordId[];
}

/** The texts of a claim, which each language has in its own words. */
export interface ClaimText {
  /** What the article states, as one neutral sentence in the language of the content. */
  readonly statement: string;
  /** The words of `quote` in the language of the content: one or more spans of the segment, in the order of the segment. Each span occurs exactly once in the segment. In French, the only span is the quote itself. If your application gives the segment another text, the segment may no longer contain a span. */
  readonly translatedQuote: readonly string[];
  /** The reason for the verdict: one to three sentences in the language of the content. */
  readonly reason: string;
  /** What was searched for, and where. Every `unverified` claim has this text. */
  readonly searched?: string;
}

/** One statement that the article makes, with the verdict on it. A fact (a value that the article states, as a field of a record) rests on one or more claims. */
export interface Claim extends ClaimText {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: ClaimId;
  /** The id of the segment of the article that makes the statement. */
  readonly segment: SegmentId;
  /** The exact words of the article. They are French in the content of every language, and they occur exactly once in the French segment. */
  readonly quote: string;
  /** The ids of the records that the claim is certainly about. Records that it may be about are in `referent`. */
  readonly about: readonly RecordId[];
  /** How the article makes the statement: as a fact, as a plan, with a reservation, or as an opinion. */
  readonly modality: Modality;
  /** The words of the claim that may refer to several records, and those records; `null` if it is clear what the claim is about. */
  readonly referent: Referent | null;
  /** How the claim compares with the public record. */
  readonly verdict: Verdict;
  /** The day on which the claim was checked against the public record: an EDTF date, such as `2026-11-24`. */
  readonly checkedOn: string;
  /** What is wrong with the claim, compared with the public record; the most serious flaw comes first. Only an `imprecise` or `contradicted` claim has flaws. */
  readonly flaws: readonly Flaw[];
  /** The findings that the verdict takes into account; those that decide it come first. The findings of an `unverified` claim or an `opinion` all have the stance `context`. */
  readonly findings: readonly CitedFinding[];
  /** The ids of the documents that these findings come from. */
  readonly references: readonly ReferenceId[];
  /** The best kind of source among the documents that decide the verdict; `null` if no document decides it. */
  readonly bestSource: SourceKind | null;
}
