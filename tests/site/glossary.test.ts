import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { nameOfLanguage } from "../../docs/reader/pages/language-names.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { at, everywhere, goTo, open, site, sizes } from "./reader.ts";

const pathIn = (locale: Locale) => at(locale, "glossary/");

const fieldIn = (page: Page, locale: Locale) =>
  page.getByRole("searchbox", { name: words[locale].say("findTerm") });

/** The ids of the terms that are seen, in their order. */
const shownIn = (page: Page) =>
  page
    .locator(".glossary tbody tr")
    .evaluateAll((rows) => rows.filter((row) => row.clientHeight > 0).map(({ id }) => id));

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  test("a term is found by any of its forms in any language, without accents and case", async () => {
    const page = await open(pathIn(locale), { viewport });
    const field = fieldIn(page, locale);
    const all = await shownIn(page);
    expect(all).toHaveLength(Object.keys(contentIn(locale).terms).length);
    for (const [typed, term] of [
      ["décarbonation", "decarbonizationTerm"],
      ["décarbonisation", "decarbonizationTerm"],
      ["DECARBONISATION", "decarbonizationTerm"],
      ["decarbonization", "decarbonizationTerm"],
      ["脱炭素", "decarbonizationTerm"],
      ["ネットゼロ", "netZeroEmissionsTerm"],
      ["net zero", "netZeroEmissionsTerm"],
      ["l'énergie propre", "cleanEnergyIntegrationTerm"],
      ["chef de file", "climateLeadersTerm"],
    ] as const) {
      await field.fill(typed);
      const found = await shownIn(page);
      expect(found, typed).toContain(term);
      expect(found.length, typed).toBeLessThan(6);
      expect(await page.locator(".find-term .shown").textContent()).toBe(
        words[locale].say("termsShown", { count: String(found.length) }),
      );
      expect(new URL(page.url()).searchParams.get("q")).toBe(typed);
    }
    await field.fill("hydrogène");
    expect(await shownIn(page)).toEqual([]);
    await page.getByText(words[locale].say("nothingFound"), { exact: true }).first().waitFor();
    await field.fill("");
    expect(await shownIn(page)).toEqual(all);
    expect(new URL(page.url()).search).toBe("");
    expect(page.wrong).toEqual([]);
  });

  test("the address keeps what is looked for: over Back, and in the other languages", async () => {
    const page = await open(`${pathIn(locale)}?q=d%C3%A9carbonation`, { viewport });
    const found = await shownIn(page);
    expect(found).toContain("decarbonizationTerm");
    expect(await fieldIn(page, locale).inputValue()).toBe("décarbonation");
    await page.locator(`#decarbonizationTerm td[lang=${locale}] a`).click();
    await page.waitForURL(
      (url) =>
        url.pathname === `/${at(locale, "records/terms/")}` && url.hash === "#decarbonizationTerm",
    );
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: words[locale].say("glossary") }).waitFor();
    expect(await shownIn(page)).toEqual(found);
    const other = locale === "ja" ? "fr" : "ja";
    await page.locator(`.languages a[hreflang=${other}]`).click();
    await page.waitForURL((url) => url.pathname === `/${pathIn(other)}`);
    expect((await shownIn(page)).toSorted()).toEqual(found.toSorted());
    expect(page.wrong).toEqual([]);
  });

  test("a term says from which it is distinct, and leads there, though it was not among those found", async () => {
    const page = await open(pathIn(locale), { viewport });
    const { terms, labels } = contentIn(locale);
    for (const { id, distinctFrom } of Object.values(terms)) {
      const row = page.locator(`#${id} .distinct`);
      expect(await row.count()).toBe(distinctFrom.length > 0 ? 1 : 0);
      if (distinctFrom.length === 0) continue;
      expect(await row.textContent()).toBe(
        `${words[locale].say("labelled", { label: labels.fields.distinctFrom, value: "" })} ${distinctFrom.map((other) => terms[other].name).join(" · ")}`,
      );
    }
    await fieldIn(page, locale).fill(terms.decarbonizationTerm.name);
    expect(await shownIn(page)).not.toContain("carbonNeutralityTerm");
    await page.locator("#decarbonizationTerm .distinct a").click();
    await expect.poll(() => shownIn(page)).toContain("carbonNeutralityTerm");
    const box = await page.locator("#carbonNeutralityTerm").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(48);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    expect(await fieldIn(page, locale).inputValue()).toBe("");
    expect(page.wrong).toEqual([]);
  });
});

describe.each(locales)("%s", (locale) => {
  test("each term stands with its forms, its definition and where it is named, in the order of the language", async () => {
    const page = await open(pathIn(locale), { viewport: sizes.desktop, javaScriptEnabled: false });
    const { terms, segments } = contentIn(locale);
    // The browser's own order, and not that of the build.
    const names = Object.values(terms).map(({ name }) => name);
    const sorted = await page.evaluate<readonly string[]>(
      `${JSON.stringify(names)}.sort(new Intl.Collator("${locale}").compare)`,
    );
    expect(
      await page.locator(`.glossary tbody td[lang=${locale}] .form:first-child`).allTextContents(),
    ).toEqual(sorted);
    for (const { id, description } of Object.values(terms)) {
      const row = page.locator(`#${id}`);
      for (const name of locales) {
        const { name: preferred, aliases } = contentIn(name).terms[id];
        expect(await row.locator(`td[lang=${name}] .form`).allTextContents()).toEqual([
          preferred,
          ...aliases,
        ]);
      }
      expect(await row.textContent()).toContain(description);
      const naming = Object.values(segments).filter(({ mentions }) =>
        mentions.some(({ records }) => records.some((record) => record === id)),
      );
      expect(await row.locator("td:last-child a").allTextContents()).toEqual(
        naming.map((segment) => segment.id),
      );
    }
    expect(await page.locator(".find-term:visible").count()).toBe(0);
  });

  test("the terms can be taken along", async () => {
    const page = await open(pathIn(locale), { viewport: sizes.desktop });
    const { say } = words[locale];
    for (const [file, text] of [
      ["exchange/terms.tbx", say("termsAsTbx")],
      ["tables/terms.csv", "terms.csv"],
    ] as const) {
      const link = page.locator("main").getByRole("link", { name: text, exact: true });
      const href = await link.getAttribute("href");
      const response = await page.request.get(new URL(href ?? "", page.url()).href);
      expect(response.url()).toBe(`${site()}data/${file}`);
      expect(await response.text()).toContain("décarbonation");
    }
  });

  test("on the phone the forms say their language", async () => {
    const page = await open(pathIn(locale), { viewport: sizes.phone });
    const labels = await page
      .locator("#decarbonizationTerm td[lang]")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
    expect(labels).toEqual(locales.map((name) => `"${nameOfLanguage(name)}"`));
  });

  test("an address with a term leads to it below the bar and the heads", async () => {
    const page = await open("", { viewport: sizes.desktop });
    await goTo(page, `${pathIn(locale)}?q=décarbonation#netZeroEmissionsTerm`);
    const box = await page.locator("#netZeroEmissionsTerm").boundingBox();
    const head = await page.locator(".glossary thead th").first().boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    expect(box?.y).toBeLessThan(sizes.desktop.height);
  });
});
