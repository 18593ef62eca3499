import type { SegmentId } from "../../generated/ids.ts";
import type { Content } from "./content.ts";

/** Languages that put no space after a sentence, unless they are written in Latin script. */
const unspaced = /^(ja|zh|yue)\b(?!-Latn)/;

/**
 * Gives the text of a content. Sentences are joined by a space, or by nothing after one in Japanese or
 * Chinese, and headings and paragraphs by a line feed. For the French content, this is the article byte
 * for byte.
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
