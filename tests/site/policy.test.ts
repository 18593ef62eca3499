import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pathOf, views } from "../../docs/reader/pages/addresses.ts";
import { locales, recordCollections } from "../../src/index.ts";
import { pagesIn, root, type Tag, tagsOf } from "./built.ts";
import { open, site } from "./reader.ts";

/** Whether an element is a script or a style in the page itself, or an attribute of it is one. */
const isInline = ({ name, attributes }: Tag): boolean =>
  name === "style" ||
  (name === "script" && !("src" in attributes) && attributes.type !== "application/ld+json") ||
  Object.keys(attributes).some((key) => key === "style" || key.startsWith("on")) ||
  (attributes.href ?? "").startsWith("javascript:");

/** The address of a file that an element makes the browser load. */
const loadedBy = ({ name, attributes }: Tag): string | undefined =>
  name === "link" && /stylesheet|icon|manifest|preload/.test(attributes.rel ?? "")
    ? attributes.href
    : attributes.src;

test("no page has a style or a script in it, nor loads a file from elsewhere", () => {
  const wrong = pagesIn(root).flatMap(({ path, html }) =>
    tagsOf(html)
      .filter((tag) => isInline(tag) || /^(?:\w+:)?\/\//.test(loadedBy(tag) ?? ""))
      .map(({ name, attributes }) => `${path}: <${name}> ${JSON.stringify(attributes)}`),
  );
  expect(wrong).toEqual([]);
  for (const file of globSync("assets/*.css", { cwd: root })) {
    expect(readFileSync(join(root, file), "utf8")).not.toMatch(/url\(["']?(?:\w+:)?\/\/|@import/);
  }
});

test.each([
  '<p style="color: red">',
  "<style>p { color: red }</style>",
  "<script>alert(1)</script>",
  '<button onclick="alert(1)">',
  '<a href="javascript:alert(1)">',
])("such as %s", (html) => {
  expect(tagsOf(html).some(isInline)).toBe(true);
});

test("the policy of each page allows nothing from elsewhere, and nothing inline", () => {
  for (const { html } of pagesIn(root)) {
    const policy = tagsOf(html).find(
      ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
    )?.attributes.content;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
});

test("the browser runs no script that somebody puts into a page", async () => {
  const page = await open("");
  await page.evaluate(`(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.intruder = true";
    document.body.append(script);
  })()`);
  expect(await page.evaluate("globalThis.intruder")).toBe(undefined);
});

test.each(locales)(
  "%s: the browser asks for nothing elsewhere, and refuses nothing",
  async (locale) => {
    const page = await open(pathOf(locale, "text"));
    const paths = [
      ...views.map((view) => pathOf(locale, view)),
      pathOf(locale, "claims", "kyotoProgressJapan"),
      ...recordCollections.map((name) => pathOf(locale, "records", name)),
    ];
    for (const path of paths) {
      await page.goto(site() + path, { waitUntil: "networkidle" });
      await page.getByRole("heading", { level: 1 }).waitFor();
    }
    expect(page.wrong).toEqual([]);
  },
);
