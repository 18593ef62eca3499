import type { RecordId, SectionId, SegmentId } from "../../generated/ids.ts";

/** A span of a segment that names one record, or several (`américano-japonais`). */
export interface Mention {
  /** Where it starts: an offset in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the offset after its last code unit. */
  readonly end: number;
  readonly records: readonly RecordId[];
}

/** A sentence or a heading of the text. */
export interface Segment {
  readonly id: SegmentId;
  readonly kind: "heading" | "sentence";
  readonly section: SectionId;
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly mentions: readonly Mention[];
}

/** A section of the text: its heading, if it has one, and its paragraphs. */
export interface Section {
  readonly id: SectionId;
  readonly heading: SegmentId | null;
  readonly paragraphs: readonly (readonly SegmentId[])[];
}

/** The text's outline. */
export interface Article {
  /** A title of ours: the source has none. */
  readonly title: string;
  readonly sections: readonly Section[];
}
