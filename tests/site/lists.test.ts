import { readFileSync } from "node:fs";
import { csvParseRows } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { nameOfLanguage } from "../../docs/reader/pages/language-names.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { csvOf, htmlOf, tsvOf } from "../../docs/reader/script/spreadsheet.ts";
import { type Claim, type Locale, locales, recordCollections } from "../../src/index.ts";
import { contentIn } from "../contents.ts";
import { at, everywhere, open, site } from "./reader.ts";

const buttons = (page: Page) => page.locator(".take-along button");

/** Downloads a list as it is shown: the name of the file, and its cells. */
async function downloaded(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    buttons(page).first().click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [heads = [], ...rows] = csvParseRows(text.slice(1));
  return { name: download.suggestedFilename(), heads, rows };
}

/** What a claim is in a file: its cells, as the page of the language has them. */
function rowOf(locale: Locale, claim: Claim): readonly string[] {
  const { article, labels, segments, findings, references } = contentIn(locale);
  const cited = claim.findings.map(({ finding }) => findings[finding]);
  const sources = claim.references.map((id) => {
    const { publisher, date } = references[id];
    const first = cited.find(({ reference }) => reference === id);
    return `${[publisher, date?.slice(0, 4)].filter(Boolean).join(", ")} <${first?.url}>`;
  });
  return [
    claim.id,
    segments[claim.segment].text,
    labels.verdicts[claim.verdict],
    claim.flaws.map((flaw) => labels.flaws[flaw]).join(" · "),
    claim.statement,
    claim.reason,
    sources.length > 0 ? sources.join(" | ") : words[locale].say("noSource"),
    article.rights, // all of its words are there
  ];
}

const byId = (rows: readonly (readonly string[])[]) =>
  rows.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));

describe.each(everywhere)("in $locale, on a $size", ({ locale, size, viewport }) => {
  const content = contentIn(locale);
  const claims = Object.values(content.claims);
  const ending = locale === "en" ? ".csv" : `.${locale}.csv`;

  test("every claim is taken along, with its sentence, verdict, reason and documents", async () => {
    const page = await open(at(locale, "claims/"), { viewport });
    const { fields } = content.labels;
    const { name, heads, rows } = await downloaded(page);
    expect(name).toBe(`claims${ending}`);
    expect(heads).toEqual([
      "id",
      fields.segment,
      fields.verdict,
      fields.flaws,
      fields.statement,
      fields.reason,
      fields.references,
      words[locale].say("rightsHead"),
    ]);
    // Documents stand in the order of the findings; a set of them is told by its parts.
    const sorted = (row: readonly string[]) => [
      ...row.slice(0, -2),
      row.at(-1) ?? "",
      (row.at(-2) ?? "")
        .replaceAll(/ \(\d\) </g, " <") // documents of one publisher and year are numbered
        .split(" | ")
        .toSorted()
        .join(" | "),
    ];
    expect(byId(rows.map(sorted))).toEqual(
      byId(claims.map((claim) => sorted(rowOf(locale, claim)))),
    );
    expect(page.wrong).toEqual([]);
  });

  test("what is filtered and sorted is taken as it is shown, and the button and the file say so", async () => {
    const page = await open(
      at(locale, "claims/?verdict=contradicted&verdict=unverified&order=verdict"),
      {
        viewport,
      },
    );
    const expected = claims.filter(({ verdict }) =>
      ["contradicted", "unverified"].includes(verdict),
    );
    expect(await buttons(page).first().textContent()).toBe(
      words[locale].say("downloadThese", { count: String(expected.length) }),
    );
    const { name, rows } = await downloaded(page);
    expect(name).toBe(`claims-contradicted-unverified${ending}`);
    const shown = await page
      .locator("table.claims tr[data-verdict]:not([hidden])")
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(rows.map(([id]) => id)).toEqual(shown);
    expect(shown.length).toBe(expected.length);
    expect(page.wrong).toEqual([]);
  });

  test("one row and none are said, and nothing is taken of none", async () => {
    const page = await open(at(locale, "claims/"), { viewport });
    await page.locator("table.claims").evaluate((table) => {
      const [first, ...others] = table.querySelectorAll<HTMLElement>("tr[data-verdict]");
      for (const row of others) row.hidden = true;
      return first?.id;
    });
    const button = buttons(page).first();
    await expect.poll(() => button.textContent()).toBe(words[locale].say("downloadOne"));
    await page.locator("table.claims").evaluate((table) => {
      for (const row of table.querySelectorAll<HTMLElement>("tr[data-verdict]")) row.hidden = true;
    });
    await expect.poll(() => button.isDisabled()).toBe(true);
    expect(await buttons(page).last().isDisabled()).toBe(true);
  });

  test("the table is copied as text and as HTML, and what the browser refuses is said", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const path = at(locale, "claims/?verdict=contradicted");
    const page = await open(path, { viewport, permissions });
    const copy = page.getByRole("button", { name: words[locale].say("copyTable") });
    await copy.click();
    await page.locator(".take-along").getByText(words[locale].say("copied")).waitFor();
    const copied = (type: string) =>
      page.evaluate<string>(
        `navigator.clipboard.read().then(([item]) => item.getType("${type}")).then((blob) => blob.text())`,
      );
    const { heads, rows } = await downloaded(page);
    expect((await copied("text/plain")).split("\n").map((line) => line.split("\t"))).toEqual([
      heads,
      ...rows,
    ]);
    const html = await copied("text/html");
    const cells = await page.evaluate(
      (text) =>
        [...new DOMParser().parseFromString(text, "text/html").querySelectorAll("tr")].map((row) =>
          [...row.cells].map((cell) => cell.textContent),
        ),
      html,
    );
    expect(cells).toEqual([heads, ...rows]);
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await copy.click();
    await page.locator(".take-along").getByText(words[locale].say("notCopied")).waitFor();
    expect(page.wrong).toEqual([]);
  });

  test("the records of a collection, with their names in each language and their facts", async () => {
    const page = await open(at(locale, "records/commitments/"), { viewport });
    const { name, heads, rows } = await downloaded(page);
    expect(name).toBe(`commitments${ending}`);
    expect(heads.slice(0, 5)).toEqual([
      "id",
      content.labels.fields.description,
      ...locales.map(nameOfLanguage),
    ]);
    expect([...new Set(rows.map(([id]) => id))]).toEqual(Object.keys(content.commitments));
    const { japanGhg2030 } = content.commitments;
    const cells = (field: string) =>
      rows.find(([id, ...others]) => id === japanGhg2030.id && others.includes(field)) ?? [];
    expect(cells(content.labels.fields.change)).toContain(
      `${content.labels.verdicts[content.claims.japanGhgCut.verdict]} · ${content.claims.japanGhgCut.statement}`,
    );
    const [finding] = japanGhg2030.onRecord.baseline?.findings ?? [];
    expect(cells(content.labels.fields.baseline).join()).toContain(
      `<${finding && content.findings[finding].url}>`,
    );
    expect(page.wrong).toEqual([]);
  });

  test.runIf(size === "desktop")("without a script, the whole tables are there", async () => {
    for (const path of ["claims/", "records/", "records/places/"]) {
      const page = await open(at(locale, path), { viewport, javaScriptEnabled: false });
      expect(await buttons(page).filter({ visible: true }).count()).toBe(0);
      const links = page.locator('.take-along a[href$=".csv"]');
      expect(await links.count()).toBeGreaterThan(0);
      for (const link of await links.all()) {
        const address = new URL((await link.getAttribute("href")) ?? "", page.url());
        expect((await fetch(address)).headers.get("content-type")).toContain("text/csv");
      }
    }
  });
});

test("every list of records gives each of its records", async () => {
  const page = await open("records/");
  const { rows } = await downloaded(page);
  expect(rows.map(([id]) => id)).toEqual([...recordCollections]);
  for (const collection of recordCollections) {
    await page.goto(`${site()}records/${collection}/`);
    const { heads, rows: records } = await downloaded(page);
    expect(new Set(heads).size).toBe(heads.length);
    expect([...new Set(records.map(([id]) => id))]).toEqual(
      Object.keys(contentIn("en")[collection]),
    );
  }
});

describe("a spreadsheet", () => {
  const cells = [
    ["id", "text"],
    ["a", 'He said "no", then left'],
    ["b", "two\nlines\r\nand a half\r"],
    ["c", "数\t字, <b>&amp;"],
  ];
  const grid = { heads: ["id", "text"], rows: cells.slice(1) };

  test("keeps quotes, commas, line breaks and Japanese", () => {
    const csv = csvOf(grid);
    expect(csv.startsWith('\uFEFFid,text\r\na,"He said ""no"", then left"\r\n')).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csvParseRows(csv.slice(1))).toEqual(cells);
    expect(tsvOf(grid).split("\n")[0]).toBe("id\ttext");
    expect(htmlOf(grid)).toContain("<td>数\t字, &lt;b&gt;&amp;amp;</td>");
  });

  test.each(["=1+1", "+SUM(A1)", "-2+3", "@cmd", "\t=1", "\r=1"])(
    "no formula comes of %j",
    (cell) => {
      const hostile = { heads: [cell], rows: [[cell]] };
      expect(csvParseRows(csvOf(hostile).slice(1))).toEqual([[`'${cell}`], [`'${cell}`]]);
      expect(tsvOf(hostile)).toContain("'");
      expect(htmlOf(hostile)).toContain(`<td>'${cell}</td>`);
    },
  );

  test.each(["-5", "+81", "-0.5", "a=b", "2 - 1"])("%j stays as it is", (cell) => {
    expect(csvParseRows(csvOf({ heads: ["n"], rows: [[cell]] }).slice(1))).toEqual([["n"], [cell]]);
  });
});
