import type { RecordId, SectionId, SegmentId } from "../../generated/ids.ts";

/** A span of a segment that names one record, or several: `américano-japonais` names two countries. */
export interface Mention {
  /** Where the span starts in the text of the segment: an offset in UTF-16 code units. */
  readonly start: number;
  /** Where the span ends: the offset after its last UTF-16 code unit. */
  readonly end: number;
  /** The records that the span names. */
  readonly records: readonly RecordId[];
}

/** The texts of a segment. */
export interface SegmentText {
  /** The sentence or the heading, in the language of the content. */
  readonly text: string;
}

export const segmentKinds = ["heading", "sentence"] as const;

/**
 * Whether a segment is a heading or a sentence.
 *
 * - `heading`: the heading of a section.
 * - `sentence`: a sentence of a paragraph.
 *
 * @useDeclaredType
 */
export type SegmentKind = (typeof segmentKinds)[number];

/** A sentence or a heading of the article. */
export interface Segment extends SegmentText {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: SegmentId;
  /** Whether the segment is a heading or a sentence. */
  readonly kind: SegmentKind;
  /** The section that the segment stands in. */
  readonly section: SectionId;
  /** The spans that name records, in the order of the text. They do not overlap. */
  readonly mentions: readonly Mention[];
}

/** A section of the article: its heading, if it has one, and its paragraphs. */
export interface Section {
  /** The id of the section. The ids of its segments begin with it. */
  readonly id: SectionId;
  /** The segment that is the heading of the section; `null` if it has none. */
  readonly heading: SegmentId | null;
  /** The paragraphs of the section, each as the segments that are its sentences, in the order of the article. */
  readonly paragraphs: readonly (readonly SegmentId[])[];
}

/** The texts of the article. */
export interface ArticleText {
  /** The title that this package gives the article, which has none. */
  readonly title: string;
  /** What is known of the rights in the text of the article and in its translations. */
  readonly rights: string;
}

/** The fields of the article that are texts. */
export const articleTexts = ["title", "rights"] as const satisfies readonly (keyof ArticleText)[];

/** The title of the article, what is known of the rights in its text, and how it is divided into sections and paragraphs. */
export interface Article extends ArticleText {
  /** The sections of the article, in its order. */
  readonly sections: readonly Section[];
}
