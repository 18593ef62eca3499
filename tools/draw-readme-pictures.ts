import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { pathOf } from "../docs/reader/pages/addresses.ts";
import { locales } from "../src/locales.ts";

/**
 * Draws the picture of the site that each README shows, `docs/reader.<locale>.webp`: the sentence on the Kyoto
 * Protocol with its note open. The pictures are checked in. `node tools/draw-readme-pictures.ts` draws them anew
 * from the built site (`npm run docs`) when its look or the texts of that note change. It needs Chromium and the
 * Noto fonts for Japanese.
 */

const site = join("docs", "site");
const origin = "http://localhost";
const segment = "jclp-2-1";

/** Takes the picture in one language. It is a WebP, which Chromium writes only when it is asked through its protocol. */
async function draw(browser: Browser, locale: (typeof locales)[number]): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 500 },
    deviceScaleFactor: 1.5,
    locale,
  });
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(site, pathname.replace(/\/$/, "/index.html")) });
  });
  await page.goto(`${origin}/${pathOf(locale, "text")}#${segment}`);
  await page.locator(`#note-${segment}[open]`).waitFor();
  await page.evaluate("document.fonts.ready");
  const devTools = await context.newCDPSession(page);
  const { data } = await devTools.send("Page.captureScreenshot", { format: "webp", quality: 80 });
  writeFileSync(join("docs", `reader.${locale}.webp`), Buffer.from(data, "base64"));
  await context.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const locale of locales) await draw(browser, locale);
await browser.close();
