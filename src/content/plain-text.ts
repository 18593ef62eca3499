import type { Content } from "./content.ts";

/**
 * The text of a content: sentences joined by a space (by nothing in Japanese and Chinese), headings
 * and paragraphs by a line feed. Of the French content, it is the source byte for byte.
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
  const space = /^(ja|zh)\b/.test(content.locale) ? "" : " ";
  return content.article.sections
    .flatMap(({ heading, paragraphs }) => [
      ...(heading ? [content.segments[heading].text] : []),
      ...paragraphs.map((ids) => ids.map((id) => content.segments[id].text).join(space)),
    ])
    .join("\n");
}
