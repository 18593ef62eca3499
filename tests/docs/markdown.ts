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

/** What a reader can follow in a Markdown text, and where others can lead to in it. */
export interface Places {
  readonly links: readonly Link[];
  /** The ids of its headings, as GitHub makes them, and of the HTML in it. */
  readonly anchors: ReadonlySet<string>;
}

const processor = remark()
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSlug);

/** The addresses of `a.webp, b.webp 2x`. */
export const candidatesOf = (srcset: string): readonly string[] =>
  srcset.split(",").map((candidate) => candidate.trim().replace(/\s.*$/s, ""));

/** Reads Markdown as GitHub shows it, with the HTML that stands in it. */
export function placesIn(markdown: string): Places {
  const tree: Root = processor.runSync(processor.parse(markdown));
  const links: Link[] = [];
  const anchors = new Set<string>();
  visit(tree, "element", ({ properties: { id, href, src, srcSet }, position }) => {
    if (typeof id === "string") anchors.add(id);
    const addresses = [href, src, ...(typeof srcSet === "string" ? candidatesOf(srcSet) : [])];
    for (const address of addresses) {
      if (typeof address === "string") links.push({ line: position?.start.line ?? 0, address });
    }
  });
  return { links, anchors };
}

/** Whether an address is that of a file beside the text, or of a place in the text. */
export const isRelative = (address: string): boolean =>
  !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
