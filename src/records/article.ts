/** A section of the article, as it is authored. */
interface SectionRecord {
  /** Whether it begins with a heading. */
  readonly heading: boolean;
  /** The number of sentences of each paragraph. */
  readonly paragraphs: readonly number[];
}

/** How the article is cut into sections, paragraphs and sentences. The ids of segments follow from it: `jclp-2-1`, `jclp-heading`. */
export const article = {
  overview: { heading: false, paragraphs: [5] },
  jclp: { heading: true, paragraphs: [3, 3] },
  meti: { heading: true, paragraphs: [4, 4] },
  jucep: { heading: true, paragraphs: [4, 4] },
  jumpp: { heading: true, paragraphs: [3, 4] },
} as const satisfies Readonly<Record<string, SectionRecord>>;

/** The segments of a section. */
export interface SectionOutline<Segment extends string> {
  readonly heading: Segment | null;
  readonly paragraphs: readonly (readonly Segment[])[];
}

/** Gives the ids of the segments of a section, in the order of the article. */
export function outline<S extends string>(
  section: S,
  { heading, paragraphs }: SectionRecord,
): SectionOutline<`${S}-heading` | `${S}-${number}-${number}`> {
  return {
    heading: heading ? `${section}-heading` : null,
    paragraphs: paragraphs.map((sentences, p) =>
      Array.from({ length: sentences }, (_, s) => `${section}-${p + 1}-${s + 1}` as const),
    ),
  };
}
