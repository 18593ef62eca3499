import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { showDate } from "../../docs/reader/pages/dates.ts";
import { words } from "../../docs/reader/pages/words.ts";
import type { Claim } from "../../src/index.ts";
import { contentIn } from "../contents.ts";
import { at, everywhere, goTo, open, openFilters, sizes } from "./reader.ts";

const rows = (page: Page) => page.locator("table.claims tr[data-verdict]");

/** The ids of the claims that are shown, in their order. */
const shown = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.flatMap((row) => (row.getClientRects().length > 0 ? [row.id] : [])),
  );

const box = (page: Page, name: string, value: string) =>
  page.locator(`.filters input[name=${name}][value=${value}]`);

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);
  const { labels } = content;
  const claims = Object.values(content.claims);
  const sectionOf = ({ segment }: Claim) => content.segments[segment].section;

  test("claims stand under their sentence, the worst verdict first, with verdict, reason and documents", async () => {
    const page = await open(at(locale, "claims/"), { viewport });
    const bodies = page.locator("table.claims tbody");
    const inOrder = [...new Set(claims.map(({ segment }) => segment))];
    expect(await bodies.evaluateAll((all) => all.map((body) => body.dataset.segment))).toEqual(
      inOrder,
    );
    expect((await shown(page)).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
    const kyoto = page.locator('tbody[data-segment="jclp-2-1"]');
    const heading = (await kyoto.locator("th").textContent()) ?? "";
    expect(heading).toContain(content.segments["jclp-2-1"].text);
    // A sentence with several verdicts is answered as one: how many of each, the worst first.
    for (const verdict of ["contradicted", "imprecise", "confirmed", "opinion"] as const) {
      expect(heading).toContain(words[locale].count(`counted_${verdict}`, 1));
    }
    const ofKyoto = await kyoto
      .locator("[data-verdict]")
      .evaluateAll((all) => all.map((row) => row.dataset.verdict));
    expect(ofKyoto).toEqual(["contradicted", "imprecise", "confirmed", "opinion"]);
    for (const { id, verdict, reason, statement, references } of claims) {
      const text = (await page.locator(`[id="${id}"]`).textContent()) ?? "";
      for (const part of [labels.verdicts[verdict], reason, statement])
        expect(text).toContain(part);
      for (const reference of references) {
        expect(text).toContain(content.references[reference].publisher);
      }
    }
    expect(page.wrong).toEqual([]);
  });

  test("filters, alone and together; the count is said, and the address holds the state", async () => {
    const page = await open(at(locale, "claims/"), { viewport });
    const status = page.locator(".filters [role=status]");
    const expectShown = async (is: (claim: Claim) => boolean) => {
      const expected = claims.filter(is).map(({ id }) => id);
      await expect.poll(async () => (await shown(page)).toSorted()).toEqual(expected.toSorted());
      expect(await status.textContent()).toBe(
        words[locale].say("shown", { count: String(expected.length) }),
      );
      expect(await page.locator("tbody:not([hidden])").count()).toBe(
        new Set(claims.filter(is).map(({ segment }) => segment)).size,
      );
    };
    await expectShown(() => true);
    await openFilters(page);
    await page.getByLabel(labels.verdicts.contradicted).check();
    await expectShown(({ verdict }) => verdict === "contradicted");
    await box(page, "verdict", "imprecise").check();
    const isWrong = ({ verdict }: Claim) => ["contradicted", "imprecise"].includes(verdict);
    await expectShown(isWrong);
    await box(page, "section", "jclp").check();
    await expectShown((claim) => isWrong(claim) && sectionOf(claim) === "jclp");
    await box(page, "source", "official").check();
    const all = (claim: Claim) =>
      isWrong(claim) && sectionOf(claim) === "jclp" && claim.bestSource === "official";
    await expectShown(all);
    const query = new URL(page.url()).searchParams;
    expect([query.getAll("verdict"), query.get("section"), query.get("source")]).toEqual([
      expect.arrayContaining(["contradicted", "imprecise"]),
      "jclp",
      "official",
    ]);
    await page.reload();
    await expectShown(all);
    await openFilters(page);
    await page.getByRole("button", { name: words[locale].say("showAll") }).click();
    await expectShown(() => true);
    expect(new URL(page.url()).search).toBe("");
    for (const modality of new Set(claims.map((claim) => claim.modality))) {
      await box(page, "modality", modality).check();
      await expectShown((claim) => claim.modality === modality);
      await box(page, "modality", modality).uncheck();
    }
    expect(page.wrong).toEqual([]);
  });

  test("by verdict, the sentences with the worst come first", async () => {
    const page = await open(at(locale, "claims/"), { viewport });
    const ranks = () =>
      page
        .locator("table.claims tbody")
        .evaluateAll((all) =>
          all.map((body) =>
            Math.min(
              ...[...body.querySelectorAll<HTMLElement>("[data-rank]")].map((row) =>
                Number(row.dataset.rank),
              ),
            ),
          ),
        );
    const before = await ranks();
    await openFilters(page);
    await page.getByLabel(words[locale].say("order")).selectOption("verdict");
    await expect.poll(ranks).toEqual(before.toSorted());
    expect(before).not.toEqual(before.toSorted());
    expect(new URL(page.url()).search).toBe("?order=verdict");
    await page.reload();
    await expect.poll(ranks).toEqual(before.toSorted());
    await openFilters(page);
    await page.getByLabel(words[locale].say("order")).selectOption("article");
    await expect.poll(ranks).toEqual(before);
  });

  test("a table on the desktop, cards on the phone, and no word is cut", async () => {
    const page = await open(at(locale, "claims/"), { viewport });
    const cells = rows(page).first().locator("td");
    const boxes = await cells.evaluateAll((all) =>
      all.map((cell) => cell.getBoundingClientRect().toJSON()),
    );
    const tops = new Set(boxes.map(({ top }) => Math.round(top)));
    expect(tops.size).toBe(viewport === sizes.phone ? boxes.length : 1);
    expect(
      await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
    ).toBeLessThanOrEqual(0);
  });

  test("the page of a claim has all that is known of it", async () => {
    const page = await open(at(locale, "claims/kyotoProgressUnitedStates/"), { viewport });
    const claim = content.claims.kyotoProgressUnitedStates;
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(claim.statement);
    expect(await page.title()).toContain(`${labels.verdicts.contradicted} – ${claim.statement}`);
    const main = page.locator("main");
    const said = (await main.textContent()) ?? "";
    for (const part of [
      labels.verdicts.contradicted,
      ...claim.flaws.map((flaw) => labels.flaws[flaw]),
      claim.reason,
      claim.quote,
      ...claim.translatedQuote,
      labels.modalities[claim.modality],
      content.agreements.kyotoProtocol.name,
      content.places.unitedStates.name,
      showDate(claim.checkedOn, locale),
      "claims.kyotoProgressUnitedStates",
    ]) {
      expect(said).toContain(part);
    }
    for (const { finding, stance } of claim.findings) {
      const { statement, url, reference } = content.findings[finding];
      const line = page.locator(".findings li").filter({ has: page.locator(`a[href="${url}"]`) });
      const text = (await line.allTextContents()).join();
      for (const part of [
        statement,
        labels.stances[stance],
        content.references[reference].publisher,
      ]) {
        expect(text).toContain(part);
      }
    }
    // The sentence is answered as one: its other claims stand here, the worst first.
    const others = page.locator("section[aria-labelledby=same-sentence] li");
    expect(await others.allTextContents()).toEqual(
      ["kyotoProgressJapan", "objectivesHeld", "longWayToGo"].map((id) => {
        const other = claims.find((one) => one.id === id);
        return expect.stringMatching(
          new RegExp(
            `${labels.verdicts[other?.verdict ?? "opinion"]}.*${other?.statement.slice(0, 12)}`,
          ),
        );
      }),
    );
    await page.getByRole("link", { name: words[locale].say("inTheText"), exact: true }).click();
    await page.waitForURL(/#jclp-2-1$/);
    await expect
      .poll(async () => (await page.locator('[id="jclp-2-1"]').boundingBox())?.y ?? 9999)
      .toBeLessThan(viewport.height);
    expect(page.wrong).toEqual([]);
  });

  test("what was looked for is said of the claims that nothing was found for", async () => {
    const page = await open(at(locale, "claims/kerrySuggestedSharing/"), { viewport });
    await page.getByText(content.claims.kerrySuggestedSharing.searched ?? "").waitFor();
  });

  test("from claim to claim, before and after", async () => {
    const [first, second, third] = claims;
    const page = await open(at(locale, `claims/${second?.id}/`), { viewport });
    const links = page.locator(".neighbours a");
    const paths = async () =>
      links.evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : "")),
      );
    expect(await paths()).toEqual(
      [first, third].map((one) => `/${at(locale, `claims/${one?.id}/`)}`),
    );
    await goTo(page, at(locale, `claims/${first?.id}/`));
    expect(await paths()).toEqual([`/${at(locale, `claims/${second?.id}/`)}`]);
    await goTo(page, at(locale, `claims/${claims.at(-1)?.id}/`));
    expect(await paths()).toEqual([`/${at(locale, `claims/${claims.at(-2)?.id}/`)}`]);
  });
});
