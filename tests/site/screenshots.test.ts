import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { open, site } from "./reader.ts";
import { claimPagesIn, locales, viewsIn, widths } from "./views.ts";

const folder = "screenshots";

test.each(
  (["light", "dark"] as const).flatMap((colorScheme) =>
    Object.keys(widths).map((size) => ({ size, colorScheme })),
  ),
)("every view in every language, to be looked at: $size, $colorScheme", async (what) => {
  const { size, colorScheme } = what;
  mkdirSync(folder, { recursive: true });
  const viewport = Object.entries(widths).find(([name]) => name === size)?.[1];
  const page = await open("", { colorScheme, ...(viewport && { viewport }) });
  for (const locale of locales) {
    const { "claim-contradicted": claim = "" } = claimPagesIn(locale);
    for (const [name, path] of Object.entries({ ...viewsIn(locale), claim })) {
      await page.goto(site() + path);
      const file = join(folder, `${name}-${locale}-${size}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      expect(statSync(file).size, file).toBeGreaterThan(5_000);
    }
  }
  expect(page.wrong).toEqual([]);
});
