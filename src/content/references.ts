import type { ReferenceId } from "../../generated/ids.ts";

/** Every kind of source, from the best to the least. */
export const sourceKinds = ["official", "officialCopy", "press", "secondary"] as const;

/**
 * What kind of source a document is. From the best to the least:
 *
 * - `official`: a document of a government, a public body or the organization that it is about, as that body publishes it.
 * - `officialCopy`: the text of an official document, kept by someone else.
 * - `press`: a news report.
 * - `secondary`: anything else.
 *
 * @useDeclaredType
 */
export type SourceKind = (typeof sourceKinds)[number];

/** A document of the public record. Its fields are the same in every language. */
export interface Reference {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: ReferenceId;
  /** The title of the document, or, if it is not known, what the document is. */
  readonly title: string;
  /** Who published the document; of a copy, who published the original. */
  readonly publisher: string;
  /** When it was published: an EDTF date, such as `2021-04-16`; `null` if the document does not say so. */
  readonly date: string | null;
  /** The day on which a stored copy of the document was read: an EDTF date. How old the copy was is not known. */
  readonly retrievedOn: string;
  /** The address of the document on the web. */
  readonly url: string;
  /** The language of the document: a BCP 47 tag. */
  readonly language: string;
  /** What kind of source the document is. */
  readonly sourceKind: SourceKind;
}
