import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { verdictsInOrder } from "../../docs/reader/pages/verdicts.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { temporaryFolder } from "./built.ts";
import { cellsInSpreadsheet } from "./libre-office.ts";
import { at, clickAt, contents, hasFocus, open, sizes } from "./reader.ts";

/**
 * What people come for, with the clicks and keys that it takes: each task says how many it took in the
 * reader of a single page that came before, and how many are allowed now.
 */

const { en } = contents;
const folder = temporaryFolder();
const contradictedIn = (locale: Locale) =>
  Object.values(contents[locale].claims).filter(({ verdict }) => verdict === "contradicted");
const { kyotoProgressUnitedStates, kyotoProgressJapan } = en.claims;

/** Uses a page as a person does, and counts the clicks and keys. */
function handOn(page: Page) {
  let used = 0;
  return {
    used: () => used,
    click: async (target: Locator) => {
      used += 1;
      await target.waitFor();
      await clickAt(page, target);
    },
    type: async (text: string) => {
      used += text.length;
      await page.keyboard.type(text);
    },
    press: async (key: string) => {
      used += 1;
      await page.keyboard.press(key);
    },
    /** Presses Tab until something has the focus. */
    tabTo: async (selector: string) => {
      for (let tabs = 0; tabs < 200; tabs += 1) {
        used += 1;
        await page.keyboard.press("Tab");
        if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
      }
      throw new Error(`${selector} is not come to by 200 tabs.`);
    },
  };
}

/** Whether something is seen without scrolling. */
const isInFirstScreen = (target: Locator) =>
  target.first().evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });

test("a: was there progress on Kyoto, and who says so? 7 clicks and keys (8 before, and the first answer was the wrong half)", async () => {
  const page = await open("", { viewport: sizes.desktop });
  const hand = handOn(page);
  await hand.click(page.locator("search").getByRole("combobox"));
  await hand.type("kyoto");
  const group = page.getByRole("group").filter({ hasText: en.segments["jclp-2-1"].text });
  const first = group.getByRole("option").first();
  await first.waitFor();
  expect(await first.textContent()).toBe(
    `${en.labels.verdicts.contradicted} ${kyotoProgressUnitedStates.statement}`,
  );
  await hand.click(first);
  await page.waitForURL(/\/claims\/kyotoProgressUnitedStates\/$/);
  const answer = page.locator("main");
  await answer.getByText(kyotoProgressUnitedStates.reason).first().waitFor();
  await answer.getByText(kyotoProgressJapan.statement).first().waitFor(); // the other half
  const passages = await answer
    .locator(".findings a[rel]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(passages).toEqual(
    kyotoProgressUnitedStates.findings.map(({ finding }) => en.findings[finding].url),
  );
  expect(hand.used()).toBeLessThanOrEqual(7);
});

test("b: the contradicted claims with their sources in a spreadsheet: 3 clicks (2 to the list before, then about 90 actions by hand)", async () => {
  const files: string[] = [];
  expect(contradictedIn("en").length).toBeGreaterThan(1);
  for (const locale of locales) {
    const page = await open(at(locale), { viewport: sizes.desktop });
    const hand = handOn(page);
    const { labels } = contents[locale];
    const views = page.locator(".views");
    await hand.click(views.getByRole("link", { name: words[locale].say("claims"), exact: true }));
    await page.waitForURL(/\/claims\/$/);
    await hand.click(page.getByLabel(labels.verdicts.contradicted));
    const download = page.waitForEvent("download");
    const count = contradictedIn(locale).length;
    await hand.click(
      page.getByRole("button", {
        name: words[locale].say("downloadThese", { count: String(count) }),
      }),
    );
    const file = join(folder, `${locale}.csv`);
    await (await download).saveAs(file);
    files.push(file);
    expect(hand.used()).toBeLessThanOrEqual(3);
  }
  const inSpreadsheet = cellsInSpreadsheet(files, folder);
  for (const [index, locale] of locales.entries()) {
    const { findings, labels, references, segments } = contents[locale];
    const { fields } = labels;
    const [heads = [], ...rows] = inSpreadsheet[index] ?? [];
    expect(heads).toEqual(
      expect.arrayContaining(["id", fields.verdict, fields.reason, fields.references]),
    );
    const expected = contradictedIn(locale);
    expect(rows.map(([id]) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    for (const claim of expected) {
      const row = rows.find(([id]) => id === claim.id) ?? [];
      const cell = (head: string) => row[heads.indexOf(head)];
      expect(cell(fields.segment)).toBe(segments[claim.segment].text);
      expect(cell(fields.statement)).toBe(claim.statement);
      expect(cell(fields.verdict)).toBe(labels.verdicts.contradicted);
      expect(cell(fields.reason)).toBe(claim.reason);
      const cited = cell(fields.references)?.replaceAll(/ \(\d\) </g, " <"); // alike ones are numbered
      const sources = cited?.split(" | ") ?? [];
      const addresses = claim.references.map((reference) => {
        const passages = claim.findings.map(({ finding }) => findings[finding]);
        const first = passages.find((finding) => finding.reference === reference);
        const { publisher, date } = references[reference];
        return `${[publisher, date?.slice(0, 4)].filter(Boolean).join(", ")} <${first?.url}>`;
      });
      expect(sources.toSorted()).toEqual(addresses.toSorted());
    }
  }
});

test("a, by Enter: the page of results answers with both halves at once. 7 clicks and keys, and 1 to the reasons (Enter did nothing before)", async () => {
  const page = await open("", { viewport: sizes.desktop });
  const hand = handOn(page);
  await hand.click(page.locator("search").getByRole("combobox"));
  await hand.type("kyoto");
  await hand.press("Enter");
  await page.waitForURL(/\/search\/\?q=kyoto$/);
  const sentence = page
    .locator(".found-list > li")
    .filter({ hasText: en.segments["jclp-2-1"].text });
  const claims = sentence.locator("li");
  await claims.first().waitFor();
  expect(await claims.allTextContents()).toEqual(
    expect.arrayContaining(
      [kyotoProgressUnitedStates, kyotoProgressJapan].map(
        ({ verdict, statement }) => `${en.labels.verdicts[verdict]} ${statement}`,
      ),
    ),
  );
  expect(await claims.first().textContent()).toContain(kyotoProgressUnitedStates.statement);
  expect(hand.used()).toBeLessThanOrEqual(7);
  await hand.click(claims.first().getByRole("link"));
  await page.locator("main").getByText(kyotoProgressUnitedStates.reason).first().waitFor();
  expect(hand.used()).toBeLessThanOrEqual(8);
});

test("c: three languages side by side, and both spellings of décarbonation from English: 12 clicks and keys (before, never three languages, and neither spelling)", async () => {
  const page = await open("", { viewport: sizes.desktop });
  const hand = handOn(page);
  const view = (name: "languages" | "glossary") =>
    page.locator(".views").getByRole("link", { name: words.en.say(name), exact: true });
  await hand.click(view("languages"));
  await page.getByRole("heading", { level: 1, name: words.en.say("languages") }).waitFor();
  const row = page.locator('[id="jclp-1-1"]');
  for (const content of Object.values(contents)) {
    await row.getByText(content.segments["jclp-1-1"].text).waitFor();
  }
  const tops = await row
    .locator("td")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
  for (const name of [words.en.say("segmentsAsTmx"), "segments.csv"]) {
    expect(await page.getByRole("link", { name, exact: true }).isVisible()).toBe(true);
  }
  expect(hand.used()).toBeLessThanOrEqual(1);
  await hand.click(view("glossary"));
  await page.getByRole("heading", { level: 1, name: words.en.say("glossary") }).waitFor();
  expect(hand.used()).toBeLessThanOrEqual(2);
  await hand.click(page.getByRole("searchbox", { name: words.en.say("findTerm") }));
  await hand.type("decarboni"); // as an English keyboard has it
  const term = page.locator("#decarbonizationTerm");
  for (const [locale, form] of [
    ["fr", "décarbonisation"],
    ["fr", "décarbonation"],
    ["en", "decarbonization"],
  ]) {
    await term
      .locator(`td[lang=${locale}]`)
      .getByText(form ?? "", { exact: true })
      .waitFor();
  }
  expect(await isInFirstScreen(term)).toBe(true);
  expect(hand.used()).toBeLessThanOrEqual(12);
});

test("d: what type has a commitment? 3 clicks (3 before, by a page that most took first and that was empty)", async () => {
  const page = await open("", { viewport: sizes.desktop });
  const hand = handOn(page);
  await hand.click(
    page.locator(".views").getByRole("link", { name: words.en.say("records"), exact: true }),
  );
  await hand.click(
    page.getByRole("link", { name: en.labels.collections.commitments, exact: true }),
  );
  await page.getByText('import { commitments } from "us-japan-climate-partnership/en";').waitFor();
  await page.locator("#japanGhg2030").waitFor();
  const type = page.getByRole("link", {
    name: words.en.say("typeOfRecords", { type: "Commitment" }),
  });
  await hand.click(type);
  await page.waitForURL(/\/reference\/interfaces\/us-japan-climate-partnership\.Commitment\.html$/);
  expect(hand.used()).toBeLessThanOrEqual(3);
});

test("e: on the phone, what do the marks mean? Read without a tap, tried with one (1 before, and none of the five was named)", async () => {
  const page = await open("", { viewport: sizes.phone });
  const hand = handOn(page);
  for (const verdict of verdictsInOrder) {
    const entry = page.locator(".key div").filter({ has: page.locator(`.sign.${verdict}`) });
    await entry.getByText(words.en.say(`means_${verdict}`)).waitFor();
  }
  expect(await isInFirstScreen(page.locator(".key dt"))).toBe(true);
  const mark = page.locator('.mark[data-segment="overview-1-3"]');
  await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await hand.click(mark);
  const note = page.locator('[id="note-overview-1-3"]');
  await note
    .getByText(en.claims.renewableLeadershipPraised.reason, { exact: true })
    .last()
    .waitFor();
  const verdict = note.getByText(en.labels.verdicts.imprecise, { exact: true });
  await verdict.filter({ visible: true }).first().waitFor();
  expect(hand.used()).toBeLessThanOrEqual(1);
});

test("f: by keyboard alone to the note on Kyoto, its reason and back: 20 keys (50 before, then 149 stops to the reason and no way back)", async () => {
  const page = await open("", { viewport: sizes.desktop });
  const hand = handOn(page);
  await hand.press("Tab");
  await hand.press("Enter"); // past the bar
  await hand.tabTo('.strips a[href$="#section-jclp"]');
  await hand.press("Enter");
  await hand.tabTo('.mark[data-segment="jclp-2-1"]');
  await hand.press("Enter");
  expect(await hasFocus(page, '[id="note-jclp-2-1"] summary')).toBe(true);
  await page
    .locator('[id="note-jclp-2-1"] [data-claim=kyotoProgressUnitedStates]')
    .getByText(kyotoProgressUnitedStates.reason)
    .waitFor();
  await hand.press("Escape");
  expect(await hasFocus(page, '.mark[data-segment="jclp-2-1"]')).toBe(true);
  expect(hand.used()).toBeLessThanOrEqual(20);
});

test("g: what is seen first says what this is, how the claims stand, and how to install it (none of it before)", async () => {
  for (const [size, viewport] of Object.entries(sizes)) {
    const page = await open("", { viewport });
    const counted = page.locator(".entry .lead");
    const seen = [page.getByRole("heading", { level: 1 }), counted, page.locator(".key dt")];
    if (viewport === sizes.desktop) {
      seen.push(page.locator(".developers code"), page.locator(".key dd").last());
    }
    for (const target of seen) expect(await isInFirstScreen(target), size).toBe(true);
    expect(await counted.textContent()).toContain(`${Object.keys(en.claims).length} claims`);
  }
});
