import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { words } from "../../docs/reader/src/words.ts";
import { locales } from "../../src/locales.ts";
import { contents, goTo, hasFocus, open, site, sizes } from "./reader.ts";

const views = [
  "",
  "&with=en",
  "&view=claims",
  "&view=references",
  "&view=pictures",
  "&view=glossary",
  "#jumpp",
  "#meti-1-1",
];

const pages = [
  "index.html",
  "interfaces/us-japan-climate-partnership.Commitment.html",
  "functions/us-japan-climate-partnership.createPartnership.html",
];

const overflow = "document.documentElement.scrollWidth - innerWidth";

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test.each(locales)("axe finds nothing in any view: %s, phone and desktop", async (locale) => {
    for (const viewport of Object.values(sizes)) {
      const page = await open(`?lang=${locale}`, { colorScheme, viewport });
      for (const view of views) {
        await goTo(page, `?lang=${locale}${view}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${view} ${id} ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(overflow), `${view} at ${viewport.width}`).toBeLessThanOrEqual(
          0,
        );
      }
      expect(page.wrong).toEqual([]);
    }
  });

  test.each(["", "fr/"])(
    "nor, but for two rules that its theme breaks, in the reference: %s",
    async (folder) => {
      for (const viewport of Object.values(sizes)) {
        const page = await open(`reference/${folder}index.html`, { colorScheme, viewport });
        const guide = folder ? "documents/Performances.html" : "documents/Performance.html";
        for (const path of [guide, ...pages]) {
          await page.goto(`${site()}reference/${folder}${path}`);
          const { violations } = await new AxeBuilder({ page })
            .disableRules(["nested-interactive", "heading-order"])
            .analyze();
          expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate(overflow), `${path}, ${viewport.width}`).toBeLessThanOrEqual(
            0,
          );
        }
      }
    },
  );
});

test("by keyboard alone: past the header, into a sentence, to its record and back", async () => {
  const page = await open("?lang=en");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const mention = '[data-segment="overview-1-1"] .mention';
  await expect.poll(() => hasFocus(page, mention)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: contents.en.places.unitedStates.name }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => hasFocus(page, mention)).toBe(true);
});

test("another view takes the focus to its beginning", async () => {
  const page = await open("?lang=en");
  await page.getByRole("link", { name: words.en.claims, exact: true }).click();
  await expect.poll(() => hasFocus(page, "main")).toBe(true);
  expect(await page.title()).toBe(`${words.en.claims} – ${contents.en.article.title}`);
});

test("who asks for less motion gets none", async () => {
  const page = await open("?lang=en", { reducedMotion: "reduce" });
  await page.locator(".segment").first().waitFor();
  const duration = "getComputedStyle(document.querySelector('.segment')).transitionDuration";
  expect(await page.evaluate(duration)).toBe("0s");
});

test("printed, it is the text alone", async () => {
  const page = await open("?lang=en");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  expect(await page.getByRole("searchbox").isVisible()).toBe(false);
  expect(await page.locator(".marks").first().isVisible()).toBe(false);
  expect(await page.locator("#overview-1-1").isVisible()).toBe(true);
});
