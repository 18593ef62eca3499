import type { ReferenceId } from "../../generated/ids.ts";

/** Every kind of source, the best first. */
export const sourceKinds = ["official", "officialCopy", "press", "secondary"] as const;

/**
 * What kind of source a document is, the best first.
 *
 * @useDeclaredType
 */
export type SourceKind = (typeof sourceKinds)[number];

/** A document of the public record. The same in every language. */
export interface Reference {
  /** Its key in the collection. */
  readonly id: ReferenceId;
  /** Its title, or, where the page's own is not on record, what it is. */
  readonly title: string;
  /** Who published it; of a copy, who published the original. */
  readonly publisher: string;
  /** When it was published: an EDTF date; `null` if the page does not say. */
  readonly date: string | null;
  /** Where it stands. */
  readonly url: string;
  /** The language it is in: a BCP 47 tag. */
  readonly language: string;
  /** What kind of source it is. */
  readonly sourceKind: SourceKind;
}
