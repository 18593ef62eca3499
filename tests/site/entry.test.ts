import { execFileSync } from "node:child_process";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { citedDocuments } from "../../docs/reader/pages/endnotes.tsx";
import { Entry } from "../../docs/reader/pages/entry.tsx";
import { type Page, PageProvider } from "../../docs/reader/pages/page.tsx";
import { verdictsInOrder } from "../../docs/reader/pages/verdicts.ts";
import { words } from "../../docs/reader/pages/words.ts";
import type { Claim, Content, Locale, Verdict } from "../../src/index.ts";
import { contentIn } from "../contents.ts";
import { at, contents, everywhere, open } from "./reader.ts";

const ofVerdict = (content: Content, verdict: Verdict): readonly Claim[] =>
  Object.values(content.claims).filter((claim) => claim.verdict === verdict);

/** The numbers of a text, in their order. */
const numbersIn = (text: string | null): readonly number[] =>
  (text?.match(/\d+/g) ?? []).map(Number);

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);

  test("M2: it says what it is, how the claims stand, what the verdicts mean, who checked and when", async () => {
    const page = await open(at(locale), { viewport });
    const headings = page.getByRole("heading", { level: 1 });
    expect(await headings.allTextContents()).toEqual([words[locale].say("title")]);
    expect(numbersIn(await page.locator(".entry .lead").textContent())).toEqual([
      Object.keys(content.claims).length,
      ...verdictsInOrder.map((verdict) => ofVerdict(content, verdict).length),
    ]);
    for (const verdict of verdictsInOrder) {
      const entry = page.locator(".key div").filter({ has: page.locator(`.sign.${verdict}`) });
      const text = (await entry.textContent()) ?? "";
      const { length: count } = ofVerdict(content, verdict);
      expect(text).toContain(words[locale].count(`counted_${verdict}`, count));
      expect(text).toContain(words[locale].say(`means_${verdict}`));
    }
    const method = page.getByRole("link", { name: words[locale].say("method") });
    expect(await method.isVisible()).toBe(true);
    expect(await page.locator(".entry").textContent()).toContain("2026");
    expect(page.wrong).toEqual([]);
  });

  test("the contradicted claims stand before the text, with their reasons", async () => {
    const page = await open(at(locale), { viewport });
    const section = page.locator(".contradictions");
    const contradicted = ofVerdict(content, "contradicted");
    expect(await section.locator("li").count()).toBe(contradicted.length);
    for (const { id, statement, reason } of contradicted) {
      await section.getByText(reason).waitFor();
      const link = section.getByRole("link", { name: statement });
      expect(new URL((await link.getAttribute("href")) ?? "", page.url()).pathname).toBe(
        `/${at(locale, `claims/${id}/`)}`,
      );
    }
  });

  test("the strips have a sign for each claim, in the order of the article", async () => {
    const page = await open(at(locale), { viewport });
    const signs = await page
      .locator(".strips .sign")
      .evaluateAll((all) => all.map((sign) => sign.classList[1]));
    expect(signs).toEqual(Object.values(content.claims).map(({ verdict }) => verdict));
    const links = page.locator(".strips a");
    expect(await links.count()).toBe(content.article.sections.length);
    await links.nth(1).click();
    const section = page.locator(`#section-${content.article.sections[1]?.id}`);
    await expect.poll(async () => (await section.boundingBox())?.y ?? 9999).toBeLessThan(200);
  });

  test("the program shown runs, and prints what is said", async () => {
    const page = await open(at(locale), { viewport });
    const [install, program = ""] = await page.locator(".developers code").allTextContents();
    expect(install).toBe("npm install us-japan-climate-partnership");
    expect(program).toContain(`us-japan-climate-partnership/${locale}"`);
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program]);
    expect(program).toContain(`// "${String(printed).trim()}"`);
    expect(await page.locator(".developers a").evaluateAll((all) => all.length)).toBe(4);
  });
});

/** The counted line over made-up claims: so many of each verdict, and the imprecise one that the program shown names. */
function lineOver(locale: Locale, counts: Readonly<Partial<Record<Verdict, number>>>): string {
  const { claims, ...rest } = contentIn(locale);
  const { jumppNamedInFrench } = claims;
  const made = Object.entries(counts).flatMap(([verdict, count]) =>
    Array.from({ length: count }, (_, index) => [
      `${verdict}${index}`,
      { ...jumppNamedInFrench, id: `${verdict}${index}`, verdict },
    ]),
  );
  const content: Content = Object.assign(
    { claims: { jumppNamedInFrench, ...Object.fromEntries(made) } },
    rest,
  );
  const page: Page = {
    locale,
    view: "text",
    path: "",
    content,
    contents,
    cited: citedDocuments(),
    words: words[locale],
  };
  const html = render(h(PageProvider, { value: page, children: h(Entry, {}) }));
  const [, line = html] = /<p class="lead">(.*?)<\/p>/.exec(html) ?? [];
  return line.replaceAll("\u00a0", " "); // a number stays with its word
}

test("the counted line is true at 0, 1 and many", () => {
  expect(lineOver("en", {})).toBe("Of 1 claim: 1 imprecise.");
  expect(lineOver("en", { contradicted: 1, opinion: 1 })).toBe(
    "Of 3 claims: 1 imprecise, 1 contradicted, 1 opinion.",
  );
  expect(lineOver("en", { confirmed: 2, opinion: 2 })).toBe(
    "Of 5 claims: 2 confirmed, 1 imprecise, 2 opinions.",
  );
  expect(lineOver("fr", {})).toMatch(/^Sur 1 affirmation\s: 1 imprécise\.$/);
  expect(lineOver("fr", { imprecise: 1, contradicted: 2 })).toMatch(
    /^Sur 4 affirmations\s: 2 imprécises(?:,| et) 2 contredites\.$/,
  );
});
