import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { words } from "../../docs/reader/pages/words.ts";
import { contentIn } from "../contents.ts";
import { at, contents, everywhere, open } from "./reader.ts";

const field = (page: Page) => page.getByRole("combobox");
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
    await field(page).fill("");
    await field(page).pressSequentially(content.initiatives.jumpp.name);
    await page.keyboard.press("Enter"); // at once: it waits for what is found
    await page.waitForURL((url) => url.hash === "#jumpp" || url.pathname.includes("/claims/"));
    expect(page.wrong).toEqual([]);
  });

  test("records, documents and sentences are found by their own words, and what is not there is said", async () => {
    const page = await open(at(locale), { viewport });
    await field(page).fill(content.references.upi2023.title);
    await options(page).filter({ hasText: content.references.upi2023.title }).first().waitFor();
    await field(page).fill(content.topics.decarbonization.name);
    await options(page).filter({ hasText: content.topics.decarbonization.name }).first().waitFor();
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
  ["en", en.labels.verdicts.unverified, en.claims.kerrySuggestedSharing.statement],
  ["fr", "contredite", fr.claims.jclpNamed.statement],
  ["ja", "メコン", ja.initiatives.jumpp.name],
  ["ja", "炭素化", ja.terms.decarbonizationTerm.name],
  ["ja", "京都議定書", ja.claims.kyotoProgressUnitedStates.statement],
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
