import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { showDate } from "../../docs/reader/src/dates.ts";
import { partsOf } from "../../docs/reader/src/parts.ts";
import { words } from "../../docs/reader/src/words.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { contents, everywhere, goTo, hasFocus, open } from "./reader.ts";

const permissions = ["clipboard-read", "clipboard-write"];
/** Marks of quotation in citations, where they are not the English ones. */
const citationMarks: Readonly<Partial<Record<Locale, readonly [open: string, close: string]>>> = {
  fr: ["«\u202f", "\u202f»"],
  ja: ["「", "」"],
};
const { author, name, version } = JSON.parse(readFileSync("package.json", "utf8"));

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);
  const { labels } = content;
  const said = words[locale];

  test("a mention is underlined and opens its record; Escape closes it", async () => {
    const page = await open(`?lang=${locale}`, { viewport });
    const mention = page.locator('[data-segment="meti-1-4"] .mention').first();
    await mention.focus();
    const line = "getComputedStyle(document.activeElement).textDecorationLine";
    expect(await page.evaluate(line)).toBe("underline");
    await page.keyboard.press("Enter");
    const { meti } = content.organizations;
    const dialog = page.getByRole("dialog", { name: meti.name });
    for (const each of locales) {
      const { name } = contentIn(each).organizations.meti;
      await dialog.locator(`[lang=${each}]`).getByText(name, { exact: true }).first().waitFor();
    }
    for (const claim of meti.evidence.name ?? []) {
      await dialog
        .locator(".facts, .claim q")
        .getByText(content.claims[claim].quote)
        .first()
        .waitFor();
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    expect(page.wrong).toEqual([]);
  });

  test("a fact stands in words, with the source's own and the verdict over them", async () => {
    const page = await open(`?lang=${locale}#japanGhg2030`, { viewport });
    const facts = page.getByRole("dialog").locator(".facts");
    const unit = labels.units.percent;
    const inWords: Readonly<Partial<Record<Locale, string>>> = {
      en: "46 percent decrease",
      fr: `baisse de 46 ${unit}`,
      ja: `46${unit}減少`,
    };
    await facts
      .getByText(inWords[locale] ?? /46/)
      .first()
      .waitFor();
    await facts.getByText(said.silent).first().waitFor(); // the baseline
    const change = facts.locator("> div").filter({ hasText: labels.fields.change });
    await change.getByText(content.claims.japanGhgCut.quote).waitFor();
    await change.getByRole("link", { name: labels.verdicts.imprecise }).click();
    await page.locator("#japanGhgCut.named").waitFor();
  });

  test("links of ours are no facts: none is said to be silent", async () => {
    const page = await open(`?lang=${locale}#doe`, { viewport });
    const dialog = page.getByRole("dialog");
    const equated = dialog.locator(".facts > div").filter({ hasText: labels.fields.equated });
    await expect.poll(() => equated.locator("q").count()).toBe(2);
    await goTo(page, `?lang=${locale}#canada`);
    await dialog.getByText(labels.placeTypes.country, { exact: true }).waitFor();
    expect(await dialog.getByText(said.silent).count()).toBe(0);
  });

  test("the marks after a sentence lead to what it claims, and that to the sources", async () => {
    const page = await open(`?lang=${locale}`, { viewport });
    const { confirmed, imprecise, contradicted, opinion } = labels.verdicts;
    const name = `jclp-2-1: ${confirmed} 1, ${imprecise} 1, ${contradicted} 1, ${opinion} 1`;
    await page.getByRole("link", { name }).click();
    const panel = page.getByRole("complementary", { name: said.claimsOfSegment });
    await panel.getByText(content.claims.kyotoProgressUnitedStates.reason).waitFor();
    expect(await panel.getByRole("listitem").count()).toBe(4);
    await panel.getByRole("link", { name: said.more }).first().click();
    await page.locator("#kyotoProgressUnitedStates").waitFor();
    await page.goBack();
    await panel.getByRole("link", { name: said.close }).click();
    await panel.waitFor({ state: "detached" });
    expect(page.wrong).toEqual([]);
  });

  test("claims have their verdict by mark and name, reason and documents; a filter by verdict", async () => {
    const page = await open(`?lang=${locale}&view=claims`, { viewport });
    const claims = Object.values(content.claims);
    await expect.poll(() => page.locator(".claim").count()).toBe(claims.length);
    const widths = await page
      .locator(".bar rect")
      .evaluateAll((all) =>
        all.map((rect) => [rect.getAttribute("class"), Number(rect.getAttribute("width"))]),
      );
    for (const [verdict, width] of widths) {
      expect(claims.filter((claim) => claim.verdict === verdict).length, String(verdict)).toBe(
        width,
      );
    }
    expect(widths.length).toBe(5);
    await page.getByLabel(new RegExp(labels.verdicts.contradicted)).check();
    const contradicted = claims.filter(({ verdict }) => verdict === "contradicted");
    await expect.poll(() => page.locator(".claim").count()).toBe(contradicted.length);
    expect(new Set(await page.locator(".claim .badge").allTextContents())).toEqual(
      new Set([`✗ ${labels.verdicts.contradicted}`]),
    );
    expect(new URL(page.url()).searchParams.get("verdict")).toBe("contradicted");
    await page.reload();
    await expect.poll(() => page.locator(".claim").count()).toBe(contradicted.length);
    const claim = page.locator("#jclpNamed");
    await claim.getByText(content.claims.jclpNamed.reason).waitFor();
    await claim.getByText(showDate(content.claims.jclpNamed.checkedOn, locale)).waitFor();
    for (const { finding } of content.claims.jclpNamed.findings) {
      const { url, statement } = content.findings[finding];
      expect(await claim.locator(`a[href="${url}"]`).getByText(statement).count()).toBe(1);
    }
    await page.getByLabel(new RegExp(labels.verdicts.unverified)).check();
    await page.getByText(content.claims.kerrySuggestedSharing.searched ?? "").waitFor();
    expect(page.wrong).toEqual([]);
  });

  test("every document has its claims", async () => {
    const page = await open(`?lang=${locale}&view=references`, { viewport });
    await expect
      .poll(() => page.locator(".documents > li").count())
      .toBe(Object.keys(content.references).length);
    const document = page.locator("#upi2023");
    await document.getByText(labels.sourceKinds.press).waitFor();
    await document
      .getByRole("link", { name: content.claims.renewableLeadershipPraised.statement })
      .click();
    await page.locator("#renewableLeadershipPraised.named").waitFor();
  });

  test("figures: a timeline, a network that follows the pointer, and both as tables", async () => {
    const page = await open(`?lang=${locale}&view=pictures`, { viewport });
    const timeline = page.getByRole("figure", { name: said.timeline });
    const dated = [
      ...Object.values(content.events).map(({ date }) => date),
      ...Object.values(content.commitments).map(({ targetYear }) => targetYear),
    ].flatMap((date) => date ?? []);
    await expect.poll(() => timeline.getByRole("listitem").count()).toBe(dated.length);
    for (const date of dated) {
      await timeline.locator(".when").getByText(showDate(date, locale)).first().waitFor();
    }
    const network = page.getByRole("figure", { name: said.network });
    const parts = partsOf(content);
    await expect.poll(() => network.locator("path").count()).toBe(parts.length);
    await network.getByRole("link", { name: "METI", exact: true }).hover();
    const ofMeti = parts.filter((part) => part.includes("meti")).length;
    await expect.poll(() => network.locator("path.lit").count()).toBe(ofMeti);
    for (const path of await network.locator("path").all()) {
      expect(await path.getAttribute("d")).toMatch(/^M[\d.]+,[\d.]+C/);
    }
    for (const summary of await page.locator("summary").all()) await summary.click();
    await page.getByRole("cell", { name: content.events.jucepLaunch.summary }).waitFor();
    await page
      .getByRole("cell", { name: showDate("196X", locale), exact: true })
      .first()
      .waitFor();
    await page.getByRole("cell", { name: said.undated }).first().waitFor();
    await network.getByRole("link", { name: content.initiatives.jucep.name }).last().click();
    await page.getByRole("dialog", { name: content.initiatives.jucep.name }).waitFor();
    expect(page.wrong).toEqual([]);
  });

  test("the glossary has every term in every language, and where it occurs", async () => {
    const page = await open(`?lang=${locale}&view=glossary`, { viewport });
    await expect
      .poll(() => page.locator(".glossary tbody tr").count())
      .toBe(Object.keys(content.terms).length);
    const { politicalWillTerm } = content.terms;
    const row = page.getByRole("row").filter({ hasText: politicalWillTerm.description });
    for (const each of locales) {
      await row
        .locator(`td[lang=${each}]`)
        .getByText(contentIn(each).terms.politicalWillTerm.name)
        .waitFor();
    }
    await row.getByRole("link", { name: "meti-1-3" }).click();
    await page.locator("#meti-1-3.lit").waitFor();
    expect(page.wrong).toEqual([]);
  });

  test("search finds records, sentences, claims and documents while typing", async () => {
    const page = await open(`?lang=${locale}`, { viewport });
    const box = page.getByRole("searchbox");
    const results = page.locator(".results");
    await box.fill("JUMPP");
    const { jumpp } = content.initiatives;
    await results.getByRole("link", { name: `${labels.kinds.initiative} ${jumpp.name}` }).click();
    await page.getByRole("dialog", { name: jumpp.name }).waitFor();
    await page.keyboard.press("Escape");
    await box.fill("UPI");
    await results.getByText(content.references.upi2023.title).first().waitFor();
    await results.getByText(content.claims.renewableLeadershipPraised.statement).waitFor();
    await box.press("ArrowDown");
    expect(await hasFocus(page, ".results a")).toBe(true);
    await page.keyboard.press("Escape");
    await results.waitFor({ state: "detached" });
    await box.fill("xyzzy");
    await results.getByText(said.found(0)).waitFor();
  });

  test.each([
    ["segment", "#jumpp-2-4", content.segments["jumpp-2-4"].text.slice(-12, -1)],
    ["claim", "#jclpNamed", content.claims.jclpNamed.reason],
    ["document", "#crsKyoto2007", content.references.crsKyoto2007.title],
    ["record", "#kyotoProtocol", content.agreements.kyotoProtocol.description],
    ["term", "&view=glossary#politicalWillTerm", content.terms.politicalWillTerm.description],
  ])("a deep link to a %s shows it", async (_kind, path, text) => {
    const page = await open(`?lang=${locale}${path}`, { viewport });
    const shown = /Term|Protocol/.test(path)
      ? page.getByRole("dialog")
      : page.locator(path.slice(path.indexOf("#")));
    await shown.getByText(text).first().waitFor();
    await expect.poll(async () => ((await shown.boundingBox())?.y ?? -1) + 1).toBeGreaterThan(0);
    await expect
      .poll(async () => (await shown.boundingBox())?.y ?? 9999)
      .toBeLessThan(viewport.height);
    expect(page.wrong).toEqual([]);
  });

  test("what is copied is what code and citations need", async () => {
    const page = await open(`?lang=${locale}#jucep`, { viewport, permissions });
    const clipboard = () => page.evaluate("navigator.clipboard.readText()");
    await page.getByRole("button", { name: "initiatives.jucep.name" }).click();
    await page.getByText(said.copied).waitFor();
    expect(await clipboard()).toBe("initiatives.jucep.name");
    await goTo(page, `?lang=${locale}#jclpNamed`);
    const claim = page.locator("#jclpNamed");
    await claim.getByRole("button", { name: said.copyCitation }).click();
    await claim.getByText(said.copied).waitFor();
    const [open_, close] = citationMarks[locale] ?? ["“", "”"];
    expect(await clipboard()).toBe(
      [
        `${open_}JCLP${close} (jclp-heading)`,
        content.article.title,
        `${author}, ${name} ${version}, claims.jclpNamed (${labels.verdicts.contradicted})`,
        new URL(`?lang=${locale}&view=claims#jclpNamed`, page.url()).href,
      ].join(". "),
    );
  });

  test("a document is copied as a citation", async () => {
    const page = await open(`?lang=${locale}&view=references`, { viewport, permissions });
    const { publisher, title, date, url, retrievedOn } = content.references.partnershipText;
    const document = page.locator("#partnershipText");
    await document.getByRole("button", { name: said.copyCitation }).click();
    await document.getByText(said.copied).waitFor();
    const [open_, close] = citationMarks[locale] ?? ["“", "”"];
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      [
        publisher,
        `${open_}${title}${close}`,
        showDate(date ?? "", locale),
        `${url} (${labels.fields.retrievedOn}${said.colon}${showDate(retrievedOn, locale)})`,
      ].join(". "),
    );
  });
});

test.each([
  ["fr", "decarbon", contents.fr.terms.decarbonizationTerm.name],
  ["fr", "ENERGIE PROPRE", contents.fr.terms.cleanEnergyTerm.name],
  ["en", "kerr", contents.en.people.kerry.name],
  ["en", "Bangkok Post", contents.en.claims.southeastAsiaSupported.statement],
  ["ja", "メコン", contents.ja.initiatives.jumpp.name],
  ["ja", "炭素化", contents.ja.terms.decarbonizationTerm.name],
])("search in %s: %s finds %s", async (locale, typed, found) => {
  const page = await open(`?lang=${locale}`);
  await page.getByRole("searchbox").fill(typed);
  await page.locator(".results").getByText(found).first().waitFor();
});

test("an address of nothing shows the text", async () => {
  const page = await open("?lang=xx-invalid-&view=nothing&verdict=none#%");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator("#overview-1-1").waitFor();
  expect(page.wrong).toEqual([]);
});

test("where nothing may be copied, that is said", async () => {
  const page = await open("?lang=en#jucep");
  await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.getByRole("button", { name: "initiatives.jucep.name" }).click();
  await page.getByText(words.en.notCopied).waitFor();
  expect(page.wrong).toEqual([]);
});
