import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { locales } from "../src/locales.ts";

/**
 * Draws the pictures that stand for the site elsewhere, into docs/reader: its icon in the sizes that browsers ask
 * for, and for each language the card that is shown with a link to the site. They are checked in, and drawn anew
 * by `node tools/draw-pictures.ts` when the icon, the name or the title of the site changes. It needs Chromium
 * and the Noto fonts for Japanese.
 */

const reader = join("docs", "reader");
const icon = readFileSync(join(reader, "icon.svg"), "utf8");

/** Takes a picture of a page of its own, of the given size. */
async function draw(
  browser: Browser,
  file: string,
  { width, height, html }: { width: number; height: number; html: string },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: join(reader, file) });
  await page.close();
}

/** The icon on a ground that fills the square, with the room around it that masks cut away. */
const iconPage = (size: number) => ({
  width: size,
  height: size,
  html: `<style>body { margin: 0; display: grid; height: 100vh; place-items: center; background: #fff }
svg { width: 74%; height: 74% }</style>${icon}`,
});

/** A font of a package, as an address that a page of no origin can load. */
function fontFace(family: string, name: string): string {
  const file = `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
  const data = readFileSync(file).toString("base64");
  return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/woff2;base64,${data}) }`;
}

const cardStyle = `
${fontFace("Source Serif 4", "source-serif-4")}
${fontFace("Source Sans 3", "source-sans-3")}
body { box-sizing: border-box; margin: 0; height: 100vh; padding: 76px 84px; display: flex; flex-direction: column;
  justify-content: space-between; background: #f6f4ef; color: #1b1f24; border-bottom: 14px solid #155e8a }
h1 { margin: 0; font: 600 60px/1.22 "Source Serif 4", "Noto Serif CJK JP"; text-wrap: balance }
:lang(ja) h1 { font-size: 54px; line-height: 1.4; word-break: auto-phrase }
p { margin: 0; display: flex; gap: 24px; align-items: center; font: 32px "Source Sans 3", "Noto Sans CJK JP"; color: #4f5963 }
svg { width: 76px; height: 76px }
`;

/** The card of a language: what the site is, and what it is called. It counts nothing, since counts change. */
function cardPage(locale: string) {
  const { title, siteName }: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join("locales", locale, "reader.json"), "utf8"),
  );
  const html = `<!doctype html><html lang="${locale}"><style>${cardStyle}</style><h1>${title}</h1><p>${icon} ${siteName}</p></html>`;
  return { width: 1200, height: 630, html };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const size of [192, 512]) await draw(browser, `icons/${size}.png`, iconPage(size));
for (const locale of locales) await draw(browser, `cards/${locale}.png`, cardPage(locale));
await browser.close();
