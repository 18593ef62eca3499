import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { viewsInBar } from "../../docs/reader/pages/addresses.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { locales } from "../../src/locales.ts";
import { open as openAt } from "../browser.ts";
import { contentIn } from "../contents.ts";
import { root } from "./built.ts";
import { bareHost } from "./hosts.ts";
import { at, contents, everywhere, open, site } from "./reader.ts";

const field = (page: Page) => page.locator("main").getByRole("searchbox");
const headings = (page: Page) => page.locator(".results h2");
const items = (page: Page) => page.locator(".results .found-list > li");
const said = (page: Page) => page.locator(".search-page [role=status]");
const addressOf = (locale: (typeof locales)[number], typed: string) =>
  `${at(locale, "search/")}?q=${encodeURIComponent(typed)}`;

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);
  const { say } = words[locale];

  test("Enter opens the page of all that is found, under headings, with verdicts in words", async () => {
    const page = await open(at(locale), { viewport });
    await page.locator("search").getByRole("combobox").fill("METI");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname.endsWith(`/${at(locale, "search/")}`));
    await expect.poll(() => field(page).inputValue()).toBe("METI"); // once its script is there
    await headings(page)
      .filter({ hasText: say("foundGuides") })
      .waitFor();
    const kinds = (["foundRecords", "foundDocuments", "foundSentences"] as const).map((name) =>
      say(name),
    );
    const shown = await headings(page).allTextContents();
    expect(shown.slice(0, 3).map((text) => text.replace(/ \(\d+\)$/, ""))).toEqual(kinds);
    expect(await items(page).first().textContent()).toContain(content.organizations.meti.name);
    const count = await items(page).count();
    expect(await said(page).textContent()).toContain(String(count));
    const claim = Object.values(content.claims).find(({ statement }) => statement.includes("METI"));
    const line = items(page)
      .locator("li")
      .filter({ hasText: claim?.statement ?? "" })
      .first();
    expect(await line.textContent()).toBe(
      `${content.labels.verdicts[claim?.verdict ?? "opinion"]} ${claim?.statement}`,
    );
    expect(await page.title()).toContain(say("resultsFor", { query: "METI" }));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    await line.getByRole("link").click();
    await page.waitForURL(new RegExp(`/claims/${claim?.id}/$`));
    await page.goBack();
    await items(page).first().waitFor();
    await expect.poll(() => field(page).inputValue()).toBe("METI");
    expect(page.wrong).toEqual([]);
  });

  test("what is asked can be changed in place, and Back goes to what was asked before", async () => {
    const page = await open(addressOf(locale, content.people.kerry.name), { viewport });
    await items(page).filter({ hasText: content.people.kerry.name }).first().waitFor();
    await field(page).fill(content.agreements.kyotoProtocol.name);
    await field(page).press("Enter");
    await items(page).filter({ hasText: content.segments["jclp-2-1"].text }).first().waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe(content.agreements.kyotoProtocol.name);
    expect(await page.title()).toContain(content.agreements.kyotoProtocol.name);
    await page.goBack();
    await items(page).filter({ hasText: content.people.kerry.name }).first().waitFor();
    expect(await field(page).inputValue()).toBe(content.people.kerry.name);
    expect(await page.title()).toContain(content.people.kerry.name);
    expect(page.wrong).toEqual([]);
  });

  test("where nothing is found, it says what to do", async () => {
    const page = await open(addressOf(locale, "xyzzyplugh <b>"), { viewport });
    const help = page.getByText(say("searchHelp"));
    await expect.poll(() => help.isVisible()).toBe(true);
    expect(await said(page).textContent()).toBe(say("nothingFound"));
    expect(await page.title()).toContain("xyzzyplugh <b>");
    await field(page).fill("METI");
    await field(page).press("Enter");
    await items(page).first().waitFor();
    expect(await help.isVisible()).toBe(false);
  });

  test("the languages keep what is asked", async () => {
    const page = await open(addressOf(locale, "Kyoto & METI?"), { viewport });
    for (const other of locales.filter((name) => name !== locale)) {
      await items(page).first().waitFor();
      await page.locator(`.languages a[hreflang=${other}]`).click();
      await page.waitForURL((url) => url.pathname.endsWith(`/${at(other, "search/")}`));
      await expect.poll(() => field(page).inputValue()).toBe("Kyoto & METI?");
    }
  });

  test("without a script, it says so and leads to the views", async () => {
    const page = await open(addressOf(locale, "METI"), { viewport, javaScriptEnabled: false });
    await page.getByText(say("searchNeedsScript")).waitFor();
    for (const view of viewsInBar) {
      await page
        .locator("main")
        .getByRole("link", { name: say(view), exact: true })
        .waitFor();
    }
    expect(await page.locator(".search-page").isVisible()).toBe(false);
  });
});

test("who comes back from a result is where they were", async () => {
  const page = await open(addressOf("en", "energy"));
  await items(page).nth(20).waitFor();
  await page.waitForLoadState("networkidle"); // the reference's entries are there, too
  await page.evaluate("scrollTo(0, 2000)");
  await items(page)
    .nth(12)
    .getByRole("link")
    .first()
    .evaluate((link) => Object(link).click());
  await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
  await page.goBack();
  await items(page).nth(20).waitFor();
  await expect.poll(() => page.evaluate("scrollY")).toBe(2000);
});

test("no search engine is to show it", async () => {
  for (const locale of locales) {
    const html = await (await fetch(site() + at(locale, "search/"))).text();
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(await (await fetch(site() + at(locale, "claims/"))).text()).not.toContain("noindex");
  }
});

test("without a network it answers in a language that was searched in, and says so in another", async () => {
  const { address, stop } = await bareHost(root);
  const page = await openAt(address, { locale: "en" });
  await page.evaluate(`navigator.serviceWorker.controller ||
    new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done))`);
  await page.goto(`${address}search/?q=METI`);
  await headings(page)
    .filter({ hasText: words.en.say("foundGuides") })
    .waitFor();
  stop();
  await page.goto(`${address}search/?q=kyoto`);
  await items(page).filter({ hasText: contents.en.segments["jclp-2-1"].text }).waitFor();
  await page.goto(`${address}search/?q=next`);
  await items(page).filter({ hasText: "Next.js" }).first().waitFor();
  await page.goto(`${address}fr/search/?q=kyoto`);
  await expect.poll(() => said(page).textContent()).toBe(words.fr.say("searchFailed"));
  await page.locator("search").getByRole("combobox").fill("kyoto");
  const inBar = page.locator("search [role=status]");
  await expect.poll(() => inBar.textContent()).toBe(words.fr.say("searchFailed"));
});
