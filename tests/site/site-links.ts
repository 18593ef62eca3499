import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { targetOf } from "../docs/broken-links.ts";
import { candidatesOf, isRelative } from "../docs/markdown.ts";
import { type Tag, tagsOf } from "./built.ts";

/** Where a relative link of a page leads: the path of a file from the root of the site, and the id of an element. */
export interface SiteTarget {
  readonly path: string;
  readonly anchor: string | undefined;
}

/** Where a relative link leads that stands on a page; a folder stands for its first page. */
export function siteTargetOf(root: string, page: string, address: string): SiteTarget {
  const { path, anchor } = targetOf(page, address);
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return { path: found?.isDirectory() ? join(path, "index.html") : path, anchor };
}

/** The addresses that elements lead to, or show a file of. */
export const addressesOf = (tags: readonly Tag[]): readonly string[] =>
  tags.flatMap(({ attributes: { href, src, srcset } }) => [
    ...[href, src].flatMap((address) => address ?? []),
    ...(srcset === undefined ? [] : candidatesOf(srcset)),
  ]);

/** An address that only this machine has. */
const ofThisMachine = /^(?:file:|https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]))/i;

/**
 * The links of pages that lead nowhere, to Markdown, or to what only this machine has; each with its page and why.
 *
 * @param root - The folder of the site.
 * @param pages - The pages to look at, by their paths from that folder.
 * @param elsewhere - Addresses of other sites, which may lead to Markdown there.
 */
export function brokenLinksOf(
  root: string,
  pages: readonly string[],
  elsewhere: readonly string[] = [],
): readonly string[] {
  const known = new Map<string, ReadonlySet<string | undefined>>();
  const idsOf = (path: string) => {
    const html = readFileSync(join(root, path), "utf8");
    const ids = known.get(path) ?? new Set(tagsOf(html).map(({ attributes }) => attributes.id));
    known.set(path, ids);
    return ids;
  };

  const faultOf = (page: string, address: string): string | undefined => {
    if (ofThisMachine.test(address)) return "an address of this machine";
    if (elsewhere.includes(address)) return undefined;
    if (/\.md(?:[?#]|$)/.test(address)) return "leads to Markdown";
    if (!isRelative(address)) return undefined;
    const { path, anchor } = siteTargetOf(root, page, address);
    if (path.startsWith("..")) return "leads out of the site";
    if (!existsSync(join(root, path))) return "no such file";
    if (!anchor || !path.endsWith(".html")) return undefined; // `#` alone is the beginning
    return idsOf(path).has(anchor) ? undefined : "no element with this id";
  };

  return pages.flatMap((page) =>
    addressesOf(tagsOf(readFileSync(join(root, page), "utf8"))).flatMap((address) => {
      const fault = faultOf(page, address);
      return fault === undefined ? [] : [`${page}: ${address}: ${fault}`];
    }),
  );
}
