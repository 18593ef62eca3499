import type { ReferenceId } from "../../generated/ids.ts";

/** Every kind of source, from the most reliable to the least. */
export const sourceKinds = ["official", "officialCopy", "press", "secondary"] as const;

/**
 * The kind of source that a document is, from the most reliable to the least:
 *
 * - `official`: a document that a government, a public body or the organization that it is about has published itself.
 * - `officialCopy`: the text of an official document, published by someone else.
 * - `press`: a news report.
 * - `secondary`: any other document.
 *
 * @useDeclaredType
 */
export type SourceKind = (typeof sourceKinds)[number];

/** A document of the public record, which the claims were checked against. Its fields are the same in every language. */
export interface Reference {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: ReferenceId;
  /** The title of the document. If the title is not known, it says what the document is. */
  readonly title: string;
  /** The publisher of the document. For a copy, it is the publisher of the original. */
  readonly publisher: string;
  /** When the document was published: an EDTF date, such as `2021-04-16`; `null` if the document does not say. */
  readonly date: string | null;
  /** The day on which a stored copy of the document was read: an EDTF date. It is not known how old the copy was. */
  readonly retrievedOn: string;
  /** The address of the document on the web. */
  readonly url: string;
  /** The language of the document: a BCP 47 tag. */
  readonly language: string;
  /** The kind of source that the document is. */
  readonly sourceKind: SourceKind;
}
