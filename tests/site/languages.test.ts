import { describe, expect, test } from "vitest";
import { words } from "../../docs/reader/pages/words.ts";
import { recordCollections } from "../../src/index.ts";
import { locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { at, chooseView, everywhere, goTo, open, sizes } from "./reader.ts";

const paths = [
  "",
  "claims/",
  "claims/kyotoProgressUnitedStates/",
  "claims/jclpNamed/",
  "records/",
  ...recordCollections.map((name) => `records/${name}/`),
  "sources/",
  "languages/",
  "glossary/",
];

describe.each(locales)("in %s", (locale) => {
  test("every page is in its language, and leads to the same page in the others", async () => {
    const page = await open(at(locale), { locale: "de" });
    for (const path of paths) {
      await goTo(page, at(locale, path));
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      const links = page.locator(".languages a");
      expect(
        await links.evaluateAll((all) =>
          all.map((one) => [
            one.getAttribute("hreflang"),
            one instanceof HTMLAnchorElement ? one.pathname : "",
          ]),
        ),
      ).toEqual(locales.map((name) => [name, `/${at(name, path)}`]));
      const current = page.locator(".languages [aria-current]");
      expect(await current.getAttribute("hreflang")).toBe(locale);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    }
    expect(page.wrong).toEqual([]);
  });

  test("every run of Japanese says so, French does where it is quoted, and no other text claims to be Japanese", async () => {
    const page = await open(at(locale));
    const french = Object.values(contentIn("fr").claims)
      .map(({ quote }) => quote)
      .filter((quote) => quote.length > 40);
    for (const path of paths) {
      await goTo(page, at(locale, path));
      const astray = await page.evaluate((quotes) => {
        const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { textContent: text, parentElement } = walker.currentNode;
          const lang = parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
          const isJapanese = japanese.test(text ?? "");
          const isWrong =
            (isJapanese && lang !== "ja" && !lang.startsWith("zh")) ||
            (lang === "ja" && /[a-z]{4}.* [a-z]{4}/.test(text ?? "") && !isJapanese) ||
            (lang !== "fr" && quotes.some((quote) => text?.includes(quote)));
          if (isWrong && !parentElement?.closest("script, code")) found.push(`${lang}: ${text}`);
        }
        return found;
      }, french);
      expect(astray, path).toEqual([]);
    }
  });
});

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  test("the article stands in every language, sentence beside sentence", async () => {
    const page = await open(at(locale, "languages/"), { viewport });
    const rows = page.locator(".compare tbody tr");
    const segments = Object.values(contentIn(locale).segments);
    expect(await rows.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      segments.map(({ id }) => id),
    );
    for (const name of locales) {
      const texts = await page.locator(`.compare tbody td[lang=${name}]`).allTextContents();
      for (const [index, { id }] of segments.entries()) {
        expect(texts[index]).toContain(contentIn(name).segments[id].text);
      }
    }
    const boxes = await rows
      .nth(3)
      .locator("td")
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
    expect(new Set(boxes).size).toBe(viewport === sizes.phone ? locales.length : 1);
    await page.locator('.compare a[href$="#meti-1-4"]').click();
    await page.waitForURL((url) => url.pathname === `/${at(locale)}` && url.hash === "#meti-1-4");
    expect(page.wrong).toEqual([]);
  });

  test("without JavaScript everything can be read", async () => {
    const page = await open(at(locale), { viewport, javaScriptEnabled: false });
    const content = contentIn(locale);
    const article = (await page.locator(".article").textContent()) ?? "";
    for (const { reason, statement } of Object.values(content.claims)) {
      expect(article).toContain(reason);
      expect(article).toContain(statement);
    }
    // A mark leads to its note, though nothing shows the note before.
    const quiet = page.locator(".note.untold").first();
    const segment = await quiet.getAttribute("data-segment");
    expect(await quiet.isVisible()).toBe(false);
    await page.locator(`.mark[data-segment="${segment}"]`).click();
    await quiet.waitFor();
    await quiet.locator("summary").click();
    await quiet.locator("[data-claim]").first().waitFor();
    await goTo(page, at(locale, "claims/"));
    expect(await page.locator("table.claims tr[data-verdict]:visible").count()).toBe(
      Object.keys(content.claims).length,
    );
    for (const name of ["records", "sources", "languages", "glossary"] as const) {
      await chooseView(page, words[locale].say(name));
      await page.getByRole("heading", { level: 1, name: words[locale].say(name) }).waitFor();
    }
    expect(await page.locator(".scripted:visible").count()).toBe(0);
  });
});
