import type { RecordId, SectionId, SegmentId } from "../../generated/ids.ts";

/** A span of a segment that names one record or several. For example, `américano-japonais` names two countries. */
export interface Mention {
  /** Where the span starts in the text of the segment: an offset in UTF-16 code units, as `String.prototype.slice` takes it. */
  readonly start: number;
  /** Where the span ends: the offset after its last UTF-16 code unit, as `String.prototype.slice` takes it. */
  readonly end: number;
  /** The ids of the records that the span names. */
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

/** A sentence or a heading of the article, which is the unit of translation. */
export interface Segment extends SegmentText {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: SegmentId;
  /** Whether the segment is a heading or a sentence. */
  readonly kind: SegmentKind;
  /** The id of the section that the segment belongs to. */
  readonly section: SectionId;
  /** The spans of the text that name records, in the order of the text. They do not overlap. */
  readonly mentions: readonly Mention[];
}

/** A section of the article: its heading, if it has one, and its paragraphs. */
export interface Section {
  /** The id of the section. The ids of the segments of the section begin with it. */
  readonly id: SectionId;
  /** The id of the segment that is the heading of the section; `null` if the section has no heading. */
  readonly heading: SegmentId | null;
  /** The paragraphs of the section, in the order of the article. Each paragraph is the list of the ids of its sentences. */
  readonly paragraphs: readonly (readonly SegmentId[])[];
}

/** The texts of the article. */
export interface ArticleText {
  /** A title for the article. The article itself has none; the dataset gives it this one. */
  readonly title: string;
  /** What is known about the rights in the text of the article and in its translations. */
  readonly rights: string;
}

/** The fields of the article that are texts. */
export const articleTexts = ["title", "rights"] as const satisfies readonly (keyof ArticleText)[];

/** The title of the article, what is known about the rights in its text, and its sections and paragraphs. The sentences themselves are in the collection `segments`. */
export interface Article extends ArticleText {
  /** The sections, in the order of the article. */
  readonly sections: readonly Section[];
}
