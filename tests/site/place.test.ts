import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { words } from "../../docs/reader/pages/words.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { at, chooseView, clickAt, open } from "./reader.ts";

const standing = ".segment, .compare tbody tr, .claims tbody";

/** The topmost segment that is seen below the bar, and how far below the edge of the window it stands. */
const topmost = (page: Page) =>
  page.evaluate((selector) => {
    const edge = Math.max(document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0, 0);
    const first = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (one) => one.getBoundingClientRect().bottom > edge,
    );
    return {
      segment: first?.dataset.segment ?? first?.id ?? "",
      top: first?.getBoundingClientRect().top ?? 0,
    };
  }, standing);

/** How far below the edge of the window a segment stands. */
const topOf = (page: Page, segment: string) =>
  page.evaluate(
    ([selector = "", id]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .find((one) => (one.dataset.segment ?? one.id) === id)
        ?.getBoundingClientRect().top ?? Number.NaN,
    [standing, segment],
  );

/** Scrolls a segment to a place that no script has chosen. */
async function scrollTo(page: Page, segment: string, to = 137): Promise<void> {
  await page.evaluate("document.fonts.ready");
  await page.locator(`[id="${segment}"]`).evaluate((element, top) => {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
  }, to);
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
  );
}

/** Waits until the fonts are there and the page stands still. */
async function settle(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate("document.fonts.ready");
  await page.waitForTimeout(200);
}

const choose = (page: Page, locale: Locale) =>
  clickAt(page, page.locator(`.languages a[hreflang=${locale}]`));

test.each([390, 1024, 1440])("over a change of language: %i px", async (width) => {
  const page = await open("", { viewport: { width, height: 844 } });
  await settle(page);
  for (const segment of ["overview-1-3", "jclp-2-1", "meti-2-1", "jucep-2-2"]) {
    await scrollTo(page, segment);
    for (const locale of ["fr", "ja", "en"] as const) {
      const before = await topmost(page);
      expect(before.segment).not.toBe("");
      await choose(page, locale);
      await page.waitForURL((url) => url.pathname === `/${at(locale)}`);
      await settle(page);
      const moved = Math.abs((await topOf(page, before.segment)) - before.top);
      expect(moved, `${before.segment} to ${locale}`).toBeLessThanOrEqual(4);
    }
  }
});

test.each([390, 1440])("over a change of view, to and fro: %i px", async (width) => {
  const page = await open("", { viewport: { width, height: 844 } });
  for (const segment of ["jclp-2-1", "meti-1-4", "jucep-2-1"]) {
    for (const view of ["languages", "text", "claims", "text"] as const) {
      await settle(page);
      if (view === "languages") await scrollTo(page, segment);
      const before = await topmost(page);
      await chooseView(page, words.en.say(view));
      await page.waitForURL((url) => url.pathname === (view === "text" ? "/" : `/${view}/`));
      await settle(page);
      const moved = Math.abs((await topOf(page, before.segment)) - before.top);
      expect(moved, `${before.segment} to ${view}`).toBeLessThanOrEqual(4);
    }
  }
});

test("over a change of width", async () => {
  for (const locale of locales) {
    const page = await open(at(locale), { viewport: { width: 1440, height: 844 } });
    await settle(page);
    await scrollTo(page, "meti-1-4");
    for (const width of [1024, 390, 800, 1440]) {
      const before = await topmost(page);
      await page.setViewportSize({ width, height: 844 });
      await page.waitForTimeout(300);
      const moved = Math.abs((await topOf(page, before.segment)) - before.top);
      expect(moved, `${locale}, ${before.segment} at ${width}`).toBeLessThanOrEqual(4);
    }
  }
});

test("who comes by an address, or back, is not taken elsewhere", async () => {
  const page = await open("");
  await settle(page);
  await scrollTo(page, "meti-1-4");
  await choose(page, "ja");
  await page.waitForURL(/\/ja\/$/);
  await settle(page);
  await page.goto(new URL("/fr/", page.url()).href);
  await settle(page);
  expect(await page.evaluate("scrollY")).toBe(0);
  await page.goto(new URL("/fr/#jumpp-1-1", page.url()).href);
  await settle(page);
  const top = await topOf(page, "jumpp-1-1");
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
});

/** How far below the edge of the window what has an id stands. */
const topOfId = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);

describe("through a view that has nothing of the text", () => {
  test.each([
    [390, false],
    [390, true],
    [1440, false],
    [1440, true],
  ])("%i px, scrolled there, too: %s", async (width, isScrolled) => {
    const page = await open("", { viewport: { width, height: 844 } });
    await settle(page);
    await scrollTo(page, "meti-1-4");
    const before = await topmost(page);
    await chooseView(page, words.en.say("sources"));
    await page.waitForURL(/\/sources\/$/);
    await settle(page);
    expect(await page.evaluate("scrollY")).toBe(0);
    if (isScrolled) await scrollTo(page, "crsKyoto2007", 30);
    await chooseView(page, words.en.say("text"));
    await page.waitForURL((url) => url.pathname === "/");
    await settle(page);
    const moved = Math.abs((await topOf(page, before.segment)) - before.top);
    expect(moved).toBeLessThanOrEqual(4);
    if (!isScrolled) return;
    // And on the sources one is where one was there.
    await chooseView(page, words.en.say("sources"));
    await page.waitForURL(/\/sources\/$/);
    await settle(page);
    expect(Math.abs((await topOfId(page, "crsKyoto2007")) - 30)).toBeLessThanOrEqual(4);
  });
});

test.each([
  ["sources/", "crsKyoto2007"],
  ["records/places/", "china"],
  ["records/commitments/", "japanGhg2030"],
])("the languages keep the place on every view: %s", async (view, id) => {
  const page = await open(`${view}#${id}`, { viewport: { width: 390, height: 844 } });
  await settle(page);
  await scrollTo(page, id, 30); // the bar covers its beginning: it is what is seen first
  for (const locale of ["fr", "ja", "en"] as const) {
    await choose(page, locale);
    await page.waitForURL((url) => url.pathname === `/${at(locale, view)}`);
    await settle(page);
    expect(new URL(page.url()).hash, locale).toBe(`#${id}`);
    expect(Math.abs((await topOfId(page, id)) - 30), locale).toBeLessThanOrEqual(4);
  }
});

test("the link of the current view leads up to its beginning", async () => {
  const page = await open("", { viewport: { width: 1440, height: 844 } });
  await settle(page);
  await scrollTo(page, "meti-1-4");
  const isLoaded = page.waitForEvent("load");
  await chooseView(page, words.en.say("text"));
  await isLoaded;
  await settle(page);
  expect(await page.evaluate("scrollY")).toBe(0);
});

test("who comes to the text by an address is at its beginning, though a place was kept", async () => {
  const page = await open("", { viewport: { width: 1440, height: 844 } });
  await settle(page);
  await scrollTo(page, "meti-1-4");
  await chooseView(page, words.en.say("sources"));
  await page.waitForURL(/\/sources\/$/);
  await settle(page);
  await page.goto(new URL("/fr/", page.url()).href);
  await settle(page);
  expect(await page.evaluate("scrollY")).toBe(0);
});
