import { readFileSync } from "node:fs";
import { csvParseRows } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { showDate } from "../../docs/reader/pages/dates.ts";
import { words } from "../../docs/reader/pages/words.ts";
import type { Reference } from "../../src/index.ts";
import { contentIn } from "../contents.ts";
import { at, chooseView, everywhere, goTo, open, openFilters, site, sizes } from "./reader.ts";

const rows = (page: Page) => page.locator("table.documents tr.document");

/** The ids of the documents that are shown, in their order. */
const shown = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.flatMap((row) => (row.getClientRects().length > 0 ? [row.id] : [])),
  );

const openAll = async (page: Page) => {
  const button = page.locator(".unfold-all button");
  const closed = page.locator("details.unfolding:not([open])");
  if ((await closed.count()) > 0) await button.click();
  await expect.poll(() => closed.count()).toBe(0);
};

describe.each(everywhere)("in $locale, on a $size", ({ locale, size, viewport }) => {
  const content = contentIn(locale);
  const { labels } = content;
  const { say } = words[locale];
  const references = Object.values(content.references);
  const claims = Object.values(content.claims);
  const claimsOn = ({ id }: Reference) =>
    claims.filter(({ findings }) =>
      findings.some(({ finding }) => content.findings[finding].reference === id),
    );
  const idsOf = (some: readonly Reference[]) => some.map(({ id }) => id);

  test("every document says whose it is, where it stands, in which language, of which kind and when", async () => {
    const page = await open(at(locale, "sources/"), { viewport });
    expect((await shown(page)).toSorted()).toEqual(idsOf(references).toSorted());
    const names = new Intl.DisplayNames(locale, { type: "language" });
    for (const reference of references) {
      const { id, title, publisher, url, language, sourceKind, date, retrievedOn } = reference;
      const row = page.locator(`tr[id="${id}"]`);
      const link = row.locator(".title a");
      expect(await link.getAttribute("href")).toBe(url);
      expect(await link.locator(`cite[lang="${language}"]`).textContent()).toBe(title);
      const text = (await row.textContent()) ?? "";
      const host = new URL(url).hostname;
      const parts = [
        publisher,
        sourceKind === "officialCopy" ? say("hostedBy", { host }) : host,
        labels.sourceKinds[sourceKind],
        names.of(language) ?? "?",
        date === null ? say("undated") : showDate(date, locale),
        say("read", { date: showDate(retrievedOn, locale) }),
      ];
      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    }
    expect(page.wrong).toEqual([]);
  });

  test("each finding leads to its words, and under it stand the claims that cite it, with stance and verdict in words", async () => {
    const page = await open(at(locale, "sources/"), { viewport });
    await openAll(page);
    const items = new Map(
      await page.locator(".said > li").evaluateAll((all) =>
        all.map((item) => {
          const [link, ...others] = item.querySelectorAll("a");
          const lines = [...item.querySelectorAll("ul > li")];
          return [
            link?.getAttribute("href") ?? "",
            {
              document: item.closest("tr")?.id,
              said: link?.textContent,
              lines: lines.map((line) => line.textContent),
              leads: others.map((other) => other.pathname),
            },
          ] as const;
        }),
      ),
    );
    const findings = Object.values(content.findings);
    expect(items.size).toBe(findings.length);
    for (const { id, reference, statement, url } of findings) {
      const item = items.get(url);
      expect(item?.document).toBe(reference);
      expect(item?.said).toBe(statement);
      const citing = claims.flatMap((claim) =>
        claim.findings
          .filter(({ finding }) => finding === id)
          .map(({ stance }) => ({
            line: `${labels.stances[stance]} · ${labels.verdicts[claim.verdict]} · ${claim.statement}`,
            leads: `/${at(locale, `claims/${claim.id}/`)}`,
          })),
      );
      const lines = item?.lines.map((line) => line?.replaceAll(/\s+/g, " ")) ?? [];
      expect(lines.slice(0, citing.length)).toEqual(
        citing.map(({ line }) => line.replaceAll(/\s+/g, " ")),
      );
      expect(item?.leads.slice(0, citing.length)).toEqual(citing.map(({ leads }) => leads));
      expect(lines.length, id).toBeGreaterThan(0); // what no claim cites says what it attests
    }
    const said = await page.locator("#kantei2021").ariaSnapshot(); // what a screen reader is given
    for (const { verdict } of claimsOn(content.references.kantei2021)) {
      expect(said).toContain(labels.verdicts[verdict]);
    }
  });

  test("what attests a name, a title or a value says so", async () => {
    const page = await open(at(locale, "sources/"), { viewport });
    await openAll(page);
    const { climatePartnership } = content.initiatives;
    const lines = page.locator("#jointStatementJapanese2021 .said ul > li");
    expect(await lines.allTextContents()).toContain(
      `${labels.fields.officialName} · ${climatePartnership.name}`,
    );
    const records = Object.values(content.initiatives).filter(({ nameFindings }) => nameFindings);
    expect(records.length).toBeGreaterThan(0);
    for (const { name, nameFindings } of records) {
      for (const finding of nameFindings ?? []) {
        const item = page.locator(".said > li").filter({
          has: page.locator(`a[href="${content.findings[finding].url}"]`),
        });
        expect(await item.textContent()).toContain(`${labels.fields.officialName} · ${name}`);
      }
    }
  });

  test("by kind, and filtered by kind, language and verdict; the address holds the state", async () => {
    const page = await open(at(locale, "sources/"), { viewport });
    const box = (name: string, value: string) =>
      page.locator(`.filters input[name=${name}][value="${value}"]`);
    const expectShown = async (is: (reference: Reference) => boolean) => {
      const expected = references.filter(is);
      await expect
        .poll(async () => (await shown(page)).toSorted())
        .toEqual(idsOf(expected).toSorted());
      const count = say("shown", { count: String(expected.length) });
      expect(await page.locator(".filters [role=status]").textContent()).toBe(count);
      expect(await page.locator(".fold summary .shown").textContent()).toBe(count);
      const heads = page.locator(".documents tbody:not([hidden]) th");
      const kinds = new Set(expected.map(({ sourceKind }) => labels.sourceKinds[sourceKind]));
      expect(new Set(await heads.allTextContents())).toEqual(kinds);
    };
    await expectShown(() => true);
    await openFilters(page);
    await box("verdict", "contradicted").check();
    const contradicts = (reference: Reference) =>
      claimsOn(reference).some(({ verdict }) => verdict === "contradicted");
    await expectShown(contradicts);
    await box("language", "ja").check();
    const isJapanese = (reference: Reference) =>
      contradicts(reference) && reference.language === "ja";
    await expectShown(isJapanese);
    await box("kind", "official").check();
    const all = (reference: Reference) =>
      isJapanese(reference) && reference.sourceKind === "official";
    await expectShown(all);
    expect(references.filter(all).length).toBeGreaterThan(0);
    const active = page.locator(".fold .active");
    expect(await active.textContent()).toBe(say("activeFilters", { count: "3" }));
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      verdict: "contradicted",
      language: "ja",
      kind: "official",
    });
    await page.reload();
    await expectShown(all);
    expect(await active.isVisible()).toBe(size === "phone");
    await openFilters(page);
    await page.getByRole("button", { name: say("showAll") }).click();
    await expectShown(() => true);
    expect(new URL(page.url()).search).toBe("");
    expect(page.wrong).toEqual([]);
  });

  test("sorted by date, by publisher and by how many claims cite them, and back by kind", async () => {
    const page = await open(at(locale, "sources/"), { viewport });
    const before = await shown(page);
    const order = page.locator("select[name=order]");
    const byId = new Map<string, Reference>(references.map((one) => [one.id, one]));
    const sortedBy = async (value: string): Promise<readonly Reference[]> => {
      await order.selectOption(value);
      await expect.poll(() => new URL(page.url()).search).toBe(`?order=${value}`);
      const sorted = (await shown(page)).flatMap((id) => byId.get(id) ?? []);
      expect(sorted.length).toBe(references.length);
      return sorted;
    };
    await openFilters(page);
    const dates = (await sortedBy("date")).map(({ date }) => date ?? "");
    expect(dates).toEqual(dates.toSorted().reverse());
    const publishers = (await sortedBy("publisher")).map(({ publisher }) => publisher);
    expect(publishers).toEqual(publishers.toSorted(new Intl.Collator(locale).compare));
    const counts = (await sortedBy("claims")).map((reference) => claimsOn(reference).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.reload();
    expect(await shown(page)).not.toEqual(before);
    await openFilters(page);
    await order.selectOption("kind");
    await expect.poll(() => shown(page)).toEqual(before);
    expect(page.wrong).toEqual([]);
  });

  test("an address leads to a document, which is open then, from elsewhere and on the page", async () => {
    const page = await open(at(locale, "sources/#jointStatement2021"), { viewport });
    const isAt = async (id: string) => {
      const row = page.locator(`tr[id="${id}"]`);
      await expect
        .poll(async () => (await row.boundingBox())?.y ?? 9999)
        .toBeLessThan(viewport.height / 2);
      expect((await row.boundingBox())?.y).toBeGreaterThanOrEqual(48);
      await row.locator(".said").first().waitFor();
    };
    await isAt("jointStatement2021");
    await page.evaluate("location.hash = '#jucepMeeting2021'");
    await isAt("jucepMeeting2021");
    await page.locator(".to-top a").click();
    await expect.poll(() => page.evaluate("scrollY")).toBeLessThan(60);
    expect(page.wrong).toEqual([]);
  });

  test("what is taken along has one row a document, with its findings, their addresses and their claims", async () => {
    const page = await open(at(locale, "sources/?kind=press&order=date"), { viewport });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".take-along button").first().click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      locale === "en" ? "sources-press.csv" : `sources-press.${locale}.csv`,
    );
    const text = readFileSync(await download.path(), "utf8").slice(1);
    const [heads, ...lines] = csvParseRows(text);
    expect(heads).toEqual([
      "id",
      say("document"),
      labels.fields.language,
      labels.fields.retrievedOn,
      labels.fields.publisher,
      say("host"),
      labels.fields.sourceKind,
      labels.fields.date,
      say("findingsAndClaims"),
    ]);
    expect(lines.map(([id]) => id)).toEqual(await shown(page));
    const { upi2023 } = content.references;
    const cells = lines.find(([id]) => id === "upi2023") ?? [];
    expect(cells[1]).toBe(`${upi2023.title} <${upi2023.url}>`);
    expect(cells.slice(4, 6)).toEqual([upi2023.publisher, "www.upi.com"]);
    const [finding] = Object.values(content.findings).filter(
      ({ reference }) => reference === "upi2023",
    );
    const citing = claimsOn(upi2023).map(({ findings, verdict, statement }) => {
      const stance = findings.find((one) => one.finding === finding?.id)?.stance ?? "context";
      return `${labels.stances[stance]} · ${labels.verdicts[verdict]} · ${statement}`;
    });
    expect(cells.at(-1)).toBe(`${finding?.statement} <${finding?.url}> [${citing.join("; ")}]`);
    expect(page.wrong).toEqual([]);
  });

  test(`long documents are ${size === "phone" ? "folded at first" : "open"}, and all open and close at once`, async () => {
    const page = await open(at(locale, "sources/"), { viewport });
    const open1 = () => page.locator("details.unfolding[open]").count();
    const many = references.filter(
      ({ id }) =>
        Object.values(content.findings).filter(({ reference }) => reference === id).length > 1,
    );
    expect(many.length).toBeGreaterThan(5);
    const folded = viewport === sizes.phone ? many.length : 0;
    expect(await open1()).toBe(references.length - folded);
    await openAll(page);
    expect(await open1()).toBe(references.length);
    await page.getByRole("button", { name: say("closeAll") }).click();
    await expect.poll(open1).toBe(0);
    const summary = page.locator("#upi2023 summary");
    const [claim] = claimsOn(content.references.upi2023);
    expect(await summary.textContent()).toContain(
      words[locale].count(`counted_${claim?.verdict ?? "opinion"}`, 1),
    );
    await summary.click();
    await expect.poll(open1).toBe(1);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });
});

test("without a script, every document is open, and the whole tables are there", async () => {
  const page = await open("sources/", { viewport: sizes.phone, javaScriptEnabled: false });
  const { references } = contentIn("en");
  expect(
    await page.locator("details.unfolding[open] .said").filter({ visible: true }).count(),
  ).toBe(Object.keys(references).length);
  expect(await page.locator("main button").filter({ visible: true }).count()).toBe(0);
  await page.locator('.take-along a[href$="tables/references.csv"]').waitFor();
});

test("on the phone, the filters stay in reach, and what is chosen there is shown from its first row", async () => {
  const page = await open("claims/", { viewport: sizes.phone });
  const fold = page.locator(".fold");
  expect((await fold.boundingBox())?.height).toBeLessThan(60);
  await page.evaluate("scrollTo(0, 6000)");
  await expect.poll(async () => (await fold.boundingBox())?.y).toBe(48);
  const summary = await page.locator(".fold summary").boundingBox();
  await page.mouse.click(60, (summary?.y ?? 0) + 15);
  await page.locator(".filters input[value=opinion]").check();
  expect((await fold.boundingBox())?.height).toBeLessThanOrEqual(sizes.phone.height - 48);
  const { activeFilters, count } = {
    activeFilters: words.en.say("activeFilters", { count: "1" }),
    count: Object.values(contentIn("en").claims).filter(({ verdict }) => verdict === "opinion"),
  };
  expect(await page.locator(".fold summary").textContent()).toContain(activeFilters);
  expect(await page.locator(".fold summary").textContent()).toContain(
    words.en.say("shown", { count: String(count.length) }),
  );
  await expect
    .poll(async () => (await page.locator("table.claims").boundingBox())?.y)
    .toBeGreaterThanOrEqual(0);
  await chooseView(page, words.en.say("sources"));
  await page.waitForURL(/\/sources\/$/);
  await goTo(page, "sources/");
  expect(page.url()).toBe(`${site()}sources/`);
});
