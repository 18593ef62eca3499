import type { SegmentId } from "../../generated/ids.ts";
import type { Content } from "./content.ts";

/** Languages that put no space after a sentence, unless they are written in Latin script. */
const unspaced = /^(ja|zh|yue)\b(?!-Latn)/;

/**
 * Gives the whole article as one string, in the language of the content. A line feed separates headings
 * and paragraphs. A space separates sentences, except that no space follows a Japanese or Chinese one.
 * In French, the string is the article byte for byte.
 *
 * @param content - The content of a language or of a partnership.
 * @returns The article as plain text, without a line feed at its end.
 *
 * @example Get the article in French
 * ```ts
 * import { plainText } from "us-japan-climate-partnership";
 * import { content } from "us-japan-climate-partnership/fr";
 *
 * const article = plainText(content);
 * console.log(new TextEncoder().encode(article).length); // 5373
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
