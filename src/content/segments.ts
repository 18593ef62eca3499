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

/** The texts of a segment. */
export interface SegmentText {
  /** The text, in the language of the content. */
  readonly text: string;
}

export const segmentKinds = ["heading", "sentence"] as const;

/**
 * Whether a segment is a heading or a sentence.
 *
 * @useDeclaredType
 */
export type SegmentKind = (typeof segmentKinds)[number];

/** A sentence or a heading of the article. */
export interface Segment extends SegmentText {
  /** Its key in the collection. */
  readonly id: SegmentId;
  /** Whether it is a heading or a sentence. */
  readonly kind: SegmentKind;
  /** The section it stands in. */
  readonly section: SectionId;
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

/** The texts of the article. */
export interface ArticleText {
  /** A title that this package gives; the article has none. */
  readonly title: string;
}

/** The article's title and outline. */
export interface Article extends ArticleText {
  /** In the order of the text. */
  readonly sections: readonly Section[];
}
