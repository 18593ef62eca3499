import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { showDate } from "../../docs/reader/pages/dates.ts";
import { citedDocuments } from "../../docs/reader/pages/endnotes.tsx";
import { charts } from "../../docs/reader/pages/evidence.tsx";
import { compare } from "../../docs/reader/pages/values-on-record.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { type AnyRecord, type Claim, type Content, recordCollections } from "../../src/index.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { contentIn } from "../contents.ts";
import { root, tagsOf } from "./built.ts";
import { at, open, sizes } from "./reader.ts";
import { widths } from "./views.ts";

const names = [
  "verdicts-by-section",
  "documents-by-claim",
  "sources-by-verdict",
  "values-on-record",
] as const;

type Name = (typeof names)[number];

const verdicts = ["confirmed", "imprecise", "contradicted", "unverified", "opinion"] as const;
const stances = ["contradicts", "qualifies", "supports", "context"] as const;
const kinds = ["official", "officialCopy", "press", "secondary"] as const;

/** How many of some things each name has. */
const tally = <Item extends string>(items: readonly Item[], among: readonly Item[]) =>
  among.map((name) => items.filter((item) => item === name).length);

/** What all charts show, counted here from the content. */
function countedFrom(locale: Locale) {
  const content = contentIn(locale);
  const claims = Object.values(content.claims);
  const sections = content.article.sections.map(({ id, heading }) => ({
    name: heading === null ? words[locale].say("opening") : content.segments[heading].text,
    claims: claims.filter(({ segment }) => content.segments[segment].section === id),
  }));
  const links = claims.flatMap((claim) =>
    claim.references.map((reference) => {
      const taken = claim.findings
        .filter(({ finding }) => content.findings[finding].reference === reference)
        .map(({ stance }) => stance);
      return { claim, reference, stances: stances.filter((stance) => taken.includes(stance)) };
    }),
  );
  const values = recordCollections.flatMap((name) =>
    Object.values<AnyRecord>(content[name]).flatMap((record) =>
      "onRecord" in record ? Object.keys(record.onRecord).map((field) => ({ record, field })) : [],
    ),
  );
  return { content, claims, sections, links, values };
}

const pageOf = (locale: Locale): string =>
  readFileSync(join(root, at(locale, "evidence/index.html")), "utf8");

/** The part of the page that is a chart. */
const figureOf = (locale: Locale, name: Name): string =>
  new RegExp(`<figure id="${name}".*?</figure>`, "s").exec(pageOf(locale))?.[0] ?? "";

/** The SVG of the map, as it stands in the page. */
const mapOf = (locale: Locale): string =>
  /<svg class="drawing map.*?<\/svg>/s.exec(figureOf(locale, "documents-by-claim"))?.[0] ?? "";

const fileOf = (name: Name, locale: Locale, kind: "csv" | "svg"): string =>
  join(root, "data", "charts", `${name}-${locale}.${kind}`);

const pictureOf = (name: Name, locale: Locale): string =>
  readFileSync(fileOf(name, locale, "svg"), "utf8");

/** How often a drawing shows each sign. */
const signsIn = (svg: string, among: readonly string[]) =>
  tally(
    tagsOf(svg).flatMap(({ name, attributes }) =>
      name === "use" ? (attributes.href ?? "").slice(1) : [],
    ),
    among,
  );

/** The texts of the cells of the tables in some HTML, row by row, without the heads of columns. */
const rowsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
    .map(([, row = ""]) =>
      [...row.matchAll(/<t[hd](?![^>]*scope="col")[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
        cell
          .replaceAll(/<[^>]*>/g, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&quot;", '"')
          .replaceAll("&amp;", "&")
          .trim(),
      ),
    )
    .filter((row) => row.length > 0);

/** The rows of a CSV file, as a program that is not ours reads them. */
async function readCsv(name: Name, locale: Locale): Promise<readonly (readonly unknown[])[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(
    `FROM read_csv('${fileOf(name, locale, "csv")}', header = true, all_varchar = true, delim = ',')`,
  );
  return reader.getRowsJson();
}

const texts = (row: readonly unknown[]) => row.map((cell) => (cell === null ? "" : String(cell)));

/** The parts of the bar of a verdict: the shares of its claims, in percent. */
const shares = (claims: readonly Claim[]) =>
  tally<string>(
    claims.map(({ bestSource }) => bestSource ?? "none"),
    [...kinds, "none"],
  ).flatMap((count) => (count === 0 ? [] : Number(((100 * count) / claims.length).toFixed(2))));

describe.each(locales)("%s", (locale) => {
  const { content, claims, sections, links, values } = countedFrom(locale);
  const { labels } = content;
  const { say, count } = words[locale];

  test("each chart has the heading that its numbers make true", () => {
    const titles = names.map((name) =>
      (/<h2[^>]*>(.*?)<\/h2>/s.exec(figureOf(locale, name))?.[1] ?? "").replaceAll("&quot;", '"'),
    );
    const isWeak = ({ verdict }: Claim) =>
      verdict === "contradicted" || verdict === "unverified" || verdict === "imprecise";
    const weak = claims.filter(isWeak).length;
    const weakest = sections.toSorted(
      (one, other) => other.claims.filter(isWeak).length - one.claims.filter(isWeak).length,
    )[0];
    const byDocument = Object.keys(content.references)
      .map((id) => links.filter(({ reference }) => reference === id).length)
      .sort((one, other) => other - one);
    let sum = 0;
    const half = byDocument.findIndex((links_) => {
      sum += links_;
      return 2 * sum >= links.length;
    });
    const official = claims.filter(({ bestSource }) => /^official/.test(bestSource ?? "")).length;
    const numbers = [
      [weak, claims.length, weakest?.claims.filter(isWeak).length, weakest?.name],
      [half + 1, byDocument.length, claims.length - new Set(links.map(({ claim }) => claim)).size],
      [official, claims.filter(({ bestSource }) => bestSource !== null).length],
      [values.length],
    ];
    titles.forEach((title, index) => {
      for (const part of numbers[index] ?? []) expect(title).toContain(String(part));
    });
    // The parts that the values are divided into make up the whole.
    const [all = 0, ...parts] = (titles[3]?.match(/\d+/g) ?? []).map(Number);
    expect(parts.reduce((total, part) => total + part, 0)).toBe(all);
  });

  test("verdict strips: a sign a claim, and the counts in words, in the table and in the file", async () => {
    const name = "verdicts-by-section";
    const expected = sections.map((section) => [
      section.name,
      ...[
        section.claims.length,
        ...tally(
          section.claims.map(({ verdict }) => verdict),
          verdicts,
        ),
      ].map(String),
    ]);
    const figure = figureOf(locale, name);
    const rows = figure.split("<li>").filter((row) => row.includes("chart-label"));
    expect(rows.map((row) => signsIn(row, verdicts).map(String))).toEqual(
      expected.map((row) => row.slice(2)),
    );
    expect(rowsOf(figure)).toEqual(expected);
    expect((await readCsv(name, locale)).map(texts)).toEqual(expected);
    // In the picture, each sign stands once more, in the legend.
    expect(signsIn(pictureOf(name, locale), verdicts)).toEqual(
      tally(
        claims.map(({ verdict }) => verdict),
        verdicts,
      ).map((signs) => signs + 1),
    );
  });

  test("map: each document that bears on a claim has its mark, its line and its row", async () => {
    const name = "documents-by-claim";
    const marks = tally(
      links.flatMap(({ stances: [deciding] }) => deciding ?? []),
      stances,
    );
    const heads = tally(
      claims.map(({ verdict }) => verdict),
      verdicts,
    );
    expect(links.length).toBeGreaterThan(100);
    expect(signsIn(mapOf(locale), stances)).toEqual(marks);
    expect(signsIn(mapOf(locale), verdicts)).toEqual(heads);
    const picture = pictureOf(name, locale);
    expect(signsIn(picture, [...stances, ...verdicts])).toEqual(
      [...marks, ...heads].map((signs) => signs + 1),
    );
    const [byClaim = "", byDocument = ""] =
      figureOf(locale, name).match(/<table.*?<\/table>/gs) ?? [];
    expect(byClaim.match(/<a href="[^"]*sources\/#\w+"/g)?.length).toBe(links.length);
    const claimRows = rowsOf(byClaim).filter((row) => row.length === 3);
    expect(claimRows.map((row) => row[1])).toEqual(claims.map(({ statement }) => statement));
    for (const [index, claim] of claims.entries()) {
      const own = links.filter((link) => link.claim === claim);
      const said = claimRows[index]?.[2] ?? "";
      if (own.length === 0) expect(said).toBe(say("noSource"));
      for (const link of own) {
        const stance = words[locale].series(link.stances.map((each) => labels.stances[each]));
        expect(said).toContain(`${stance} ${content.references[link.reference].publisher}`);
      }
    }
    const documentRows = rowsOf(byDocument);
    expect(documentRows.length).toBe(new Set(links.map(({ reference }) => reference)).size);
    const sums = [2, 3, 4, 5, 6].map((column) =>
      documentRows.reduce((total, row) => total + Number(row[column]), 0),
    );
    expect(sums).toEqual([links.length, ...marks]);
    const read = (await readCsv(name, locale)).map(texts);
    const bare = claims.filter((claim) => !links.some((link) => link.claim === claim));
    expect(read.map((row) => [row[1], row[4], row[5]]).toSorted()).toEqual(
      [
        ...links.map(({ claim, reference, stances: taken }) => [
          claim.id,
          taken.map((stance) => labels.stances[stance]).join(" | "),
          reference,
        ]),
        ...bare.map(({ id }) => [id, "", ""]),
      ].toSorted(),
    );
  });

  test("strength of sources: the bars, the table and the file have the shares of each verdict", async () => {
    const name = "sources-by-verdict";
    const groups = verdicts.map((verdict) => claims.filter((claim) => claim.verdict === verdict));
    const expected = groups.map((group, index) => [
      labels.verdicts[verdicts[index] ?? "opinion"],
      ...[
        group.length,
        ...tally<string>(
          group.map(({ bestSource }) => bestSource ?? "none"),
          [...kinds, "none"],
        ),
      ].map(String),
    ]);
    const figure = figureOf(locale, name);
    expect(rowsOf(figure)).toEqual(expected);
    expect((await readCsv(name, locale)).map(texts)).toEqual(expected);
    const bars = figure.split("<li>").filter((row) => row.includes("chart-label"));
    const widthsIn = (svg: string) =>
      tagsOf(svg).flatMap(({ name: tag, attributes: { class: of, width = "" } }) =>
        tag === "rect" && of === "part" && width.endsWith("%") ? Number.parseFloat(width) : [],
      );
    expect(bars.map(widthsIn)).toEqual(groups.map(shares));
    expect(widthsIn(pictureOf(name, locale))).toEqual(groups.flatMap(shares));
  });

  test("values on record: each has its row, and each date its dumbbell", async () => {
    const name = "values-on-record";
    const read = (await readCsv(name, locale)).map(texts);
    expect(read.map(([id, , field]) => [id, field])).toEqual(
      values.map(({ record, field }) => [
        record.id,
        new Map(Object.entries(labels.fields)).get(field),
      ]),
    );
    const figure = figureOf(locale, name);
    const rows = rowsOf(figure);
    expect(rows.map((row) => [row[0], row[1], row[4]])).toEqual(
      read.map(([, record, field, , , comparison]) => [record, field, comparison]),
    );
    const dates = values.flatMap(({ record, field }) => {
      const isDate = /^(launched|announced|signed|targetYear|baseline|date)$/.test(field);
      const onRecord = "onRecord" in record && new Map(Object.entries(record.onRecord)).get(field);
      const article = new Map<string, unknown>(Object.entries(record)).get(field);
      return isDate && onRecord ? [{ article, onRecord: String(onRecord.value) }] : [];
    });
    const dumbbells = figure.split("<li>").filter((row) => row.includes("chart-label"));
    expect(dumbbells.length).toBe(dates.length);
    expect(dates.some(({ article }) => article === null)).toBe(true);
    for (const [index, { article, onRecord }] of dates.entries()) {
      const row = dumbbells[index] ?? "";
      expect(row).toContain(`→ ${showDate(onRecord, locale)}`);
      expect(row.includes("date article")).toBe(article !== null);
      expect(row.includes("between open")).toBe(article === null);
      expect(row).toContain(article === null ? say("silent") : showDate(String(article), locale));
    }
    const marksIn = (svg: string, side: string) => svg.split(`class="date ${side}"`).length - 1;
    for (const svg of [figure, pictureOf(name, locale)]) {
      expect(marksIn(svg, "record")).toBe(dates.length + 1); // one in the legend
      expect(marksIn(svg, "article")).toBe(dates.filter(({ article }) => article).length + 1);
    }
    expect(count("valuesFinding", 0, { parts: "" })).not.toContain("{{");
  });

  test("each picture is XML that stands alone: it has its title and its source, and asks for nothing", async () => {
    for (const name of names) {
      const svg = pictureOf(name, locale);
      const faults: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => faults.push(error.message));
      parser.write(svg).close();
      expect(faults).toEqual([]);
      expect(svg).not.toMatch(/var\(|light-dark|url\((?!#)|<a |<image|@import| style=/);
      const title = /<h2[^>]*>(.*?)<\/h2>/s.exec(figureOf(locale, name))?.[1];
      expect(svg).toContain(`<title>${title}</title>`);
      expect(svg).toContain(`us-japan-climate-partnership ${content.version}`);
      const page = await open(`data/charts/${name}-${locale}.svg`, { locale });
      expect(await page.evaluate("document.documentElement.nodeName")).toBe("svg");
      expect(
        await page.evaluate(
          "document.querySelector('svg > .paper').getBoundingClientRect().width > 500",
        ),
      ).toBe(true);
      expect(page.wrong.filter((what) => !/favicon|404/.test(what))).toEqual([]);
    }
  });

  test("on the phone and the tablet a list stands in for the map; with more room the map is shown", async () => {
    for (const viewport of [sizes.phone, widths.tablet, { width: 320, height: 640 }]) {
      const page = await open(at(locale, "evidence/"), { locale, viewport });
      expect(await page.locator(".map").isVisible()).toBe(false);
      const row = page.locator(".by-claim").getByRole("link", { name: claims[0]?.statement ?? "" });
      expect(await row.isVisible()).toBe(true);
      const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate(over)).toBe(0);
    }
    const page = await open(at(locale, "evidence/"), { locale, viewport: sizes.desktop });
    expect(await page.locator(".map").isVisible()).toBe(true);
    expect(await page.locator(".by-claim").isVisible()).toBe(false);
    await page.locator(".map a").first().click();
    await page.waitForURL(/\/claims\/\w+\/$/);
    expect(page.wrong).toEqual([]);
  });

  test("the files can be taken along, and the table opened by keyboard", async () => {
    const page = await open(at(locale, "evidence/"), { locale, viewport: sizes.desktop });
    for (const kind of ["numbersAsCsv", "pictureAsSvg"] as const) {
      const links_ = await page.getByRole("link", { name: say(kind), exact: true }).all();
      expect(links_.length).toBe(names.length);
      for (const link of links_) {
        const address = new URL((await link.getAttribute("href")) ?? "", page.url());
        const response = await page.request.get(address.href);
        expect(response.status()).toBe(200);
        expect(response.headers()["content-type"]).toMatch(/text\/csv|image\/svg\+xml/);
      }
    }
    await page.locator("#sources-by-verdict summary").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#sources-by-verdict table").isVisible()).toBe(true);
  });

  test("on paper, drawings and tables are shown", async () => {
    const page = await open(at(locale, "evidence/"), {
      locale,
      viewport: { width: 718, height: 900 },
    });
    await page.emulateMedia({ media: "print" });
    for (const drawing of await page.locator("figure svg.drawing").all()) {
      expect(await drawing.isVisible()).toBe(true);
    }
    const tables = await page.locator("figure table").all();
    expect(tables.length).toBe(5);
    for (const table of tables) {
      expect(await table.getByRole("row").last().isVisible()).toBe(true);
    }
  });
});

describe("headings are true at 0, 1 and many", () => {
  const titlesOf = (content: Content) =>
    charts.map(({ title }) =>
      title({
        locale: "en",
        view: "evidence",
        path: "evidence/",
        content,
        contents: { en: content, fr: content, ja: content },
        cited: citedDocuments(),
        words: words.en,
      }),
    );
  const en = contentIn("en");
  /** The content with some of its claims alone, and without values on record. */
  const withClaims = (claims: readonly Claim[]): Content => ({
    ...en,
    ...Object.fromEntries(recordCollections.map((name) => [name, {}])),
    claims: Object.assign({}, ...claims.map((claim) => ({ [claim.id]: claim }))),
  });

  test("no claim", () => {
    expect(titlesOf(withClaims([]))).toEqual([
      "0 of 0 claims are contradicted, not found, or imprecise",
      "No document bears on any claim",
      "0 of 0 claims settled by documents rest on an official document or a copy of one",
      "No value is on record",
    ]);
  });

  test("one claim, of one document", () => {
    const one = Object.values(en.claims).find(
      ({ verdict, references, bestSource }) =>
        verdict === "imprecise" && references.length === 1 && bestSource === "official",
    );
    const [weak, map, strength] = titlesOf(withClaims(one ? [one] : []));
    expect(weak).toMatch(
      /^1 of 1 claims is contradicted, not found, or imprecise, 1 of them under “/,
    );
    expect(map).toBe(
      "1 of 1 documents accounts for at least half of the links to claims; 0 claims have no document",
    );
    expect(strength).toBe(
      "1 of 1 claims settled by documents rests on an official document or a copy of one",
    );
  });
});

test("values compare by the rule that the page states", () => {
  expect(compare("date", "2021-04", "2021-04-16")).toBe("precision");
  expect(compare("date", "196X", "1969")).toBe("precision");
  expect(compare("date", "196X", "1970")).toBe("differs");
  expect(compare("targetYear", "2030", "2030-04/2031-03")).toBe("differs"); // it ends in another year
  expect(compare("date", "2030-05", "2030-04/2031-03")).toBe("precision");
  expect(compare("date", "2021", "2021")).toBe("agrees");
  expect(compare("date", null, "2021")).toBe("silent");
  expect(compare("participants", [], ["japan"])).toBe("silent");
  expect(compare("participants", ["japan", "unitedStates"], ["unitedStates", "japan"])).toBe(
    "agrees",
  );
  expect(compare("participants", ["japan"], ["unitedStates", "japan"])).toBe("differs");
  expect(compare("count", { value: 30, unit: "activity" }, { unit: "activity", value: 30 })).toBe(
    "agrees",
  );
  expect(compare("count", { value: 30 }, { value: 31 })).toBe("differs");
  expect(compare("status", "2021-04", "2021-04-16")).toBe("differs"); // no date
});
