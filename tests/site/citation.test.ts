import "@citation-js/plugin-bibtex";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pathOf } from "../../docs/reader/pages/addresses.ts";
import { showDate } from "../../docs/reader/pages/dates.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { name, version } from "../../package.json";
import { type Claim, locales } from "../../src/index.ts";
import { authorOf } from "../../tools/author.ts";
import { titleOf } from "../../tools/citation/dataset.ts";
import { manifest } from "../../tools/manifest.ts";
import { contentIn } from "../contents.ts";
import { build, temporaryFolder } from "./built.ts";
import { at, everywhere, open } from "./reader.ts";

/** A text with one kind of space, and without quotation marks and apostrophes: TeX prints ' as ’, and pandoc keeps no other space and has quotes within quotes. */
const plain = (text: string) => text.replaceAll(/\s/g, " ").replaceAll(/['’‘“”]/g, "");

/** The entries that another program reads in some BibTeX. */
const read = (bibtex: string) => new Cite(bibtex).data;

/** What a button of the page copies. */
async function copied(page: Page, form: string): Promise<string> {
  const part = page.locator(".copyable").filter({ has: page.getByRole("heading", { name: form }) });
  await part.getByRole("button").click();
  await expect.poll(() => part.getByRole("status").textContent()).not.toBe("");
  return page.evaluate<string>("navigator.clipboard.readText()");
}

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);
  const { say } = words[locale];
  const author = authorOf(manifest).name;
  const permissions = ["clipboard-read", "clipboard-write"];
  const path = at(locale, "claims/jclpNamed/");
  const { statement, quote, reason, checkedOn, findings } = content.claims.jclpNamed;
  const judging = findings.filter(({ stance }) => stance !== "context");

  /** What both the text and the entry have: what is stated, the verdict, reason, documents and day. */
  const parts = [
    statement.slice(0, -1),
    content.labels.verdicts.contradicted,
    showDate(checkedOn, locale),
    reason.slice(0, -1),
    ...judging.map(
      ({ finding }) => content.references[content.findings[finding].reference].publisher,
    ),
    `${name} ${version}, claims.jclpNamed`,
  ];

  test("a claim is copied as a text, as a link and as BibTeX, each with the address of the page", async () => {
    const page = await open(path, { viewport, permissions });
    const text = await copied(page, say("citationAsText"));
    for (const part of [...parts, content.article.title, quote, author])
      expect(text).toContain(part);
    expect(text.endsWith(` ${page.url()}`)).toBe(true);
    expect(await copied(page, say("citationAsLink"))).toBe(page.url());
    const [entry] = read(await copied(page, "BibTeX"));
    const said = [entry?.title, entry?.note, entry?.publisher].join("\n");
    for (const part of parts) expect(said).toContain(part);
    expect(entry?.URL).toBe(page.url());
    expect(entry?.issued).toEqual({ "date-parts": [checkedOn.split("-").map(Number)] });
    expect(page.wrong).toEqual([]);
  });

  test("where the browser does not allow copying, it is said", async () => {
    const page = await open(path, { viewport });
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.getByRole("button", { name: `${say("copy")} (BibTeX)` }).click();
    await page.getByText(say("notCopied")).waitFor();
    expect(page.wrong).toEqual([]);
  });

  test("there is one stop of the Tab key for each form", async () => {
    const page = await open(path, { viewport });
    const section = page.locator("section[aria-labelledby=cite]");
    expect(await section.locator("a, button, summary, input, [tabindex]").count()).toBe(3);
  });

  test("the dataset is copied in the same forms", async () => {
    const page = await open(at(locale, "data/"), { viewport, permissions });
    const address = new URL(`/${at(locale)}`, page.url()).href;
    const text = await copied(page, say("citationAsText"));
    expect(text).toContain(`${author}, ${name} ${version}.`);
    expect(text.endsWith(` ${address}`)).toBe(true);
    const [entry] = read(await copied(page, "BibTeX"));
    expect(entry).toMatchObject({ id: name, title: titleOf({ name }), URL: address });
    expect(entry?.note).toContain(`Version ${version}`);
  });
});

describe("where the address of the site is given", () => {
  const siteUrl = "https://example.org/50%25/under_score/";
  const folder = temporaryFolder();

  /** The BibTeX on the page of a claim, as it stands without a script. */
  function bibtexOf(locale: (typeof locales)[number], { id }: Claim): string {
    const file = join(folder, pathOf(locale, "claims", id), "index.html");
    const [, html = ""] =
      /<pre class="copied">(.*?)<\/pre>/s.exec(readFileSync(file, "utf8")) ?? [];
    expect(html).not.toContain("<");
    return html.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  }

  test("every claim is read by Citation.js and by pandoc as it was written", () => {
    expect(build(folder, siteUrl).status).toBe(0);
    for (const locale of locales) {
      const claims = Object.values(contentIn(locale).claims);
      const all = claims.map((claim) => bibtexOf(locale, claim)).join("\n\n");
      const file = join(folder, `${locale}.bib`);
      writeFileSync(file, all);
      const byPandoc = execFileSync("pandoc", ["-f", "biblatex", "-t", "csljson", file], {
        encoding: "utf8",
      });
      for (const items of [read(all), JSON.parse(byPandoc)]) {
        expect(items.length).toBe(claims.length);
        for (const [index, { id, statement, reason }] of claims.entries()) {
          const item = items[index];
          expect(item.id).toBe(`${name}-${id}`);
          expect(plain(item.title)).toContain(plain(statement.replace(/[.。]$/, "")));
          expect(plain(item.note)).toContain(plain(reason.replace(/[.。]$/, "")));
          expect(item.URL).toBe(siteUrl + pathOf(locale, "claims", id));
        }
      }
    }
  });
});
