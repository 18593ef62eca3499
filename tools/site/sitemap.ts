import type { SitePages } from "../../docs/reader/pages/built.ts";
import { element, xmlOf } from "../exchange/xml.ts";
import type { SiteFolder } from "./folder.ts";

/** Writes what search engines ask for: every page that they are to show, with the same page in the other languages, and where that list is. */
export function writeSitemap(
  site: SiteFolder,
  siteUrl: string,
  pages: ReturnType<SitePages["pages"]>,
): void {
  const addressOf = (path: string) => new URL(path, siteUrl).href;
  const shown = pages.filter(({ isIndexed }) => isIndexed);
  const urls = shown.map(({ path, alternates }) =>
    element(
      "url",
      {},
      element("loc", {}, addressOf(path)),
      ...alternates.map(({ hreflang, path: to }) =>
        element("xhtml:link", { rel: "alternate", hreflang, href: addressOf(to) }),
      ),
    ),
  );
  const namespaces = {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  };
  site.write("sitemap.xml", xmlOf(element("urlset", namespaces, ...urls)));
  site.write("robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${addressOf("sitemap.xml")}\n`);
}
