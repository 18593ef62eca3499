import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { folderOf } from "../../docs/reader/pages/addresses.ts";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { open as openAt, start } from "../browser.ts";

/** The languages that tests name; those that go over all languages ask `contentIn`. */
export const contents = { fr, en, ja };

export const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
} as const;

/** Every language at every size: where each feature has to work. */
export const everywhere = locales.flatMap((locale) =>
  Object.entries(sizes).map(([size, viewport]) => ({ locale, size, viewport })),
);

let address = "";
let stop = () => {};

/** The site, as `npm start` serves it. */
beforeAll(async () => {
  ({ address, stop } = await start(".", process.execPath, () => [join("tools", "serve.ts")]));
});
afterAll(() => stop());

export const site = () => address;

/** The path of a page from the root of the site: `fr/claims/`. */
export const at = (locale: Locale, path = ""): string => folderOf(locale) + path;

/** A page of the reader, at its path from the root of the site. */
export const open = (
  path: string,
  options: Parameters<typeof openAt>[1] = { locale: "en" },
): ReturnType<typeof openAt> => openAt(address + path, options);

/** Goes to a path from the root of the site. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(address + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Whether an element is the one with the focus. */
export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.matches(":focus"));

/** Clicks where something of the bar is to be seen: a click by Playwright scrolls to where a bar that sticks would stand if it did not. */
export async function clickAt(page: Page, target: Locator): Promise<void> {
  await page.waitForLoadState(); // the style says what is seen
  await target.waitFor();
  const box = await target.boundingBox();
  if (!box || box.y < 0) throw new Error("The bar on top is not to be seen.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Goes to another view by the bar, or by its menu where there is no room for the views. */
export async function chooseView(page: Page, name: string): Promise<void> {
  await page.waitForLoadState();
  const menu = page.locator(".open-menu");
  if (await menu.isVisible()) await clickAt(page, menu);
  await clickAt(page, page.locator(".views").getByRole("link", { name, exact: true }));
}

/** Unfolds the filters of a list where they are folded. */
export async function openFilters(page: Page): Promise<void> {
  await page.waitForLoadState();
  const fold = page.locator(".fold");
  if (!(await fold.evaluate((one) => one.hasAttribute("open")))) {
    await fold.locator("summary").click();
  }
}
