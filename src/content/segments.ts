import type { RecordId, SectionId, SegmentId } from "../../generated/ids.ts";

/** A span of a segment that names one record, or several (`américano-japonais`). */
export interface Mention {
  /** Where it starts: an offset in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the offset after its last code unit. */
  readonly end: number;
  /** The records it names. */
  readonly records: readonly RecordId[];
}

/** A sentence or a heading of the text. */
export interface Segment {
  /** Its key in the collection. */
  readonly id: SegmentId;
  /** Whether it is a heading or a sentence. */
  readonly kind: "heading" | "sentence";
  /** The section it stands in. */
  readonly section: SectionId;
  /** The text, in the language of the content. */
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly mentions: readonly Mention[];
}

/** A section of the text: its heading, if it has one, and its paragraphs. */
export interface Section {
  /** Its key in the collection. */
  readonly id: SectionId;
  /** The segment that is its heading, if it has one. */
  readonly heading: SegmentId | null;
  /** The sentences of each paragraph. */
  readonly paragraphs: readonly (readonly SegmentId[])[];
}

/** The text's outline. */
export interface Article {
  /** A title of ours: the source has none. */
  readonly title: string;
  /** In the order of the text. */
  readonly sections: readonly Section[];
}
