import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { nameOfLanguage } from "../../docs/reader/pages/language-names.ts";
import { countsInWords } from "../../docs/reader/pages/verdicts.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { at, everywhere, open, site, sizes } from "./reader.ts";
import { widths } from "./views.ts";

const pathIn = (locale: Locale) => at(locale, "languages/");

const boxOf = (page: Page, name: Locale) => page.locator(`.compare thead input[value=${name}]`);

/** The languages whose texts are seen in a row. */
const shownIn = (page: Page) =>
  page
    .locator(".compare tbody tr")
    .first()
    .locator("td")
    .evaluateAll((cells) =>
      cells
        .filter((cell) => (cell.querySelector("p")?.offsetHeight ?? 0) > 0)
        .map((cell) => cell.getAttribute("lang")),
    );

/** What is lit in each language of a row: parts that follow on each other are one. */
const litIn = (page: Page, segment: string, part: "run" | "named") =>
  page
    .locator(`[id="${segment}"] td`)
    .evaluateAll(
      (cells, selector) =>
        Object.fromEntries(
          cells.map((cell) => [
            cell.getAttribute("lang"),
            [...cell.querySelectorAll(selector)].map((one) => one.textContent).join(""),
          ]),
        ),
      `.${part}.lit`,
    );

/** The words of a claim in each language. */
const wordsOf = (claim: keyof ReturnType<typeof contentIn>["claims"]) =>
  Object.fromEntries(
    locales.map((name) => [name, contentIn(name).claims[claim].translatedQuote.join("")]),
  );

const nothing = Object.fromEntries(locales.map((name) => [name, ""]));

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  test("one to three languages are chosen, and the address says which", async () => {
    const page = await open(pathIn(locale), { viewport });
    expect(await shownIn(page)).toEqual(["fr", "en", "ja"]);
    expect(new URL(page.url()).search).toBe("");
    await page.getByRole("checkbox", { name: nameOfLanguage("en") }).uncheck();
    expect(await shownIn(page)).toEqual(["fr", "ja"]);
    expect(new URL(page.url()).search).toBe("?show=fr,ja");
    await page.locator('.compare a[href$="#jclp-1-1"]').click();
    await page.waitForURL(/#jclp-1-1$/);
    await page.goBack();
    await page.waitForURL(/\?show=fr,ja/);
    expect(await shownIn(page)).toEqual(["fr", "ja"]);
    await boxOf(page, "fr").uncheck();
    expect(await shownIn(page)).toEqual(["ja"]);
    await boxOf(page, "ja").click({ force: true }); // the last one stays
    expect(await boxOf(page, "ja").isChecked()).toBe(true);
    expect(await boxOf(page, "ja").getAttribute("aria-disabled")).toBe("true");
    expect(await shownIn(page)).toEqual(["ja"]);
    await boxOf(page, "en").check();
    expect(await boxOf(page, "ja").getAttribute("aria-disabled")).toBe(null);
    expect(new URL(page.url()).search).toBe("?show=en,ja");
    const links = page.locator(".languages a");
    expect(
      await links.evaluateAll((all) => all.map((one) => new URL(Object(one).href).search)),
    ).toEqual(locales.map(() => "?show=en,ja"));
    await page.goto(`${site()}${pathIn(locale)}?show=xx,,`);
    expect(await shownIn(page)).toEqual(["fr", "en", "ja"]);
    expect(page.wrong).toEqual([]);
  });

  test("the first sentence that is seen stays where it is when a language comes or goes", async () => {
    const page = await open(pathIn(locale), { viewport });
    await page.evaluate("document.fonts.ready");
    await page.locator('[id="meti-2-1"]').evaluate((row) => {
      scrollBy({ top: row.getBoundingClientRect().top - 101, behavior: "instant" });
    });
    await page.waitForTimeout(100);
    const first = () =>
      page.evaluate<readonly [string, number]>(`(() => {
        const edge = document.querySelector(".top").getBoundingClientRect().bottom;
        const row = [...document.querySelectorAll(".compare tbody tr")]
          .find((one) => one.getBoundingClientRect().bottom > edge);
        return [row.id, row.getBoundingClientRect().top];
      })()`);
    for (const name of ["en", "ja", "en", "ja"] as const) {
      const [id, top] = await first();
      const box = await boxOf(page, name).boundingBox();
      expect(box?.y, "the boxes stay on top").toBeLessThan(100);
      await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
      await page.waitForTimeout(100);
      const now = await page
        .locator(`[id="${id}"]`)
        .evaluate((row) => row.getBoundingClientRect().top);
      expect(Math.abs(now - top), `${id}, ${name}`).toBeLessThanOrEqual(2);
    }
  });

  test("the words of a claim and a name are lit in every language at once, by pointing at one", async () => {
    const page = await open(pathIn(locale), { viewport });
    const row = page.locator('[id="jucep-1-3"]');
    for (const name of locales) {
      const { segments } = contentIn(name);
      const term = row.locator(`td[lang=${name}] [data-records=decarbonizationTerm]`).first();
      await term.scrollIntoViewIfNeeded();
      await term.hover();
      expect(await litIn(page, "jucep-1-3", "named")).toEqual(
        Object.fromEntries(
          locales.map((other) => {
            const { text, mentions } = contentIn(other).segments["jucep-1-3"];
            const spans = mentions.filter(({ records }) => records.includes("decarbonizationTerm"));
            return [other, spans.map(({ start, end }) => text.slice(start, end)).join("")];
          }),
        ),
      );
      expect(segments["jucep-1-3"].text).toContain((await litIn(page, "jucep-1-3", "named"))[name]);
    }
    const heading = page.locator('[id="jclp-heading"] td .run');
    await heading.first().scrollIntoViewIfNeeded();
    await heading.first().hover();
    expect(await litIn(page, "jclp-heading", "run")).toEqual(wordsOf("jclpNamed"));
    await page.mouse.move(2, 2);
    await page.locator(".top").hover();
    expect(await page.locator(".compare .lit").count()).toBe(0);
    expect(page.wrong).toEqual([]);
  });

  test("by keyboard, the signs of a sentence light its claims one by one, and say which", async () => {
    const page = await open(pathIn(locale), { viewport });
    const content = contentIn(locale);
    const claims = Object.values(content.claims).filter(({ segment }) => segment === "jclp-2-1");
    const name = countsInWords(words[locale], claims);
    const signs = page.locator('[id="jclp-2-1"]').getByRole("button", { name, exact: true });
    await page.locator('.compare a[href$="#jclp-2-1"]').focus();
    await page.keyboard.press("Tab");
    expect(await signs.evaluate((button) => button === document.activeElement)).toBe(true);
    const all = await litIn(page, "jclp-2-1", "run");
    expect(all).not.toEqual(nothing);
    const seen: string[] = [];
    for (let press = 0; press < claims.length; press += 1) {
      await page.keyboard.press("Enter");
      const said = (await page.locator(".lit-said").textContent()) ?? "";
      const lit = await litIn(page, "jclp-2-1", "run");
      const claim = claims.find(
        ({ id, verdict }) =>
          !seen.includes(id) &&
          said.startsWith(`${content.labels.verdicts[verdict]}: `) &&
          JSON.stringify(wordsOf(id)) === JSON.stringify(lit),
      );
      expect(claim, `${said} ${JSON.stringify(lit)}`).toBeDefined();
      seen.push(claim?.id ?? "");
      if (press === 0) expect(claim?.verdict).toBe("contradicted");
      expect(await signs.locator(".count.lit").count()).toBe(1);
    }
    await page.keyboard.press("Enter");
    expect(await litIn(page, "jclp-2-1", "run")).toEqual(all);
    await page.keyboard.press("Escape");
    expect(await litIn(page, "jclp-2-1", "run")).toEqual(nothing);
    expect(page.wrong).toEqual([]);
  });

  test("names and terms are links once they are asked for, one stop of the Tab key for all languages", async () => {
    const page = await open(pathIn(locale), { viewport });
    const links = page.locator(".compare td a[href]");
    expect(await links.count()).toBe(0);
    await page.getByRole("checkbox", { name: words[locale].say("showNames") }).check();
    await expect.poll(() => links.count()).toBeGreaterThan(300);
    const stops = () =>
      links.evaluateAll((all) => [
        ...new Set(
          all.filter((one) => Object(one).tabIndex >= 0).map((one) => one.closest("td")?.lang),
        ),
      ]);
    expect(await stops()).toEqual([locale]);
    await boxOf(page, locale).uncheck();
    expect(await stops()).toEqual([locale === "fr" ? "en" : "fr"]);
    const term = page.locator(
      `[id="jclp-1-1"] td[lang=${locale === "ja" ? "en" : "ja"}] a[data-records=decarbonizationTerm]`,
    );
    await term.click();
    await page.waitForURL(
      (url) =>
        url.pathname === `/${at(locale, "records/terms/")}` && url.hash === "#decarbonizationTerm",
    );
    await page.goBack();
    await page.getByRole("checkbox", { name: words[locale].say("showNames") }).check();
    await expect.poll(() => links.count()).toBeGreaterThan(300);
    await page.locator(".mark-names").uncheck();
    expect(await links.count()).toBe(0);
    expect(page.wrong).toEqual([]);
  });
});

describe.each(locales)("%s", (locale) => {
  test("the article's own text comes first and is marked; with each goes what is known of the rights", async () => {
    const { say } = words[locale];
    const page = await open(pathIn(locale), { viewport: widths.desktop });
    const heads = page.locator(".compare thead th");
    expect(await heads.evaluateAll((all) => all.map((head) => Object(head).lang))).toEqual([
      "fr",
      "en",
      "ja",
    ]);
    expect(await heads.first().textContent()).toBe(`${nameOfLanguage("fr")}${say("articlesOwn")}`);
    const main = page.locator("main");
    await main.getByText(contentIn(locale).article.rights).waitFor();
    for (const [name, text] of [
      ["exchange/segments.tmx", say("segmentsAsTmx")],
      ["tables/segments.csv", "segments.csv"],
    ] as const) {
      const href = await main.getByRole("link", { name: text, exact: true }).getAttribute("href");
      const response = await page.request.get(new URL(href ?? "", page.url()).href);
      expect(response.url()).toBe(`${site()}data/${name}`);
      expect(response.ok()).toBe(true);
      expect(await response.text()).toContain(contentIn("ja").segments["jclp-1-1"].text);
    }
  });

  test("on the phone each text says its language, and the article's has a dark rule", async () => {
    const page = await open(pathIn(locale), { viewport: sizes.phone });
    const cells = page.locator('[id="jclp-1-1"] td');
    const styles = await cells.evaluateAll((all) =>
      all.map((cell) => ({
        label: getComputedStyle(cell, "::before").content,
        rule: getComputedStyle(cell).borderInlineStartColor,
      })),
    );
    for (const [index, name] of locales.entries()) {
      expect(styles[index]?.label).toContain(nameOfLanguage(name));
    }
    expect(styles[0]?.label).toContain(words[locale].say("articlesOwn"));
    const ink = await page.evaluate("getComputedStyle(document.body).color");
    expect(styles[0]?.rule).toBe(ink);
    expect(styles[1]?.rule).not.toBe(ink);
  });

  test("heads stay under the bar", async () => {
    for (const viewport of Object.values(widths)) {
      const page = await open(pathIn(locale), { viewport });
      await page.evaluate("scrollTo(0, 2500)");
      await page.waitForTimeout(50);
      const box = await page.locator(".compare thead th").nth(1).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(46);
      expect(box?.y).toBeLessThanOrEqual(56);
      expect(box?.height).toBeLessThanOrEqual(48);
    }
  });

  test("on paper stand the languages that were chosen, and no control", async () => {
    const page = await open(`${pathIn(locale)}?show=fr,ja`, { viewport: widths.desktop });
    await page.emulateMedia({ media: "print" });
    expect(await shownIn(page)).toEqual(["fr", "ja"]);
    expect(await page.locator(".compare :is(th, td)[lang=en]:visible").count()).toBe(0);
    expect(await page.locator("main input:visible").count()).toBe(0);
  });

  test("without JavaScript all languages are shown, and the signs are said in words", async () => {
    const page = await open(`${pathIn(locale)}?show=ja`, {
      viewport: widths.desktop,
      javaScriptEnabled: false,
    });
    expect(await shownIn(page)).toEqual(["fr", "en", "ja"]);
    expect(await page.locator("main :is(input, button):visible").count()).toBe(0);
    const claims = Object.values(contentIn(locale).claims);
    const own = claims.filter(({ segment }) => segment === "jclp-2-1");
    expect(await page.locator('[id="jclp-2-1"] th').textContent()).toContain(
      countsInWords(words[locale], own),
    );
  });
});
