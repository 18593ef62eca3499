import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { words } from "../../docs/reader/pages/words.ts";
import { locales } from "../../src/index.ts";
import { contentIn } from "../contents.ts";
import { at, contents, everywhere, hasFocus, open } from "./reader.ts";

const field = (page: Page) => page.locator("search").getByRole("combobox");
const options = (page: Page) => page.getByRole("option");
const list = (page: Page) => page.locator(".found");

/** The verdicts of the claims in each group of the results. */
const verdictsInGroups = (page: Page) =>
  page
    .locator(".found-group")
    .evaluateAll((groups) =>
      groups.map((group) => [...group.querySelectorAll(".verdict")].map((one) => one.classList[1])),
    );

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);
  const { labels } = content;

  test("M11: a sentence with several verdicts is answered as one, the worst first", async () => {
    const page = await open(at(locale), { viewport });
    await field(page).fill(content.agreements.kyotoProtocol.name);
    const group = page.getByRole("group").filter({ hasText: content.segments["jclp-2-1"].text });
    await group.waitFor();
    expect(await group.getByRole("option").allTextContents()).toEqual(
      ["kyotoProgressUnitedStates", "kyotoProgressJapan", "objectivesHeld", "longWayToGo"].map(
        (id) => {
          const claim = Object.values(content.claims).find((one) => one.id === id);
          return `${labels.verdicts[claim?.verdict ?? "opinion"]} ${claim?.statement}`;
        },
      ),
    );
    for (const verdict of ["contradicted", "imprecise", "confirmed", "opinion"] as const) {
      expect(await group.textContent()).toContain(words[locale].count(`counted_${verdict}`, 1));
    }
    const order = ["contradicted", "unverified", "imprecise", "confirmed", "opinion"];
    for (const verdicts of await verdictsInGroups(page)) {
      expect(verdicts.toSorted((a, b) => order.indexOf(a ?? "") - order.indexOf(b ?? ""))).toEqual(
        verdicts,
      );
    }
    expect(page.wrong).toEqual([]);
  });

  test("by the keyboard: arrows choose, Enter opens, Escape closes; a click outside closes, too", async () => {
    const page = await open(at(locale), { viewport });
    await field(page).click();
    await page.keyboard.type("JUMPP");
    await options(page).first().waitFor();
    expect(await field(page).getAttribute("aria-expanded")).toBe("true");
    const chosen = () => page.locator('[role=option][aria-selected="true"]');
    const count = await options(page).count();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await field(page).getAttribute("aria-activedescendant")).toBe(
      await options(page).nth(1).getAttribute("id"),
    );
    expect(await chosen().count()).toBe(1);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await chosen().getAttribute("id")).toBe(
      await options(page)
        .nth(count - 1)
        .getAttribute("id"),
    );
    await page.keyboard.press("Escape");
    await list(page).waitFor({ state: "hidden" });
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    await field(page).fill("JUMPP");
    await list(page).waitFor();
    await page.mouse.click(viewport.width / 2, viewport.height - 5);
    await list(page).waitFor({ state: "hidden" });
    await field(page).fill(content.initiatives.jumpp.name);
    await list(page).waitFor();
    expect(await options(page).first().textContent()).toContain(content.initiatives.jumpp.name);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.hash === "#jumpp");
    expect(page.wrong).toEqual([]);
  });

  test("Escape closes, then empties the field; Home leaves the options; Tab leaves the field and closes", async () => {
    const page = await open(at(locale, "glossary/"), { viewport });
    await field(page).fill("METI");
    await options(page).first().waitFor();
    const status = page.locator("search [role=status]");
    expect(await status.textContent()).toMatch(/\d/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect(await field(page).getAttribute("aria-activedescendant")).toBe("");
    expect(await page.locator('[role=option][aria-selected="true"]').count()).toBe(0);
    expect(await field(page).evaluate((input) => Object(input).selectionStart)).toBe(0);
    await page.keyboard.press("Escape");
    await list(page).waitFor({ state: "hidden" });
    expect(await field(page).inputValue()).toBe("METI");
    await page.keyboard.press("Escape");
    expect(await field(page).inputValue()).toBe("");
    await field(page).fill("METI");
    await list(page).waitFor();
    await page.keyboard.press("Tab");
    await list(page).waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.closest('.found') === null")).toBe(true);
    expect(await hasFocus(page, "search input")).toBe(false);
    expect(page.wrong).toEqual([]);
  });

  test("a few of each kind are shown below a counted heading, and the last option leads to all", async () => {
    const page = await open(at(locale), { viewport });
    await field(page).fill("METI");
    const heading = page
      .locator(".found-kind")
      .filter({ hasText: words[locale].say("foundGuides") });
    await heading.waitFor();
    expect(await page.locator(".found-kind").count()).toBeGreaterThanOrEqual(4);
    for (const text of await page.locator(".found-kind").allTextContents()) {
      expect(text).toMatch(/\(\d+\)/);
    }
    const all = await options(page).allTextContents();
    expect(all.length).toBeLessThanOrEqual(10);
    const count = /\d+/.exec(all.at(-1) ?? "")?.[0] ?? "";
    expect(all.at(-1)).toBe(words[locale].say("allResults", { count }));
    const counts = (await page.locator(".found-kind").allTextContents()).map((text) =>
      Number(/\((\d+)\)/.exec(text)?.[1]),
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Number(count));
    await options(page).last().click();
    await page.waitForURL((url) => url.pathname.endsWith(`/${at(locale, "search/")}`));
    expect(new URL(page.url()).searchParams.get("q")).toBe("METI");
  });

  test("records, documents and sentences are found by their own words, and what is not there is said", async () => {
    const page = await open(at(locale), { viewport });
    await field(page).fill(content.references.upi2023.title);
    await options(page).filter({ hasText: content.references.upi2023.title }).first().waitFor();
    for (const name of [
      contents.en.topics.decarbonization.name,
      "décarbonation",
      "DECARBONISATION",
      "脱炭素",
    ]) {
      await field(page).fill(name);
      await page
        .locator("[role=option][href$='#decarbonizationTerm']")
        .filter({ hasText: content.terms.decarbonizationTerm.name })
        .waitFor();
      await field(page).fill("");
    }
    await field(page).fill(labels.verdicts.contradicted);
    await expect.poll(async () => (await verdictsInGroups(page))[0]?.[0]).toBe("contradicted");
    expect(await list(page).textContent()).toContain(content.claims.jclpNamed.statement);
    const { violations } = await new AxeBuilder({ page }).include("search").analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await field(page).fill("xyzzyplugh");
    const nothing = page.locator("search [role=status]");
    await expect.poll(() => nothing.textContent()).toBe(words[locale].say("nothingFound"));
    expect((await nothing.boundingBox())?.height).toBeGreaterThan(15);
    expect(await list(page).isHidden()).toBe(true);
  });
});

const { fr, en, ja } = contents;

test.each([
  ["fr", "decarbon", fr.terms.decarbonizationTerm.name],
  ["fr", "ENERGIE PROPRE", fr.terms.cleanEnergyTerm.name],
  ["en", "kerr", en.people.kerry.name],
  ["en", "emisions", en.claims.carbonEmissionsReduced.statement],
  ["en", "Bangkok Post", en.claims.southeastAsiaSupported.statement],
  ["en", "kyoto progress true", en.claims.kyotoProgressUnitedStates.statement],
  ["en", "did the US ratify kyoto", en.claims.kyotoProgressUnitedStates.statement],
  ["en", en.labels.verdicts.unverified, en.claims.jucepEnergySecurity.statement],
  ["fr", "contredite", fr.claims.jclpNamed.statement],
  ["ja", "メコン", ja.initiatives.jumpp.name],
  ["ja", "炭素化", ja.terms.decarbonizationTerm.name],
  ["ja", "京都議定書", ja.claims.kyotoProgressUnitedStates.statement],
  ["ja", "米国は京都議定書を批准したか", ja.claims.kyotoProgressUnitedStates.statement],
  ["fr", "Les États-Unis ont-ils ratifié Kyoto ?", fr.claims.kyotoProgressUnitedStates.statement],
  ["ja", "ＭＥＴＩ", ja.organizations.meti.name],
  ["en", "MOFA", "Ministry of Foreign Affairs of Japan"],
  ["ja", "METI", ja.organizations.meti.name],
  ["en", "CRS", en.references.crsKyoto2007.title],
  ["fr", "EPA", fr.references.epa2022.title],
  ["en", "MOE", "Ministry of the Environment, Japan"],
  ["en", "us department of energy", en.references.metiDoe2023.title],
  ["en", "contradicted claims", en.claims.jclpNamed.statement],
  ["fr", "affirmations contredites", fr.claims.jclpNamed.statement],
  ["en", "jclp-2-1", en.claims.kyotoProgressUnitedStates.statement],
  ["fr", "kyotoProgressJapan", fr.claims.kyotoProgressJapan.statement],
] as const)("search in %s: %s finds %s", async (locale, typed, found) => {
  const page = await open(at(locale, "glossary/"));
  await field(page).fill(typed);
  await options(page).filter({ hasText: found }).first().waitFor();
});

test("what stands on the same page is gone to, and the list closes", async () => {
  const page = await open("sources/");
  await field(page).fill(en.references.upi2023.title);
  await options(page).filter({ hasText: en.references.upi2023.title }).first().click();
  await page.waitForURL(/\/sources\/#upi2023$/);
  await list(page).waitFor({ state: "hidden" });
});

test("what is called exactly so comes first, and an acronym counts as a name", async () => {
  const page = await open("");
  const first = options(page).first();
  for (const [typed, id] of [
    ["Kyoto Protocol", "kyotoProtocol"],
    ["japan", "japan"],
    ["DOE", "doe"],
    ["jumpp", "jumpp"],
  ]) {
    await field(page).fill(`${typed}`);
    await expect.poll(() => first.getAttribute("href")).toMatch(new RegExp(`#${id}$`));
  }
});

describe("the guides and the reference are found, too", () => {
  test.each([
    ["en", "next.js", "reference/documents/In_your_application.html#with-nextjs"],
    ["en", "switch language", "reference/documents/Switching_languages.html"],
    [
      "en",
      "createPartnership",
      "reference/functions/us-japan-climate-partnership.createPartnership.html",
    ],
    ["fr", "changer de langue", "reference/fr/documents/Changer_de_langue.html"],
    [
      "fr",
      "createPartnership",
      "reference/fr/functions/us-japan-climate-partnership.createPartnership.html",
    ],
    ["ja", "next.js", "reference/documents/In_your_application.html#with-nextjs"],
  ] as const)("in %s: %s", async (locale, typed, path) => {
    const page = await open(at(locale, "glossary/"), locale);
    await field(page).fill(typed);
    const guide = page.locator(`.found [href$="${path}"]`);
    await guide.waitFor();
    const ofKind = page.locator('.found [href*="reference/"]');
    expect(await ofKind.first().getAttribute("href")).toContain(path);
    if (locale === "ja") {
      expect(await guide.getAttribute("lang")).toBe("en");
      const heading = page.locator(".found-kind").filter({ hasText: words.ja.say("foundGuides") });
      expect(await heading.textContent()).toContain("英語");
    }
    await guide.click();
    await page.waitForURL((url) => decodeURI(url.href).endsWith(path));
    const { hash } = new URL(page.url());
    if (hash !== "") expect(await page.locator(hash).textContent()).toContain("Next.js");
    expect(page.wrong).toEqual([]);
  });

  test("sentences do not wait for them, and are there without them", async () => {
    const page = await open("", { serviceWorkers: "block" });
    await page.route("**/reference/search.json", () => undefined); // it never comes
    await field(page).fill("METI");
    await options(page).first().waitFor();
    await page.unroute("**/reference/search.json");
    const other = await open("", { serviceWorkers: "block" });
    await other.route("**/reference/search.json", (route) => route.abort());
    await field(other).fill("METI");
    await options(other).first().waitFor();
    expect(await other.locator('.found [href*="reference/"]').count()).toBe(0);
  });

  test("they are loaded when the search is first used, and not before", async () => {
    const page = await open("", { serviceWorkers: "block" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload({ waitUntil: "networkidle" });
    expect(asked.filter((url) => url.includes("search"))).toEqual([]);
    await field(page).fill("METI");
    await page.locator('.found [href*="reference/"]').first().waitFor();
    expect(asked.some((url) => url.endsWith("/search/en.json"))).toBe(true);
    expect(asked.some((url) => url.endsWith("/reference/search.json"))).toBe(true);
  });
});

test.each(locales)(
  "what the search of %s looks through, all of the article, says the rights in it",
  (locale) => {
    const { rights } = JSON.parse(readFileSync(`docs/site/search/${locale}.json`, "utf8"));
    expect(rights).toBe(contentIn(locale).article.rights);
  },
);
