import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasFocus, open, site } from "./reader.ts";
import { claimPagesIn, locales, viewsIn, widths } from "./views.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, as lines that say where. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page.url()} ${id} ${html.slice(0, 200)}`),
  );
}

/** Visits pages one after the other, and gives all that axe finds on them. */
async function faultsOfAll(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(site() + path);
    faults.push(...(await faultsOf(page)));
  }
  return faults;
}

describe.each(locales)("axe finds nothing: %s", (locale) => {
  test.each(["light", "dark"] as const)(
    "in any view, and on a claim of each verdict: %s",
    async (colorScheme) => {
      const page = await open("", { colorScheme, viewport: widths.desktop });
      const paths = Object.values({ ...viewsIn(locale), ...claimPagesIn(locale) });
      expect(await faultsOfAll(page, paths)).toEqual([]);
      expect(page.wrong).toEqual([]);
    },
  );

  test("in any view on the phone, in the dark", async () => {
    const page = await open("", { colorScheme: "dark", viewport: widths.phone });
    expect(await faultsOfAll(page, Object.values(viewsIn(locale)))).toEqual([]);
  });

  test("with the menu and every note open", async () => {
    const page = await open(viewsIn(locale).text ?? "", { viewport: widths.phone });
    await page.evaluate("for (const note of document.querySelectorAll('.note')) note.open = true");
    expect(await faultsOf(page)).toEqual([]);
    await page.locator(".open-menu").click();
    expect(await page.locator(".views").isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });
});

test.each(locales)("nothing is wider than a page of 320 pixels: %s", async (locale) => {
  const page = await open("", { viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const path of Object.values({ ...viewsIn(locale), ...claimPagesIn(locale) })) {
    await page.goto(site() + path);
    const over = await page.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    if (over > 0) wide.push(`${path}: ${over} px too wide`);
  }
  expect(wide).toEqual([]);
});

/** Presses Tab until the focus leaves the page, and gives what it has been on. */
async function tabStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<string>(`(() => {
      const at = document.activeElement;
      if (at === document.body || at.dataset.visited) return "";
      at.dataset.visited = "yes";
      return at.outerHTML.slice(0, 80);
    })()`);
    if (stop === "") return stops;
    stops.push(stop);
  }
}

test("the text has fewer tab stops than the 163 that it had, and the text itself starts with the second", async () => {
  const page = await open("", { viewport: widths.desktop });
  const stops = await tabStops(page);
  expect(stops[0]).toContain('class="skip"');
  expect(stops.length).toBeLessThanOrEqual(100);
  expect(stops.filter((stop) => stop.includes("mark")).length).toBeGreaterThan(30);
});

test.each(locales)("one key leads past the bar: %s", async (locale) => {
  const page = await open(viewsIn(locale).claims ?? "", { locale });
  await page.keyboard.press("Tab");
  expect(await page.locator(".skip").boundingBox()).toMatchObject({ x: 0 });
  await page.keyboard.press("Enter");
  await expect.poll(() => hasFocus(page, "main")).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
});

test("on the phone, the menu opens by keyboard, and Escape leads back to its button", async () => {
  const page = await open("", { viewport: widths.phone });
  await page.locator(".open-menu").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect.poll(() => hasFocus(page, ".views a")).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator(".views").isVisible()).toBe(false);
  await expect.poll(() => hasFocus(page, ".open-menu")).toBe(true);
});

test("who asks for less motion gets none: nothing moves", async () => {
  const page = await open("", { reducedMotion: "reduce" });
  expect(await page.evaluate("document.getAnimations().length")).toBe(0);
});
