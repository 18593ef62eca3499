import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/locales.ts";
import { siteUrlOf } from "../../tools/site/site-url.ts";
import { open as openAt } from "../browser.ts";
import {
  type BuiltPage,
  build,
  pagesIn,
  root,
  sizeOfPng,
  tagsOf,
  temporaryFolder,
} from "./built.ts";
import { hostWithNotFound } from "./hosts.ts";
import { open } from "./reader.ts";

const siteUrl = "https://example.org/some/where/";

/** What the head of a page says of its addresses. */
function headOf({ html }: BuiltPage) {
  const tags = tagsOf(html);
  const links = (rel: string) =>
    tags.filter(({ name, attributes }) => name === "link" && attributes.rel === rel);
  const meta = (key: string) =>
    tags.find(({ attributes: { property, name } }) => property === key || name === key)?.attributes
      .content;
  return {
    lang: tags.find(({ name }) => name === "html")?.attributes.lang ?? "",
    canonical: links("canonical").map(({ attributes }) => attributes.href),
    alternates: Object.fromEntries(
      links("alternate").map(({ attributes: { hreflang = "", href = "" } }) => [hreflang, href]),
    ),
    url: meta("og:url"),
    image: meta("og:image"),
    card: meta("twitter:card"),
  };
}

/** The path of a page in a language, from the root of the site. */
const pathIn = (path: string, locale: string) =>
  (locale === "en" || locale === "x-default" ? "" : `${locale}/`) +
  path.replace(/^(?:fr|ja)\//, "");

const hreflangs = [...locales, "x-default"];

describe("where the address of the site is given", () => {
  const folder = temporaryFolder();
  const built = build(folder, siteUrl.slice(0, -1)); // with or without a slash at its end
  const pages = pagesIn(folder);

  test("it is built", () => {
    expect(built).toEqual({ status: 0, stderr: "" });
    expect(pages.length).toBeGreaterThan(200);
  });

  test("each page says its address, and where it stands in each language", () => {
    for (const page of pages) {
      const { lang, canonical, alternates, url, image, card } = headOf(page);
      expect(canonical).toEqual([siteUrl + page.path]);
      expect(url).toBe(siteUrl + page.path);
      expect(alternates).toEqual(
        Object.fromEntries(hreflangs.map((name) => [name, siteUrl + pathIn(page.path, name)])),
      );
      expect(alternates[lang]).toBe(url);
      expect(card).toBe("summary_large_image");
      expect(image).toBe(`${siteUrl}cards/${lang}.png`);
    }
  });

  test("each language has a card of the size that is said", () => {
    for (const locale of locales) {
      expect(sizeOfPng(join(folder, "cards", `${locale}.png`))).toEqual([1200, 630]);
    }
  });

  test("the sitemap has every page but that of results, each with its alternates, and robots.txt leads there", () => {
    const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
    const urls = [...sitemap.matchAll(/<url>.*?<\/url>/gs)].map(([url]) => ({
      loc: /<loc>(.*?)<\/loc>/.exec(url)?.[1],
      alternates: Object.fromEntries(
        tagsOf(url.replaceAll("xhtml:link", "link")).flatMap(({ name, attributes }) =>
          name === "link" ? [[attributes.hreflang, attributes.href]] : [],
        ),
      ),
    }));
    const indexed = pages.filter(({ html }) => !html.includes('name="robots" content="noindex"'));
    expect(
      pages
        .filter((page) => !indexed.includes(page))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(locales.map((locale) => pathIn("search/", locale)).sort());
    expect(urls.map(({ loc }) => loc).sort()).toEqual(
      indexed.map(({ path }) => siteUrl + path).sort(),
    );
    for (const { loc, alternates } of urls) {
      expect(Object.keys(alternates).sort()).toEqual([...hreflangs].sort());
      expect(Object.values(alternates)).toContain(loc);
    }
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${siteUrl}sitemap.xml`,
    );
  });

  test("the page for what is not there leads on without a script", async () => {
    const address = await hostWithNotFound(folder);
    const page = await openAt(`${address}a/b/c`, { locale: "en", javaScriptEnabled: false });
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const locale of locales) expect(links).toContain(siteUrl + pathIn("claims/", locale));
  });
});

describe("where no address of the site is given", () => {
  const folder = temporaryFolder();
  build(folder, "");
  const pages = pagesIn(folder);

  test("each page says by relative addresses where it stands in each language", () => {
    expect(pages.length).toBeGreaterThan(200);
    for (const page of pages) {
      const { alternates } = headOf(page);
      const paths = Object.entries(alternates).map(([hreflang, href]) => [
        hreflang,
        normalize(join("/", page.path, href)).slice(1),
      ]);
      expect(paths).toEqual(hreflangs.map((name) => [name, pathIn(page.path, name)]));
    }
  });

  test("nothing is said that would have to be absolute", () => {
    for (const page of pages) {
      expect(headOf(page)).toMatchObject({
        canonical: [],
        url: undefined,
        image: undefined,
        card: undefined,
      });
    }
    expect(existsSync(join(folder, "sitemap.xml"))).toBe(false);
    expect(existsSync(join(folder, "robots.txt"))).toBe(false);
  });
});

describe("an address that is none", () => {
  test.each([
    "example.org/climate",
    "/climate/",
    "localhost:4173",
    "ftp://example.org/",
    "https://example.org/?page=1",
    "https://example.org/#top",
  ])("%s is refused", (given) => {
    expect(() => siteUrlOf(given)).toThrow(
      `SITE_URL is "${given}"; expected the absolute address at which the site is published, with its scheme and its path. Give one such as https://example.org/climate/`,
    );
  });

  test("the command says so without a stack trace, and leaves what was built", () => {
    const folder = temporaryFolder();
    const { status, stderr } = build(folder, "example.org");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^SITE_URL is "example.org"; expected [^\n]+\n$/);
    expect(existsSync(folder)).toBe(true);
  });
});

describe("a browser can install the reader", () => {
  test.each(locales)("%s", async (locale) => {
    const folder = pathIn("", locale);
    const page = await open(folder);
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const { lang, start_url, scope, icons } = JSON.parse(data ?? "");
    expect(lang).toBe(locale);
    const at = (path: string) => normalize(join("/", folder, path)).slice(1);
    expect([at(start_url), at(scope)]).toEqual([folder, ""]);
    const sizes = ["192x192", "512x512"].map((size) => {
      const { src } = icons.find(({ sizes }: { sizes: string }) => sizes === size);
      return sizeOfPng(join(root, at(src))).join("x");
    });
    expect(sizes).toEqual(["192x192", "512x512"]);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });
});
