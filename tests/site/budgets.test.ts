import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { words } from "../../docs/reader/src/words.ts";
import { open as openAt } from "../browser.ts";
import { open, site } from "./reader.ts";

test("at most 120 kB in all, gzipped: what the first text needs, and nothing after it", async () => {
  const sizes: Promise<number>[] = [];
  const page = await openAt(`${site()}sw.js`, { locale: "en", serviceWorkers: "block" });
  page.on("response", (response) => {
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${site()}?lang=en`, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThan(120_000);
  expect(total).toBeGreaterThan(40_000);
});

test("with a quarter of the processor, it paints and answers in time", async () => {
  const page = await open("?lang=en");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  const paint = await page.evaluate(`new Promise((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: "largest-contentful-paint", buffered: true }))`);
  expect(paint).toBeLessThan(2_500);
  await page.evaluate(`globalThis.durations = []; new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.durations.push(duration);
  }).observe({ type: "event", durationThreshold: 16 })`);
  await page.getByRole("link", { name: words.en.claims, exact: true }).click();
  await page.locator(".claim").first().waitFor();
  await page.getByRole("searchbox").pressSequentially("energy", { delay: 100 });
  await page.locator(".results a").first().waitFor();
  await page.waitForTimeout(700);
  const durations = await page.evaluate<readonly number[]>("globalThis.durations");
  expect(durations.length).toBeGreaterThan(0);
  expect(Math.max(...durations)).toBeLessThan(500);
});
