import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { goTo, open, site } from "./reader.ts";
import { widths } from "./views.ts";

const themeOf = (page: Page) => page.evaluate("document.documentElement.dataset.theme");
const groundOf = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");

const light = { viewport: widths.desktop, colorScheme: "light" } as const;
const white = "rgb(255, 255, 255)";

test("with storage forbidden, each theme can be chosen", async () => {
  const page = await open("sources/", light);
  await page.addInitScript(`
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get() { throw new DOMException("", "SecurityError"); } });
    }`);
  await goTo(page, "");
  const button = page.locator("button.theme");
  const themes: unknown[] = [];
  for (let times = 0; times < 4; times++) {
    themes.push(await themeOf(page));
    await button.click();
  }
  expect(themes).toEqual(["os", "light", "dark", "os"]);
  expect(page.wrong).toEqual([]);
});

test("the chosen theme is shown before the reader's script has come", async () => {
  const page = await open("", { ...light, serviceWorkers: "block" });
  await page.locator("button.theme").click();
  await page.locator("button.theme").click();
  expect(await themeOf(page)).toBe("dark");
  await page.route(/assets\/main-/, () => {}); // it never comes
  await page.goto(`${site()}claims/`, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  expect(await themeOf(page)).toBe("dark");
  expect(await groundOf(page)).not.toBe(white);
});

test("what is chosen on one page holds on another that is open, and on one that is gone back to", async () => {
  const page = await open("", light);
  const other = await page.context().newPage();
  await other.goto(`${site()}fr/claims/`);
  const button = page.locator("button.theme");
  await button.click();
  await button.click();
  await expect.poll(() => themeOf(other)).toBe("dark");
  expect(await groundOf(other)).toBe(await groundOf(page));
  expect(await other.locator("button.theme").textContent()).toContain("sombre");
  await goTo(page, "claims/");
  await button.click();
  await page.goBack();
  await expect.poll(() => themeOf(page)).toBe("os");
});

test("the menu is as wide in every theme", async () => {
  const page = await open("fr/", { ...light, viewport: widths.phone });
  await page.locator(".open-menu").click();
  const found = new Set<number | undefined>();
  for (let times = 0; times < 3; times++) {
    found.add((await page.locator("#menu").boundingBox())?.width);
    await page.locator("button.theme").click();
  }
  expect(found.size).toBe(1);
});
