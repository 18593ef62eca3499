import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { goTo, open } from "./reader.ts";

const linksOf = (page: Page) => page.locator(".name-link").count();

/** How many links stand in another. */
const nestedIn = (page: Page) => page.locator(".name-link .name-link").count();

const places = "**/search/places.json";

test("on a slow line, a box that is checked twice makes each name one link", async () => {
  const page = await open("", { serviceWorkers: "block" });
  let answer = () => {};
  const answered = new Promise<void>((done) => {
    answer = done;
  });
  await page.route(places, async (route) => {
    await answered;
    await route.continue();
  });
  const box = page.locator(".show-names");
  await box.check();
  await box.uncheck();
  await box.check();
  answer();
  await expect.poll(() => linksOf(page)).toBeGreaterThan(90);
  expect(await nestedIn(page)).toBe(0);
  await box.uncheck();
  expect(await linksOf(page)).toBe(0);
});

test("a box that is unchecked before the places come makes no link", async () => {
  const page = await open("", { serviceWorkers: "block" });
  await page.route(places, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  const came = page.waitForResponse(places);
  await page.locator(".show-names").check();
  await page.locator(".show-names").uncheck();
  await came;
  await page.waitForTimeout(300);
  expect(await linksOf(page)).toBe(0);
});

test("a line that fails is no fault of the page, and the next try shows the names", async () => {
  const page = await open("", { serviceWorkers: "block" });
  await page.route(places, (route) => route.fulfill({ status: 503, body: "" }));
  const box = page.locator(".show-names");
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(false);
  await page.unroute(places);
  await box.check();
  await expect.poll(() => linksOf(page)).toBeGreaterThan(90);
  expect(page.wrong.filter((text) => !text.includes("503"))).toEqual([]);
});

test("who comes back to a box that is checked finds the names shown", async () => {
  const page = await open("");
  await page.locator(".show-names").check();
  await expect.poll(() => linksOf(page)).toBeGreaterThan(90);
  await goTo(page, "data/");
  await page.goBack();
  await page.locator(".show-names").waitFor();
  await expect.poll(() => page.locator(".show-names").isChecked()).toBe(true);
  await expect.poll(() => linksOf(page)).toBeGreaterThan(90);
  expect(await nestedIn(page)).toBe(0);
});
