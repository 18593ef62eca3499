import type { FindingId, RecordId, ReferenceId } from "../../generated/ids.ts";

export const stances = ["supports", "qualifies", "contradicts", "context"] as const;

/**
 * Which way a finding points, as seen from a claim.
 *
 * - `supports`: the document says what the claim says.
 * - `qualifies`: it agrees in the main, and differs in something that matters.
 * - `contradicts`: it says what cannot be true together with the claim.
 * - `context`: it bears on the claim, and settles nothing.
 *
 * @useDeclaredType
 */
export type Stance = (typeof stances)[number];

/** Words of a document that lead to a passage: a browser finds the passage by them. They are never the whole passage. */
export interface Anchor {
  /** The first words of the passage, in the language of the document: whole words, eight at most, or 20 characters where words are not spaced. */
  readonly start: string;
  /** The last words of the passage, of the same length. A passage that `start` holds whole has none. */
  readonly end?: string;
}

/** The texts of a finding. */
export interface FindingText {
  /** What the document says, as one neutral sentence in the language of the content. The sentence is this package's, not the document's. */
  readonly statement: string;
}

/** What one document of the public record says on one point. Verdicts, values on record and official names rest on findings. */
export interface Finding extends FindingText {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: FindingId;
  /** The document. */
  readonly reference: ReferenceId;
  /** The records that the passage is about. */
  readonly about: readonly RecordId[];
  /** Words that lead to the passage; `null` if only `locator` says where it stands. */
  readonly anchor: Anchor | null;
  /** The page (`p. 3`) or the section of the document; `null` if `anchor` is enough. */
  readonly locator: string | null;
  /** The address of the document. It makes a browser scroll to the passage, or opens a PDF at its page. */
  readonly url: string;
}

/** A value on the public record, and the findings that prove it. */
export interface Recorded<Value> {
  /** The value that documents give. A date may be a day, or an interval such as a fiscal year. */
  readonly value: Value;
  /** The findings that prove it. Each of them is about the record. */
  readonly findings: readonly FindingId[];
}

/** For each field of a record whose value is on the public record, that value, whether the article says the same or not. */
export type OnRecord<RecordFacts> = {
  readonly [Field in keyof RecordFacts]?: Recorded<NonNullable<RecordFacts[Field]>>;
};
