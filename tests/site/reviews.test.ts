import { readFileSync } from "node:fs";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Compare } from "../../docs/reader/pages/compare.tsx";
import { contents } from "../../docs/reader/pages/contents.ts";
import { citedDocuments } from "../../docs/reader/pages/endnotes.tsx";
import { type Page, PageProvider } from "../../docs/reader/pages/page.tsx";
import type { Reviews } from "../../docs/reader/pages/reviews.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { locales } from "../../src/locales.ts";
import { readReviews } from "../../tools/site/reviews.ts";

/** What the ledger of a language itself says of the segments. */
function ledgerOf(locale: string): Readonly<Record<string, string>> {
  const ledger: Readonly<Record<string, { readonly state: string }>> = JSON.parse(
    readFileSync(`locales/${locale}.ledger.json`, "utf8"),
  );
  return Object.fromEntries(
    Object.entries(ledger)
      .filter(([key]) => key.startsWith("segments."))
      .map(([key, { state }]) => [key.split(".")[1] ?? "", state]),
  );
}

test("how the translations stand is what the ledgers say", () => {
  expect(readReviews()).toEqual({ en: ledgerOf("en"), ja: ledgerOf("ja") });
  expect(Object.keys(ledgerOf("ja"))).toEqual(Object.keys(contents.ja.segments));
});

describe.each(locales)("in %s", (locale) => {
  /** The table of languages, if the translations stood so. */
  function tableFor(reviews: Reviews): string {
    const page: Page = {
      locale,
      view: "languages",
      path: "languages/",
      content: contents[locale],
      contents,
      cited: citedDocuments(),
      words: words[locale],
    };
    return render(h(PageProvider, { value: page, children: h(Compare, { reviews }) }));
  }

  const { say } = words[locale];
  const states = (html: string) =>
    [...html.matchAll(/<p class="state quiet"[^>]*>([^<]*)</g)].map(([, text]) => text);
  const count = String(Object.keys(contents.en.segments).length);

  test("a translation that a second reader has read needs no word; the head counts them", () => {
    const html = tableFor(readReviews());
    const open = Object.values(readReviews()).map((known) => {
      const reviewed = Object.values(known).filter((state) => state === "reviewed").length;
      expect(html).toContain(say("reviewedOf", { reviewed: String(reviewed), count }));
      return Number(count) - reviewed;
    });
    expect(open).toHaveLength(locales.length - 1);
    expect(states(html)).toHaveLength(open.reduce((total, one) => total + one, 0));
  });

  test("a draft, and one that has changed since, say so where they stand, and are not counted", () => {
    const { en = {}, ja = {} } = readReviews();
    const html = tableFor({
      en: { ...en, "jclp-1-1": "draft" },
      ja: { ...ja, "jclp-1-2": "stale", "jclp-1-3": "draft" },
    });
    expect(states(html)).toEqual([say("draft"), say("notReviewed"), say("draft")]);
    const less = (by: number) => String(Number(count) - by);
    expect(html).toContain(say("reviewedOf", { reviewed: less(1), count }));
    expect(html).toContain(say("reviewedOf", { reviewed: less(2), count }));
  });
});
