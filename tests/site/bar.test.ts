import { type Color, parse, wcagContrast } from "culori";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { goTo, open } from "./reader.ts";
import { locales, viewsIn } from "./views.ts";

/** The spacing of letters that a reader may choose, by WCAG 1.4.12. */
const spaced = `document.documentElement.append(Object.assign(document.createElement("style"), {
  textContent: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
}))`;

/** Sets the size of letters, as the settings of the browser do. */
async function setFont(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard } });
}

/** What of the bar is to the right of the page or to its left. */
const cutOf = (page: Page) =>
  page.evaluate<readonly string[]>(`
    [...document.querySelectorAll(".top > *, .top a, .top button")]
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      })
      .map((part) => part.outerHTML.slice(0, 80))`);

const overOf = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.each(locales)("%s", (locale) => {
  test.each([320, 390, 800, 1200, 1440])(
    "letters that are widely spaced make nothing wider than the page: %i px",
    async (width) => {
      const page = await open("", { viewport: { width, height: 844 }, bypassCSP: true });
      for (const path of [viewsIn(locale).text ?? "", viewsIn(locale).collection ?? ""]) {
        await goTo(page, path);
        await page.evaluate(spaced);
        expect(await cutOf(page), path).toEqual([]);
        expect(await overOf(page), path).toBe(0);
      }
    },
  );

  test.each([
    [24, 390],
    [32, 390],
    [32, 800],
    [32, 1440],
  ])("nor do large ones: %i px in %i px", async (font, width) => {
    const page = await open("", { viewport: { width, height: 844 } });
    await setFont(page, font);
    await goTo(page, viewsIn(locale).languages ?? "");
    expect(await cutOf(page)).toEqual([]);
    const menu = page.locator(".open-menu");
    expect(await menu.isVisible()).toBe(true);
    // The menu opens below the bar, all of it within the page.
    await menu.click();
    const [bar, box] = [
      await page.locator(".top").boundingBox(),
      await page.locator("#menu").boundingBox(),
    ];
    expect(Math.abs((box?.y ?? 0) - (bar?.height ?? 0))).toBeLessThanOrEqual(1);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  });

  test("what an address names stands below a bar of two lines", async () => {
    const page = await open("", { viewport: { width: 320, height: 844 }, bypassCSP: true });
    await goTo(page, viewsIn(locale).text ?? "");
    await page.evaluate(spaced);
    await expect
      .poll(async () => {
        const { height } = (await page.locator(".top").boundingBox()) ?? { height: 0 };
        const told = await page.evaluate(
          "document.documentElement.style.getPropertyValue('--bar-height')",
        );
        return told === `${height}px` || Math.abs(Number.parseFloat(String(told)) - height) < 1;
      })
      .toBe(true); // the bar has been measured again
    await page.evaluate("location.hash = 'meti-1-4'");
    await page.waitForTimeout(300);
    const bar = await page.locator(".top").boundingBox();
    const top = (await page.locator("#meti-1-4").boundingBox())?.y ?? 0;
    expect(bar?.height).toBeGreaterThan(60);
    expect(top).toBeGreaterThanOrEqual(bar?.height ?? 999);
  });

  test("the last button keeps its distance from the edge: 320 px", async () => {
    const page = await open(viewsIn(locale).text ?? "", { viewport: { width: 320, height: 640 } });
    const box = await page.locator(".open-menu").boundingBox();
    expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(304);
  });
});

test.each(["light", "dark"] as const)(
  "the logo, the edges and the word in the field are seen: %s",
  async (colorScheme) => {
    const page = await open("", { colorScheme, viewport: { width: 1440, height: 900 } });
    const of = async (selector: string, property: string, pseudo = ""): Promise<Color> => {
      const value = await page.evaluate<string>(
        `getComputedStyle(document.querySelector("${selector}"), "${pseudo}").getPropertyValue("${property}")`,
      );
      const color = parse(value);
      if (!color) throw new Error(`${selector} has no color: ${value}`);
      return color;
    };
    const paper = await of("body", "background-color");
    expect(wcagContrast(await of(".logo", "stroke"), paper)).toBeGreaterThanOrEqual(4.5);
    expect(
      wcagContrast(await of(".top input", "color", "::placeholder"), paper),
    ).toBeGreaterThanOrEqual(4.5);
    for (const part of [".top input", "button.theme", ".languages"]) {
      expect(wcagContrast(await of(part, "border-top-color"), paper), part).toBeGreaterThanOrEqual(
        3,
      );
    }
  },
);
