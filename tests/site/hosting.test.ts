import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pathOf } from "../../docs/reader/pages/addresses.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { locales } from "../../src/locales.ts";
import { open as openAt } from "../browser.ts";
import { root, tagsOf } from "./built.ts";
import { bareHost, hostWithNotFound } from "./hosts.ts";
import { contents, site } from "./reader.ts";

const id = "kyotoProgressUnitedStates";

test("a bare host will do, in any folder of it", async () => {
  const { address } = await bareHost(root);
  for (const locale of locales) {
    const page = await openAt(address + pathOf(locale, "text"), { locale: "en" });
    const title = words[locale].say("title");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    const fonts = await page.evaluate(
      "document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))",
    );
    expect(fonts).toContain("loaded");
    await page.locator(".views").getByText(words[locale].say("claims"), { exact: true }).click();
    await page.locator(`a[href$="claims/${id}/"]`).first().click();
    for (const other of locales) {
      await page.locator(`.languages a[hreflang="${other}"]`).click();
      const { statement } = contents[other].claims[id];
      await page.getByRole("heading", { level: 1, name: statement }).waitFor();
    }
    expect(page.wrong).toEqual([]);
  }
});

describe("an address that leads nowhere", () => {
  test.each(["nowhere", "a/b/c", "fr/claims/nowhere/", "reference/no/where.html"])(
    "%s shows a page in three languages that leads to each of them",
    async (path) => {
      const address = await hostWithNotFound(root);
      const page = await openAt(address + path, { locale: "en" });
      for (const locale of locales) {
        const part = page.locator(`section[lang="${locale}"]`);
        await part.getByRole("heading", { name: words[locale].say("notThere") }).waitFor();
        await part.getByRole("link", { name: words[locale].say("claims") }).click();
        await page.waitForURL(address + pathOf(locale, "claims"));
        await page
          .getByRole("heading", { level: 1, name: words[locale].say("claims"), exact: true })
          .waitFor();
        await page.goto(address + path);
      }
      // The browser says at the console what is not there, and nothing else is wrong.
      expect(page.wrong.filter((text) => !text.includes("404 (Not Found)"))).toEqual([]);
    },
  );

  test("the page needs no other file", () => {
    const html = readFileSync(join(root, "404.html"), "utf8");
    const loaded = tagsOf(html).filter(
      ({ name, attributes }) =>
        "src" in attributes || (name === "link" && attributes.href !== "data:,"),
    );
    expect(loaded).toEqual([]);
  });

  test("without scripts it says what to do, and leads to the start of the host", () => {
    const html = readFileSync(join(root, "404.html"), "utf8");
    const shown = [...html.matchAll(/<noscript>(.*?)<\/noscript>/gs)].map(([, text]) => text);
    expect(shown).toEqual(
      locales.map((locale) => {
        const { say } = words[locale];
        return `<p>${say("noScriptNote")}</p><p><a href="/">${say("toHost")}</a></p>`;
      }),
    );
  });

  test("it names no more than it leads to, and fits the narrowest page", async () => {
    const address = await hostWithNotFound(root);
    const page = await openAt(`${address}a/b/c`, {
      locale: "en",
      viewport: { width: 320, height: 640 },
    });
    for (const locale of locales) {
      const note = words[locale].say("notThereNote").toLowerCase();
      expect(note).not.toContain(words[locale].say("search").toLowerCase());
      const part = page.locator(`section[lang="${locale}"]`);
      for (const link of await part.getByRole("link").all()) {
        await link.waitFor();
        const box = await link.boundingBox();
        expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      }
    }
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("the site's own server answers it with that page, and goes on", async () => {
    for (const path of ["%", "%2e%2e/package.json", "a/b/c"]) {
      const response = await fetch(site() + path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain(words.ja.say("notThere"));
    }
    expect((await fetch(site())).status).toBe(200);
  });
});

test.each([
  ["index.html", "text/html; charset=utf-8"],
  ["sw.js", "text/javascript; charset=utf-8"],
  ["data/tables/claims.csv", "text/csv; charset=utf-8"],
  ["data/content/ja.json", "application/json; charset=utf-8"],
  ["data/exchange/segments.tmx", "application/xml; charset=utf-8"],
  ["fr/site.webmanifest", "application/manifest+json; charset=utf-8"],
  ["cards/en.png", "image/png"],
  ["icon.svg", "image/svg+xml; charset=utf-8"],
])("the site's own server sends %s as %s", async (path, type) => {
  expect((await fetch(site() + path)).headers.get("content-type")).toBe(type);
});

test("the site's own server leads from a folder's name to the folder", async () => {
  const response = await fetch(`${site()}fr/claims?verdict=confirmed`);
  expect(response.url).toBe(`${site()}fr/claims/?verdict=confirmed`);
});
