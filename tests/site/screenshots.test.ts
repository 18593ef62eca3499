import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { goTo, open, sizes } from "./reader.ts";

const views = {
  text: "?lang=en&with=ja",
  sentence: "?lang=fr#jclp-2-1",
  claims: "?lang=en&view=claims",
  references: "?lang=ja&view=references",
  pictures: "?lang=ja&view=pictures",
  glossary: "?lang=fr&view=glossary",
  record: "?lang=fr#jumpp",
};

test.each(["light", "dark"] as const)(
  "the main views, to be looked at: %s",
  async (colorScheme) => {
    mkdirSync("screenshots", { recursive: true });
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await open(views.text, { colorScheme, viewport });
      for (const [name, path] of Object.entries(views)) {
        await goTo(page, path);
        await page.waitForTimeout(300);
        const file = join("screenshots", `${name}-${size}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        expect(statSync(file).size).toBeGreaterThan(5_000);
      }
    }
  },
);

test("Japanese is drawn with a font that has it", async () => {
  const page = await open("?lang=ja");
  const [one, other] = await page.evaluate<readonly string[]>(`(() => {
    const draw = (text) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      context.font = "40px " + getComputedStyle(document.body).fontFamily;
      context.fillText(text, 10, 60);
      return canvas.toDataURL();
    };
    return [draw("気"), draw("候")];
  })()`);
  expect(one).not.toBe(other);
});
