import { describe, expect, test } from "vitest";
import { showDate } from "../../docs/reader/pages/dates.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { type AnyRecord, recordCollections } from "../../src/index.ts";
import { locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { at, everywhere, goTo, open } from "./reader.ts";

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);
  const { labels } = content;

  test("every collection has its number of records, its import path and its page", async () => {
    const page = await open(at(locale, "records/"), { viewport });
    for (const name of recordCollections) {
      const row = page.getByRole("row").filter({
        has: page.getByRole("link", { name: labels.collections[name], exact: true }),
      });
      const text = (await row.textContent()) ?? "";
      expect(text).toContain(String(Object.keys(content[name]).length));
      expect(text).toContain(`import { ${name} } from "us-japan-climate-partnership/${locale}"`);
    }
    await page.getByRole("link", { name: labels.collections.commitments, exact: true }).click();
    await page.waitForURL(/\/records\/commitments\/$/);
    for (const name of recordCollections) {
      await goTo(page, at(locale, `records/${name}/`));
      const ids = await page.locator(".record").evaluateAll((all) => all.map(({ id }) => id));
      expect(ids).toEqual(Object.keys(content[name]));
      const text = (await page.locator("main").textContent()) ?? "";
      for (const record of Object.values<AnyRecord>(content[name])) {
        expect(text).toContain(record.name);
        expect(text).toContain(record.description);
      }
      await page
        .getByText(`import { ${name} } from "us-japan-climate-partnership/${locale}";`)
        .waitFor();
    }
    expect(page.wrong).toEqual([]);
  });

  test("a fact has the article's value, the value on record with its document, and how it stands", async () => {
    const page = await open(at(locale, "records/commitments/#japanGhg2030"), { viewport });
    const record = page.locator("#japanGhg2030");
    await record.waitFor();
    for (const each of locales) {
      const { name } = contentIn(each).commitments.japanGhg2030;
      await record.locator(`.names [lang=${each}]`).getByText(name).waitFor();
    }
    const row = (field: keyof typeof labels.fields) =>
      record.getByRole("row").filter({
        has: page.getByRole("rowheader", { name: labels.fields[field], exact: true }),
      });
    const { japanGhg2030 } = content.commitments;
    const inWords = { en: "46 percent decrease", fr: "baisse de 46", ja: "46" }[locale];
    expect(await row("change").textContent()).toContain(inWords);
    const claim = content.claims.japanGhgCut;
    expect(await row("change").textContent()).toContain(labels.verdicts[claim.verdict]);
    await row("change").getByRole("link", { name: claim.statement }).waitFor();
    const baseline = (await row("baseline").textContent()) ?? "";
    expect(baseline).toContain(words[locale].say("silent"));
    const recorded = japanGhg2030.onRecord.baseline;
    expect(baseline).toContain(showDate(recorded?.value ?? "", locale));
    for (const id of recorded?.findings ?? []) {
      const { url, statement, reference } = content.findings[id];
      // It is told in full where the record cites it first, and by its document after that.
      expect(await record.locator(`a[href="${url}"]`).first().textContent()).toBe(statement);
      expect(await row("baseline").locator(`a[href="${url}"]`).textContent()).toContain(
        content.references[reference].publisher,
      );
    }
    await row("change").getByRole("link", { name: claim.statement }).click();
    await page.waitForURL((url) => url.pathname === `/${at(locale, "claims/japanGhgCut/")}`);
    expect(page.wrong).toEqual([]);
  });

  test("links of ours are no facts: none is said to be silent", async () => {
    const page = await open(at(locale, "records/places/"), { viewport });
    const canada = (await page.locator("#canada").textContent()) ?? "";
    expect(canada).toContain(labels.placeTypes.country);
    expect(canada).toContain(words[locale].say("added"));
    expect(canada).not.toContain(words[locale].say("silent"));
    // A verdict is one of a claim: no place is “contradicted”.
    expect(await page.locator("#canada > p .verdict").count()).toBe(0);
    const about = page.locator("#canada .claims-about");
    await about.locator("summary").click();
    const { statement } = content.claims.kerrySuggestedSharing;
    await about.getByRole("link", { name: statement }).waitFor();
    await goTo(page, at(locale, "records/organizations/"));
    const equated = page
      .locator("#doe")
      .getByRole("row")
      .filter({ hasText: labels.fields.equated });
    const quotes = equated.locator('a [lang="fr"]');
    expect(await quotes.allTextContents()).toEqual(
      (content.organizations.doe.equated ?? []).map((id) => content.claims[id].quote),
    );
  });

  test("the glossary has every term in every language, and leads to where it stands", async () => {
    const page = await open(at(locale, "glossary/"), { viewport });
    const rows = page.locator(".glossary tbody tr");
    expect(await rows.count()).toBe(Object.keys(content.terms).length);
    for (const { id, description } of Object.values(content.terms)) {
      const row = rows.filter({ hasText: description });
      for (const each of locales) {
        const term = contentIn(each).terms[id];
        const cell = (await row.locator(`td[lang=${each}]`).first().textContent()) ?? "";
        for (const form of [term.name, ...term.aliases]) expect(cell).toContain(form);
      }
    }
    const { description } = content.terms.politicalWillTerm;
    const row = rows.filter({ hasText: description });
    await row.locator('a[href*="#meti-1-3"]').click();
    await page.waitForURL(/#meti-1-3$/);
    await expect
      .poll(async () => (await page.locator('[id="meti-1-3"]').boundingBox())?.y ?? 9999)
      .toBeLessThan(viewport.height);
    expect(page.wrong).toEqual([]);
  });
});
