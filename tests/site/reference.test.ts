import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { documentPageOf, referencePathOf } from "../../docs/reader/pages/addresses.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { collectionNames } from "../../src/content/collections.ts";
import { locales } from "../../src/locales.ts";
import { rootDocuments } from "../../tools/site/guides.ts";
import { isRelative } from "../docs/markdown.ts";
import { tagsOf } from "./built.ts";
import { contents, open, site, sizes } from "./reader.ts";
import { siteTargetOf } from "./site-links.ts";

const root = join("docs", "site");

const guides = {
  en: "reference/documents/How_the_verdicts_were_made.html",
  fr: "reference/fr/documents/Comment_les_verdicts_ont_été_rendus.html",
};

/** One page a kind, from the folder of the reference's language. */
const kinds = (lang: "en" | "fr") => ({
  index: "index.html",
  module: "modules/us-japan-climate-partnership.html",
  interface: "interfaces/us-japan-climate-partnership.Commitment.html",
  variable: `variables/${lang}.commitments.html`,
  function: "functions/us-japan-climate-partnership.createPartnership.html",
  guide: lang === "fr" ? "documents/Performances.html" : "documents/Performance.html",
});

const languages = [
  { lang: "en", folder: "reference/", other: "fr" },
  { lang: "fr", folder: "reference/fr/", other: "en" },
] as const;

const readPage = (path: string) => readFileSync(join(root, path), "utf8");

/** What stands on a page, without its tags. */
const textOf = (html: string) =>
  html
    .replaceAll("<wbr/>", "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

/** The part of a page that shows the entries of a collection. */
const entriesOf = (path: string) =>
  /<section class="tsd-panel entries">[\s\S]*?<\/section>/.exec(readPage(path))?.[0] ?? "";

const style = (page: Page, selector: string, property: string): Promise<unknown> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The files of the site that a page links to; what lies elsewhere is left out. */
const linksOf = (path: string) =>
  tagsOf(readPage(path)).flatMap(({ name, attributes: { href = "" } }) =>
    name === "a" && isRelative(href) ? [siteTargetOf(root, path, href).path] : [],
  );

const isReference = (path: string) => path.startsWith("reference/");

describe.each(languages)("the bar of the reference: $lang", ({ lang, folder, other }) => {
  test.each(Object.entries(sizes))(
    "it is the reader's, on every kind of page: %s",
    async (_, viewport) => {
      const page = await open(lang === "fr" ? "fr/" : "", { locale: lang, viewport });
      const bar = page.locator("header.top");
      const readerLinks = await bar.locator("nav.views a").allTextContents();
      const name = await bar.locator(".name").textContent();
      const look = () =>
        Promise.all([
          style(page, "body", "background-color"),
          style(page, "body", "font-family"),
          style(page, "h1", "font-family"),
          style(page, "h1", "color"),
          style(page, "header.top .name", "color"),
          style(page, "header.top .views a:not([aria-current])", "color"),
        ]);
      const ofReader = await look();
      const linkColour = await style(page, "main .statement a", "color");
      for (const [kind, path] of Object.entries(kinds(lang))) {
        await page.goto(site() + folder + path);
        expect(await bar.locator("nav.views a").allTextContents(), kind).toEqual(readerLinks);
        expect(await bar.locator(".name").textContent(), kind).toBe(name);
        expect(await bar.locator("[aria-current=page]").textContent(), kind).toBe(
          words[lang].say("data"), // the view that leads to it
        );
        expect(await look(), kind).toEqual(ofReader);
        for (const link of await page.locator(".col-content .tsd-typography p a").all()) {
          expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe(
            linkColour,
          );
        }
        await page.evaluate("document.fonts.ready");
        expect(await page.evaluate("document.fonts.check('1rem \"Source Sans 3\"')"), kind).toBe(
          true,
        );
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), kind).toBe(
          0,
        );
      }
      expect(page.wrong).toEqual([]);
    },
  );

  test("its languages lead to the same page", async () => {
    for (const path of [guides[lang], `${folder}variables/en.commitments.html`]) {
      const page = await open(path, lang);
      await page.locator(`nav.languages a[hreflang=${other}]`).click();
      const expected = path.includes("documents")
        ? guides[other]
        : path.replace(/reference\/(fr\/)?/, other === "fr" ? "reference/fr/" : "reference/");
      expect(decodeURI(page.url())).toBe(site() + expected);
      expect(await page.locator("html").getAttribute("lang")).toBe(other);
    }
  });

  test("the theme that is chosen in one is that of the other", async () => {
    const page = await open(`${folder}index.html`, { locale: lang, colorScheme: "light" });
    const theme = () => page.evaluate("document.documentElement.dataset.theme");
    const background = () => style(page, "body", "background-color");
    const light = await background();
    const button = page.locator("header.top button.theme");
    await button.click();
    await button.click();
    expect(await theme()).toBe("dark");
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.locator("header.top .name").click();
    await page.locator("main .statement").first().waitFor();
    await expect.poll(theme).toBe("dark");
    expect(await background()).toBe(dark);
    await button.click();
    await page.goto(`${site()}${folder}index.html`);
    await page.locator("#tsd-search-trigger").waitFor();
    await expect.poll(theme).toBe("os");
    expect(await background()).toBe(light);
  });

  test("its search finds what a guide says", async () => {
    const page = await open(`${folder}index.html`, lang);
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").fill("Next.js");
    const found = page.locator("#tsd-search-results a[href*='/documents/']");
    await found.first().waitFor();
    await found.first().click();
    await page.waitForURL(/\/documents\//);
    expect(decodeURI(page.url())).toContain(`${folder}documents/`);
  });
});

describe.each(languages)("the buttons of the reference: $lang", ({ lang, folder }) => {
  const contentsName = lang === "fr" ? "Sommaire" : "Contents";
  const looked = ["background-color", "color", "border-top-color", "border-radius", "font-family"];
  const lookOf = (page: Page, selector: string) =>
    Promise.all(looked.map((property) => style(page, selector, property)));

  test.each(["light", "dark"] as const)("they look as in the reader: %s", async (colorScheme) => {
    const page = await open(lang === "fr" ? "fr/" : "", { colorScheme, viewport: sizes.phone });
    const ofReader = await lookOf(page, ".open-menu");
    await page.goto(`${site()}${folder}index.html`);
    for (const button of [".open-menu", "button.theme", "#tsd-search-trigger"]) {
      expect((await lookOf(page, button)).slice(0, 4), button).toEqual(ofReader.slice(0, 4));
    }
    expect(await lookOf(page, ".open-menu")).toEqual(ofReader);
  });

  test("on the phone, the contents are opened in the bar, and nothing lies on the page", async () => {
    const page = await open(`${folder}index.html`, { locale: lang, viewport: sizes.phone });
    const contentsButton = page.getByRole("link", { name: contentsName, exact: true });
    const bar = await page.locator(".top").boundingBox();
    const box = await contentsButton.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(bar?.height ?? 0);
    expect(box?.width).toBeLessThan(60);
    expect(await page.getByLabel("Menu", { exact: true }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Menu", exact: true }).count()).toBe(1);
    await contentsButton.click();
    await expect
      .poll(() => page.locator("#tsd-nav-container summary").first().isVisible())
      .toBe(true);
  });

  test.each(Object.values(kinds(lang)))("large letters make %s no wider", async (path) => {
    const page = await open("icon.svg", { viewport: { width: 800, height: 844 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.enable");
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await page.goto(`${site()}${folder}${path}`);
    await page.locator("h1").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });
});

test("no name of a file is taken for an address", () => {
  const pages = globSync("reference/**/*.html", { cwd: root });
  const wrong = pages.filter((path) => /href="https?:\/\/[\w-]+\.md"/.test(readPage(path)));
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test("who comes from Japanese is told, in Japanese, that the reference is not in it", async () => {
  const page = await open("ja/", "ja");
  const note = page.locator("#ja[lang=ja]");
  await page.goto(site() + referencePathOf("ja", "index.html"));
  await expect.poll(() => note.isVisible()).toBe(true);
  expect(await note.textContent()).toContain("英語とフランス語");
  await note.getByRole("link").click();
  expect(page.url()).toBe(`${site()}ja/`);
  await page.locator("main a[href*='reference/documents/']").first().click();
  expect(page.url()).toContain(guides.en);
  await expect.poll(() => note.isVisible()).toBe(true);
  await page.locator("nav.languages a[hreflang=fr]").click();
  await expect.poll(() => note.isVisible()).toBe(false);
  await page.locator("nav.languages a[lang=ja]").click();
  await expect.poll(() => note.isVisible()).toBe(true);
  expect(page.wrong).toEqual([]);
});

describe.each(languages)("the collections in the reference: $lang", ({ lang, folder }) => {
  test.each(locales)("each page of the module %s has its entries", (locale) => {
    for (const name of collectionNames) {
      const path = `${folder}variables/${locale}.${name}.html`;
      const html = entriesOf(path);
      const text = textOf(html);
      const entries = Object.values(contents[locale][name]);
      expect(html.match(/<tr>/g)?.length, path).toBe(entries.length + 1);
      for (const entry of entries) {
        expect(text).toContain(` ${entry.id} `);
        const says =
          "name" in entry
            ? entry.name
            : "title" in entry
              ? entry.title
              : "statement" in entry
                ? entry.statement
                : entry.text;
        expect(text).toContain(says.replaceAll(/\s+/g, " "));
      }
      const type = /href="([^"]*interfaces\/us-japan-climate-partnership\.\w+\.html)"/.exec(
        html,
      )?.[1];
      expect(existsSync(join(root, dirname(path), type ?? "")), path).toBe(true);
      const prefix = locale === "en" ? "" : `${locale}/`;
      const files = linksOf(path);
      const view = {
        segments: "",
        claims: "claims/",
        findings: "sources/",
        references: "sources/",
      };
      const shownAt =
        Object.entries(view).find(([collection]) => collection === name)?.[1] ?? `records/${name}/`;
      expect(files, path).toContain(`${prefix}${shownAt}index.html`);
      expect(textOf(readPage(path)), path).not.toContain("The part ");
    }
  });

  test("the page of each type has its entries with all their fields, and no JSON", () => {
    const pages = globSync(join(root, folder, "interfaces", "*.html"))
      .map((file) => relative(root, file))
      .filter((path) => entriesOf(path) !== "");
    expect(pages.length).toBe(collectionNames.length);
    for (const path of pages) expect(textOf(entriesOf(path)), path).not.toMatch(/[{}]|\["|"\]/);
    const { commitments } = contents[lang];
    const html = entriesOf(`${folder}interfaces/us-japan-climate-partnership.Commitment.html`);
    const text = textOf(html);
    for (const [id, { name, summary, onRecord }] of Object.entries(commitments)) {
      expect(text).toContain(id);
      expect(text).toContain(name);
      expect(text).toContain(summary.replaceAll(/\s+/g, " "));
      for (const field of Object.keys(onRecord)) expect(html).toContain(`<code>${field}</code>`);
    }
  });

  test.each(Object.entries(sizes))("opened, all of it fits: %s", async (_, viewport) => {
    const page = await open(`${folder}interfaces/us-japan-climate-partnership.Claim.html`, {
      locale: lang,
      viewport,
    });
    for (const type of ["Claim", "Initiative", "Reference"]) {
      await page.goto(`${site()}${folder}interfaces/us-japan-climate-partnership.${type}.html`);
      await page.locator(".entry").first().waitFor();
      const tooWide = await page.evaluate(`(() => {
        for (const entry of document.querySelectorAll(".entry")) entry.open = true;
        return [...document.querySelectorAll(".entries, .entry, .entry dd")]
          .filter((part) => part.scrollWidth > part.clientWidth + 1).length;
      })()`);
      expect(tooWide, type).toBe(0);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    }
  });
});

const inEnglishOnly = Object.values(rootDocuments).map(({ title }) =>
  referencePathOf("en", documentPageOf(title)),
);

/** Links that say that they lead to English. */
const sayEnglish: readonly (string | undefined)[] = ["In English", "anglais"];

test("the French guides lead to French", () => {
  const pages = globSync("reference/fr/{documents/*,index}.html", { cwd: root });
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    const content =
      /<div class="col-content"[\s\S]*?<div class="col-sidebar"/.exec(readPage(path))?.[0] ?? "";
    const inEnglish = [...content.matchAll(/<a\b[^>]*? href="([^"]+)"[^>]*>([^<]*)/g)].filter(
      ([, link = "", says]) =>
        !/^(?:\w+:|#)/.test(link) &&
        !sayEnglish.includes(says) &&
        isReference(normalize(join(dirname(path), link))) &&
        !normalize(join(dirname(path), link)).startsWith("reference/fr/") &&
        !inEnglishOnly.includes(siteTargetOf(root, path, link).path),
    );
    expect(
      inEnglish.map(([, link]) => link),
      path,
    ).toEqual([]);
  }
});

test("the reader leads to how the verdicts were made", () => {
  const leads = (from: string, to: string) => linksOf(from).some((path) => path.normalize() === to);
  expect(leads("index.html", guides.en)).toBe(true);
  expect(leads("fr/index.html", guides.fr)).toBe(true);
  expect(leads("ja/index.html", guides.en)).toBe(true);
});

/** What axe finds in what TypeDoc itself writes, by the kinds of pages that have it. One that is no longer found has to go from this list. */
const known = [
  // Its "Hierarchy" and "Type Parameters" are headings of the fourth level below the first.
  "heading-order: function",
  "heading-order: interface",
  // The summaries of its menu and of its sections have links in them.
  "nested-interactive: function",
  "nested-interactive: guide",
  "nested-interactive: interface",
  "nested-interactive: module",
  "nested-interactive: variable",
];

test.each(languages)(
  "axe finds in the reference only what is TypeDoc's own: $lang",
  { timeout: 300_000 },
  async ({ lang, folder }) => {
    const found = new Set<string>();
    for (const options of [
      { viewport: sizes.phone, colorScheme: "dark" },
      { viewport: sizes.desktop, colorScheme: "light" },
    ] as const) {
      const page = await open(`${folder}index.html`, options);
      for (const [kind, path] of Object.entries(kinds(lang))) {
        await page.goto(site() + folder + path);
        await page.locator("#tsd-nav-container a").first().waitFor({ state: "attached" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id } of violations) found.add(`${id}: ${kind}`);
      }
    }
    expect([...found].sort()).toEqual(known);
  },
);
