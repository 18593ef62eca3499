import type { FindingId, RecordId, ReferenceId } from "../../generated/ids.ts";

export const stances = ["supports", "qualifies", "contradicts", "context"] as const;

/**
 * How a finding bears on a claim.
 *
 * - `supports`: the document says what the claim says.
 * - `qualifies`: the document agrees in the main, but differs in something that matters.
 * - `contradicts`: the document says something that cannot be true together with the claim.
 * - `context`: the document helps to understand the claim, but settles nothing.
 *
 * @useDeclaredType
 */
export type Stance = (typeof stances)[number];

/** A few words of a document by which a browser finds a passage and scrolls to it. */
export interface Anchor {
  /** The first words of the passage, in the language of the document: at most eight whole words, or 20 characters in a language that is written without spaces. */
  readonly start: string;
  /** The last words of the passage, by the same limits. It is left out if `start` already holds the whole passage. */
  readonly end?: string;
}

/** The texts of a finding. */
export interface FindingText {
  /** What the document says, as one neutral sentence in the language of the content. It is the dataset's own sentence, not a quote of the document. */
  readonly statement: string;
}

/** What one document of the public record says on one point. Verdicts, values on record and official names rest on findings. */
export interface Finding extends FindingText {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: FindingId;
  /** The id of the document. */
  readonly reference: ReferenceId;
  /** The ids of the records that the passage is about. */
  readonly about: readonly RecordId[];
  /** The words by which a browser finds the passage; `null` if only `locator` says where the passage is. */
  readonly anchor: Anchor | null;
  /** The page (`p. 3`) or the section of the document; `null` if `anchor` is enough. */
  readonly locator: string | null;
  /** A link to the passage: the address of the document, with a text fragment that makes a browser scroll to the passage, or with the page at which a PDF opens. If neither is known, it is the address of the document alone. */
  readonly url: string;
}

/** A value on the public record, with the findings that give it. */
export interface Recorded<Value> {
  /** The value that documents give. A date is an EDTF date: a year, a month, a day, a decade, or an interval such as the fiscal year `2013-04/2014-03`. */
  readonly value: Value;
  /** The ids of the findings that give the value. Each of these findings is about the record. */
  readonly findings: readonly FindingId[];
}

/** The values on the public record, by the field of a record. A field is left out if no checked document gives a value for it. */
export type OnRecord<RecordFacts> = {
  readonly [Field in keyof RecordFacts]?: Recorded<NonNullable<RecordFacts[Field]>>;
};
