import type { Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSlug from "rehype-slug";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { visit } from "unist-util-visit";

/** A link or a picture of a Markdown text. */
interface Link {
  /** The line of the text on which it begins. */
  readonly line: number;
  /** Its address, as it is written. */
  readonly address: string;
}

/** A text in which a link was meant that Markdown does not read as one. */
interface FailedLink {
  readonly line: number;
  readonly text: string;
}

/** What a reader can follow in a Markdown text, and where others can lead to in it. */
export interface Places {
  readonly links: readonly Link[];
  /** Brackets as of a link, such as `[a](b c.md)` or `[a][b]` without a definition of `b`. */
  readonly failed: readonly FailedLink[];
  /** The ids of its headings, as GitHub makes them, and of the HTML in it. */
  readonly anchors: ReadonlySet<string>;
}

const processor = remark()
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSlug);

/** What looks like a link in a text that is none. */
const bracketsOfLink = /\[?[^[]*\][[(][^\])]*[\])]?/g;

/** The addresses of `a.webp, b.webp 2x`. */
export const candidatesOf = (srcset: string): readonly string[] =>
  srcset.split(",").map((candidate) => candidate.trim().replace(/\s.*$/s, ""));

/** Reads Markdown as GitHub shows it, with the HTML that stands in it. */
export function placesIn(markdown: string): Places {
  const source = processor.parse(markdown);
  const failed: FailedLink[] = [];
  visit(source, "text", ({ value, position }) => {
    for (const { 0: text, index } of value.matchAll(bracketsOfLink)) {
      const above = value.slice(0, index).split("\n").length - 1;
      failed.push({ line: (position?.start.line ?? 0) + above, text });
    }
  });
  const tree: Root = processor.runSync(source);
  const links: Link[] = [];
  const anchors = new Set<string>();
  visit(tree, "element", ({ properties: { id, href, src, srcSet }, position }) => {
    if (typeof id === "string") anchors.add(id);
    const addresses = [href, src, ...(typeof srcSet === "string" ? candidatesOf(srcSet) : [])];
    for (const address of addresses) {
      if (typeof address === "string") links.push({ line: position?.start.line ?? 0, address });
    }
  });
  return { links, failed, anchors };
}

/** Whether an address is that of a file beside the text, or of a place in the text. */
export const isRelative = (address: string): boolean =>
  !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
