import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { targetOf } from "../docs/broken-links.ts";
import { isRelative, placesIn } from "../docs/markdown.ts";
import { tagsOf } from "./built.ts";
import { addressesOf, type SiteTarget, siteTargetOf } from "./site-links.ts";

/** A Markdown file, and the page of the site that shows it. */
export interface Shown {
  readonly file: string;
  readonly page: string;
}

const written = ({ path, anchor }: SiteTarget) =>
  anchor === undefined ? path : `${path}#${anchor}`;

/** The relative links and the pictures in what a page shows of a text, in their order; without the ways to a heading that TypeDoc writes beside it. */
function linksShown(root: string, page: string): readonly string[] {
  const html = readFileSync(join(root, page), "utf8");
  const text = /<div class="tsd-panel tsd-typography">([\s\S]*?)<div class="col-sidebar"/.exec(
    html,
  );
  if (!text) throw new Error(`TypeDoc no longer writes ${page} as it did: no text.`);
  const elements = tagsOf(text[1] ?? "").filter(
    ({ name, attributes }) => name !== "use" && attributes.class !== "tsd-anchor-icon",
  );
  return addressesOf(elements)
    .filter(isRelative)
    .map((address) => written(siteTargetOf(root, page, address)));
}

/** Where the relative links of a Markdown file are to lead on the site: to the page of a text, and otherwise to a copy of the file. That of the license has an end to its name, so that it is read and not downloaded. */
function linksMeant({ file, page }: Shown, pageOf: ReadonlyMap<string, string>): readonly string[] {
  const media = `${page.replace(/(?:documents\/)?[^/]*$/, "")}media/`;
  return placesIn(readFileSync(file, "utf8"))
    .links.filter(({ address }) => isRelative(address))
    .map(({ address }) => {
      const { path, anchor } = targetOf(file, address);
      return written({
        path: pageOf.get(path) ?? media + basename(path).replace(/^LICENSE$/, "LICENSE.txt"),
        anchor,
      });
    });
}

/** Where the links of a text lead by its Markdown, and where they lead on its page. */
export const linksOf = (root: string, shown: Shown, pageOf: ReadonlyMap<string, string>) => ({
  meant: linksMeant(shown, pageOf),
  shown: linksShown(root, shown.page),
});
