import type { SegmentId } from "../../generated/ids.ts";
import type { Content } from "./content.ts";

/** Languages that put no space after a sentence, in their own scripts. */
const unspaced = /^(ja|zh|yue)\b(?!-Latn)/;

/**
 * The text of a content: sentences joined by a space (by nothing after one in Japanese or Chinese),
 * headings and paragraphs by a line feed. Of the French content, it is the source byte for byte.
 *
 * @param content - A language's content, or a partnership's.
 * @returns The text, without a line feed at its end.
 *
 * @example
 * ```ts
 * import { plainText } from "us-japan-climate-partnership";
 * import { content } from "us-japan-climate-partnership/fr";
 *
 * const source = plainText(content);
 * console.log(new TextEncoder().encode(source).length); // 5373
 * ```
 */
export function plainText(content: Content): string {
  const fallbacks = new Map(content.fallbacks.map(({ key, locale }) => [key, locale]));
  const sentence = (id: SegmentId): string => {
    const locale = fallbacks.get(`segments.${id}.text`) ?? content.locale;
    return content.segments[id].text + (unspaced.test(locale) ? "" : " ");
  };
  return content.article.sections
    .flatMap(({ heading, paragraphs }) => [
      ...(heading ? [content.segments[heading].text] : []),
      ...paragraphs.map((ids) => ids.map(sentence).join("").trimEnd()),
    ])
    .join("\n");
}
