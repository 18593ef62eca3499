import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { words } from "../../docs/reader/pages/words.ts";
import type { Claim } from "../../src/index.ts";
import { locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { at, contents, everywhere, hasFocus, open, sizes } from "./reader.ts";

const kyoto = "jclp-2-1";
const markOf = (page: Page, segment: string) => page.locator(`.mark[data-segment="${segment}"]`);
const noteOf = (page: Page, segment: string) => page.locator(`[id="note-${segment}"]`);

/** The texts of the runs that some claim is made by, by the claim; runs that follow each other are put together. */
const wordsOfClaims = (page: Page) =>
  page.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const segment of document.querySelectorAll(".segment")) {
      const open = new Map<string, string>();
      const close = (kept: readonly string[]) => {
        for (const [claim, text] of [...open]) {
          if (kept.includes(claim)) continue;
          words[claim] = [...(words[claim] ?? []), text];
          open.delete(claim);
        }
      };
      for (const node of segment.childNodes) {
        const run = node instanceof HTMLElement && node.matches(".run") ? node : undefined;
        const claims = run?.dataset.claims?.split(" ") ?? [];
        close(claims);
        for (const claim of claims) {
          open.set(claim, (open.get(claim) ?? "") + (run?.textContent ?? ""));
        }
      }
      close([]);
    }
    return words;
  });

describe.each(locales)("in %s", (locale) => {
  const content = contentIn(locale);

  test("the runs of each claim are its exact words, and have its verdict only where all agree", async () => {
    const page = await open(at(locale));
    const shown = await wordsOfClaims(page);
    const claims = Object.values(content.claims);
    for (const { id, translatedQuote, segment } of claims) {
      const inOrder = [...translatedQuote].sort(
        (a, b) =>
          content.segments[segment].text.indexOf(a) - content.segments[segment].text.indexOf(b),
      );
      expect(shown[id], id).toEqual(inOrder);
    }
    expect(Object.keys(shown).length).toBe(claims.length);
    const runs = await page.locator(".run").evaluateAll((all) =>
      all.map((run) => ({
        claims: run.getAttribute("data-claims")?.split(" ") ?? [],
        classes: [...run.classList].slice(1),
      })),
    );
    for (const run of runs) {
      const verdicts = new Set(
        claims.filter(({ id }) => run.claims.some((name) => name === id)).map((one) => one.verdict),
      );
      expect(run.classes, run.claims.join()).toEqual(
        verdicts.size === 1 ? [...verdicts] : ["mixed"],
      );
    }
    const pieces = await page
      .locator(".segment")
      .evaluateAll((all) => all.flatMap((one) => [...one.childNodes].slice(0, -1)).length);
    if (locale === "fr") expect(pieces).toBe(128);
  });

  test("words are no targets, and what is copied has no signs", async () => {
    const page = await open(at(locale));
    const targets = "a, button, input, [tabindex], [role]";
    expect(await page.locator(`.paragraph p .run :is(${targets})`).count()).toBe(0);
    expect(await page.locator(`.segment > :is(${targets})`).count()).toBe(0);
    const [section] = content.article.sections.slice(1);
    const copied = await page.evaluate((id) => {
      const paragraph = document.querySelector(`#section-${id} .paragraph p`);
      getSelection()?.selectAllChildren(paragraph ?? document.body);
      return String(getSelection());
    }, section?.id);
    const space = locale === "ja" ? "" : " ";
    expect(copied.trim()).toBe(
      section?.paragraphs[0]?.map((id) => content.segments[id].text).join(space),
    );
  });

  test.each([320, 390, 1024, 1440])("no mark begins a line: %i px", async (width) => {
    const page = await open(at(locale), { viewport: { width, height: 900 } });
    await page.evaluate("document.fonts.ready");
    const astray = await page.locator(".mark").evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const segment = mark.closest(".segment");
        const walker = document.createTreeWalker(segment ?? mark, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest(".marked") || !node.textContent?.trim()
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_ACCEPT,
        );
        let last: Node | undefined;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) last = node;
        if (!last) return ["no text"];
        const range = document.createRange();
        range.setStart(last, (last.textContent?.length ?? 1) - 1);
        range.setEnd(last, last.textContent?.length ?? 1);
        const [word, box] = [range.getBoundingClientRect(), mark.getBoundingClientRect()];
        const isBeside = box.top < word.bottom && box.bottom > word.top && box.left >= word.left;
        return isBeside ? [] : [mark.getAttribute("data-segment")];
      }),
    );
    expect(astray).toEqual([]);
    expect(await page.locator(".mark").count()).toBe(Object.keys(content.segments).length);
  });

  test("one note a sentence, with its claims, the worst verdict first; a heading's in its first paragraph", async () => {
    const page = await open(at(locale));
    const all = Object.values(content.claims);
    const noted = new Set(all.map(({ segment }) => segment));
    expect(await page.locator(".note").count()).toBe(noted.size);
    const order = ["contradicted", "unverified", "imprecise", "confirmed", "opinion"];
    const rank = ({ verdict }: Claim) => order.indexOf(verdict);
    for (const segment of noted) {
      const claims = all.filter((claim) => claim.segment === segment);
      const shown = await noteOf(page, segment)
        .locator("[data-claim]")
        .evaluateAll((items) => items.map((claim) => claim.getAttribute("data-claim")));
      expect(shown).toEqual([...claims].sort((a, b) => rank(a) - rank(b)).map(({ id }) => id));
    }
    for (const { id, heading } of content.article.sections) {
      if (!heading) continue;
      const first = page.locator(`#section-${id} .paragraph`).first();
      expect(await first.locator(`[id="note-${heading}"]`).count()).toBe(1);
    }
  });
});

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);
  const asked = "overview-1-3";
  const { reason, statement, references } = content.claims.renewableLeadershipPraised;

  test("M3: a mark opens its note and takes the focus there; Escape closes it and takes it back", async () => {
    const page = await open(at(locale), { viewport });
    const [mark, note] = [markOf(page, asked), noteOf(page, asked)];
    const named = (await mark.getAttribute("aria-label")) ?? "";
    for (const [verdict, count] of [
      ["imprecise", 2],
      ["confirmed", 1],
    ] as const) {
      expect(named).toContain(words[locale].count(`counted_${verdict}`, count));
    }
    expect(await page.getByRole("button", { name: named, exact: true }).count()).toBeGreaterThan(0);
    expect(await mark.getAttribute("aria-expanded")).toBe("false");
    for (const key of ["Enter", "Space"]) {
      await mark.focus();
      await page.keyboard.press(key);
      await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("true");
      expect(await hasFocus(page, `[id="note-${asked}"] summary`)).toBe(true);
      const claim = note.locator('[data-claim="renewableLeadershipPraised"]');
      await claim.getByText(content.labels.verdicts.imprecise, { exact: true }).waitFor();
      await claim.getByText(reason, { exact: true }).waitFor();
      const link = claim.getByRole("link", { name: statement });
      expect(await link.getAttribute("href")).toContain("claims/renewableLeadershipPraised/");
      for (const id of references) {
        await claim.getByText(content.references[id].publisher).first().waitFor();
      }
      await page.keyboard.press("Tab"); // to a link in the note: Escape works from there, too
      await page.keyboard.press("Escape");
      await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("false");
      expect(await hasFocus(page, `.mark[data-segment="${asked}"]`)).toBe(true);
      expect(await note.getAttribute("open")).toBe(null);
    }
    await mark.click();
    await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("true");
    await mark.click();
    await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("false");
    expect(page.wrong).toEqual([]);
  });

  test("a note and its words light each other", async () => {
    const page = await open(at(locale), { viewport });
    const lit = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => [
          ...new Set(all.flatMap((one) => one.getAttribute("data-claims")?.split(" ") ?? [])),
        ]);
    const claims = Object.values(content.claims).filter(({ segment }) => segment === kyoto);
    await markOf(page, kyoto).hover();
    await expect.poll(() => lit(".run.lit")).toHaveLength(claims.length);
    expect(await noteOf(page, kyoto).getAttribute("class")).toContain("lit");
    expect(await page.locator(".note.lit").count()).toBe(1);
    const note = noteOf(page, kyoto);
    if ((await note.getAttribute("open")) === null) await markOf(page, kyoto).click();
    await note.locator('[data-claim="longWayToGo"]').hover();
    await expect.poll(() => lit(".run.lit")).toContain("longWayToGo");
    expect(await lit(".run.lit")).not.toContain("kyotoProgressJapan");
    const run = page.locator('.run[data-claims~="jclpNamed"]').first();
    await run.hover();
    await expect.poll(() => lit(".run.lit")).toEqual(["jclpNamed"]);
    expect(await noteOf(page, "jclp-heading").getAttribute("class")).toContain("lit");
  });

  test("names and terms are shown once they are asked for, and lead to their records", async () => {
    const page = await open(at(locale), { viewport });
    expect(await page.locator(".name-link").count()).toBe(0);
    const text = await page.locator(".article").textContent();
    const box = page.locator(".show-names");
    await box.check();
    await expect.poll(() => page.locator(".name-link").count()).toBeGreaterThan(90);
    expect(await page.locator(".article").textContent()).toBe(text);
    const named = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".segment")].map((segment) => [
        segment.id,
        [...segment.querySelectorAll(".name-link")].map((link) => link.textContent).join(""),
      ]),
    );
    for (const [id = "", shown] of named) {
      const { text: all, mentions } = Object.values(content.segments).find(
        (one) => one.id === id,
      ) ?? {
        text: "",
        mentions: [],
      };
      expect(shown, id).toBe(mentions.map(({ start, end }) => all.slice(start, end)).join(""));
    }
    await page.locator(`[id="${kyoto}"] .name-link`).last().click();
    await page.waitForURL(/#kyotoProtocol$/);
    expect(new URL(page.url()).pathname).toBe(`/${at(locale, "records/agreements/")}`);
    expect(await page.locator("#kyotoProtocol").isVisible()).toBe(true);
    await page.goBack();
    await page.locator(".segment").first().waitFor();
    if (await box.isChecked()) await box.uncheck();
    await expect.poll(() => page.locator(".name-link").count()).toBe(0);
    expect(page.wrong).toEqual([]);
  });
});

test("on the phone, an asked note comes right after its sentence, and is seen wherever its mark is pressed above the lowest third", async () => {
  const page = await open("", { viewport: sizes.phone });
  await page.evaluate("document.fonts.ready");
  for (const segment of Object.keys(contents.en.segments)) {
    const [mark, note] = [markOf(page, segment), noteOf(page, segment)];
    if ((await mark.getAttribute("aria-expanded")) === "true") await mark.click();
    await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await mark.click();
    const [from, to] = [await mark.boundingBox(), await note.boundingBox()];
    const gap = (to?.y ?? 9999) - ((from?.y ?? 0) + (from?.height ?? 0));
    expect(gap, segment).toBeGreaterThanOrEqual(0);
    expect(gap, segment).toBeLessThan(40);
    await mark.click();
  }
  const first = page.locator(".paragraph").first();
  expect(await first.locator(".notes .note").count()).toBe(5);
});

test("a folded note gives the focus back: by its own heading, and by Escape on its mark", async () => {
  const page = await open("", { viewport: sizes.desktop });
  const quiet = "jclp-1-1"; // nothing is wrong in it: folded, it is not seen
  await markOf(page, quiet).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await noteOf(page, quiet).isVisible()).toBe(false);
  await expect.poll(() => hasFocus(page, `.mark[data-segment="${quiet}"]`)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await markOf(page, quiet).focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => markOf(page, quiet).getAttribute("aria-expanded")).toBe("false");
});

test.each(["#jclp-1-2", "#note-jclp-1-2"])(
  "an address that ends with %s opens the note",
  async (hash) => {
    const page = await open(hash);
    await expect.poll(() => noteOf(page, "jclp-1-2").getAttribute("open")).toBe("");
  },
);

test("M9: using a mark moves its sentence and all above it by at most 2 px", async () => {
  for (const width of [390, 1024, 1440]) {
    const page = await open("", { viewport: { width, height: 900 } });
    await page.evaluate("document.fonts.ready");
    for (const segment of Object.keys(contents.en.segments)) {
      const mark = markOf(page, segment);
      await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const tops = () =>
        page.evaluate((id) => {
          const all = [...document.querySelectorAll(".segment")];
          const own = all.findIndex((one) => one.id === id);
          return all.slice(0, own + 1).map((one) => one.getBoundingClientRect().top);
        }, segment);
      for (const _ of ["opens", "closes"]) {
        const before = await tops();
        await mark.click();
        await page.evaluate(
          "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
        );
        const moved = (await tops()).map((top, index) => Math.abs(top - (before[index] ?? 0)));
        expect(Math.max(...moved), `${segment} at ${width}`).toBeLessThanOrEqual(2);
      }
    }
  }
});
