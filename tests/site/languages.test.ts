import { describe, expect, test } from "vitest";
import { words } from "../../docs/reader/src/words.ts";
import { locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { contents, everywhere, goTo, open, sizes } from "./reader.ts";

const { fr, en, ja } = contents;
const menuOf = (page: Awaited<ReturnType<typeof open>>, locale: "fr" | "en" | "ja") =>
  page.getByLabel(words[locale].language, { exact: true });

describe.each(locales)("in %s", (locale) => {
  test("?lang is the page's language from the first text on", async () => {
    const page = await open(`?lang=${locale}`, { locale: "de" });
    await page.getByRole("heading", { level: 1, name: contentIn(locale).article.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await page.title()).toBe(contentIn(locale).article.title);
    expect(page.wrong).toEqual([]);
  });

  test("every run of Japanese says so, and no other text claims to be Japanese", async () => {
    const page = await open(`?lang=${locale}&with=${locale === "ja" ? "en" : "ja"}`);
    for (const path of ["", "view=claims", "view=references", "view=glossary", "view=pictures"]) {
      await goTo(page, `?lang=${locale}&with=${locale === "ja" ? "en" : "ja"}&${path}`);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      const astray = await page.evaluate(`(() => {
        const japanese = /[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]/u;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode;
          if (parentElement.closest("script, noscript")) continue;
          const { lang } = parentElement.closest("[lang]");
          if (japanese.test(data) && lang !== "ja" && !lang.startsWith("zh")) found.push(lang + ": " + data);
          if (lang === "ja" && /[a-z]{4}.* [a-z]{4}/.test(data) && !japanese.test(data)) found.push(lang + ": " + data);
        }
        return found;
      })()`);
      expect(astray, path).toEqual([]);
      const quotes = await page.locator("q").evaluateAll((all) => all.map((quote) => quote.lang));
      expect(new Set(quotes)).toEqual(quotes.length > 0 ? new Set(["fr"]) : new Set());
    }
  });
});

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  test("two languages stand side by side, and the partner sentence is lit", async () => {
    const other = locale === "en" ? "ja" : "en";
    const page = await open(`?lang=${locale}&with=${other}`, { viewport });
    const id = "meti-1-4";
    const both = page.locator(`[data-segment="${id}"]`);
    await expect.poll(() => both.count()).toBe(2);
    await both.first().hover();
    await expect.poll(() => page.locator(`.lit[data-segment="${id}"]`).count()).toBe(2);
    const [one, two] = await Promise.all([both.first().boundingBox(), both.last().boundingBox()]);
    if (viewport === sizes.desktop) {
      expect(Math.abs((one?.y ?? 0) - (two?.y ?? 99))).toBeLessThan(12);
    } else expect((two?.y ?? 0) - (one?.y ?? 0)).toBeGreaterThan(12);
    expect(await page.locator(`p[lang=${other}]`).count()).toBe(34);
    await page.locator('[data-segment="jclp-1-1"] a').first().focus();
    await expect.poll(() => page.locator('.lit[data-segment="jclp-1-1"]').count()).toBe(2);
    expect(page.wrong).toEqual([]);
  });
});

test("the browser's language is the first, the chosen one is remembered and in the address", async () => {
  const page = await open("", { locale: "ja-JP" });
  await page.getByRole("heading", { name: ja.article.title }).waitFor();
  expect(new URL(page.url()).searchParams.get("lang")).toBe("ja");
  await menuOf(page, "ja").selectOption("fr");
  await page.getByRole("heading", { name: fr.article.title }).waitFor();
  expect(new URL(page.url()).searchParams.get("lang")).toBe("fr");
  await page.goto(new URL("./", page.url()).href);
  await page.getByRole("heading", { name: fr.article.title }).waitFor();
});

test("the menu's choice is a step in the history", async () => {
  const page = await open("?lang=en&view=claims");
  await menuOf(page, "en").selectOption("fr");
  await page.getByRole("heading", { level: 1, name: fr.article.title }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: en.article.title }).waitFor();
  expect(new URL(page.url()).searchParams.get("view")).toBe("claims");
});

test("a language that does not arrive is told, and the page stays as it is", async () => {
  const page = await open("?lang=en", { locale: "en", serviceWorkers: "block" });
  await page.route(/\/ja-[^/]+\.js$/, (route) => route.abort());
  await menuOf(page, "en").selectOption("ja");
  await page.getByRole("alert").filter({ hasText: words.en.notLoaded }).waitFor();
  await page.getByRole("heading", { level: 1, name: en.article.title }).waitFor();
  expect(await menuOf(page, "en").inputValue()).toBe("en");
  await menuOf(page, "en").selectOption("fr");
  await page.getByRole("heading", { level: 1, name: fr.article.title }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});
