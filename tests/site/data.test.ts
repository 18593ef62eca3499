import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { pathOf } from "../../docs/reader/pages/addresses.ts";
import { programs } from "../../docs/reader/pages/data-programs.ts";
import { showDate } from "../../docs/reader/pages/dates.ts";
import { showSize } from "../../docs/reader/pages/sizes.ts";
import { words } from "../../docs/reader/pages/words.ts";
import manifest from "../../package.json";
import { type Locale, locales } from "../../src/index.ts";
import { rightsRows } from "../../tools/rights/rows.ts";
import { rights as knownRights } from "../../tools/rights.ts";
import { contentIn } from "../contents.ts";
import { readTables, resources } from "../tables/read.ts";
import { build, root, tagsOf, temporaryFolder } from "./built.ts";
import { at, everywhere, open, sizes } from "./reader.ts";

const files = globSync("data/**/*.*", { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.endsWith(".html") && !file.startsWith("data/charts/")) // charts are the evidence page's
  .sort();

const htmlIn = (locale: Locale, folder = root) =>
  readFileSync(join(folder, pathOf(locale, "data"), "index.html"), "utf8");

/** Where the links of the page lead, from the root of the site. */
const linkedFrom = (locale: Locale) =>
  tagsOf(htmlIn(locale)).flatMap(({ name, attributes: { href } }) =>
    name === "a" && href !== undefined
      ? [normalize(join(pathOf(locale, "data"), href)).replaceAll("\\", "/")]
      : [],
  );

test("all that the package ships as files is there to take along, byte by byte", () => {
  const shipped = globSync(["{content,tables,exchange}/*", "*.{json,bib}"], { cwd: "dist" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.endsWith(".d.cts"));
  expect(files).toEqual(
    [...shipped, "CITATION.cff", "LICENSE.txt"].map((file) => `data/${file}`).sort(),
  );
  for (const file of shipped) {
    expect(readFileSync(join(root, "data", file))).toEqual(readFileSync(join("dist", file)));
  }
});

describe.each(locales)("%s", (locale) => {
  test("every file is linked, with its size", () => {
    const linked = linkedFrom(locale).filter((path) => /^data\/.*\.\w+$/.test(path));
    expect(new Set(linked)).toEqual(new Set(files));
    const said = htmlIn(locale);
    for (const file of files) {
      const link = said.indexOf(`${file}" download`);
      expect(link).toBeGreaterThan(0);
      const size = showSize(statSync(join(root, file)).size, locale);
      expect(said.slice(link, link + 900)).toContain(`>${size}<`);
    }
  });

  test("every guide of the reference is linked, in a language that it is in", () => {
    const guides = linkedFrom(locale).filter((path) => path.includes("/documents/"));
    const folder = locale === "fr" ? "docs/fr" : "docs";
    expect(guides.length).toBe(globSync("*.md", { cwd: folder }).length);
    for (const guide of guides) {
      expect(existsSync(join(root, decodeURI(guide).replace(/#.*/, "")))).toBe(true);
    }
  });

  test("every entry of the package is there, and each module leads to the reference", () => {
    const table = /<table class="entries">.*?<\/table>/s.exec(htmlIn(locale))?.[0] ?? "";
    const listed = [...table.matchAll(/<code>(.*?)<\/code>/gs)].map(([, code = ""]) =>
      code.replaceAll("<wbr/>", ""),
    );
    const entries = Object.entries(manifest.exports).filter(([key]) => key !== "./package.json");
    expect(listed.toSorted()).toEqual(
      entries.map(([key]) => manifest.name + key.slice(1)).toSorted(),
    );
    const modules = entries.filter(
      ([, target]) => typeof target === "object" && "import" in target,
    );
    const links = linkedFrom(locale).filter((path) => path.includes("/modules/"));
    expect(links.length).toBe(modules.length);
    for (const link of links) expect(existsSync(join(root, link.replace(/#.*/, "")))).toBe(true);
  });
});

describe.each(everywhere)("in $locale, on a $size", ({ locale, viewport }) => {
  const content = contentIn(locale);

  test("each table is said to have the rows and columns that it has", async () => {
    const page = await open(at(locale, "data/"), { viewport });
    const tables = await readTables();
    const rows = page.locator("table.tables tbody tr");
    expect(await rows.count()).toBe(resources.length);
    const numbers = new Intl.NumberFormat(locale);
    for (const { name, path, schema } of resources) {
      const row = rows.filter({ has: page.locator(`a[href$="/${path}"]`) });
      expect((await row.locator(".number").allTextContents()).slice(0, 2)).toEqual([
        numbers.format(tables.get(name)?.length ?? 0),
        numbers.format(schema.fields.length),
      ]);
    }
    expect(page.wrong).toEqual([]);
  });

  test("the lines that fetch the data work as they stand", async () => {
    const page = await open(at(locale, "data/"), { viewport });
    const lines = (await page.locator("code.fetch").textContent()) ?? "";
    const claims = await page.evaluate<Record<string, unknown>>(
      `(async () => { ${lines}; return claims; })()`,
    );
    expect(Object.keys(claims)).toEqual(Object.keys(content.claims));
    // The address is absolute, so that the lines work from any other page, too.
    expect(lines).toContain(`fetch("${new URL(page.url()).origin}/data/content/${locale}.json")`);
    expect(page.wrong).toEqual([]);
  });

  test("it says version, last check, how to cite, and the rights in each part", async () => {
    const page = await open(at(locale, "data/"), { viewport });
    const said = (await page.locator("main").textContent()) ?? "";
    const last = Object.values(content.claims)
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1);
    for (const part of [
      `${manifest.name} ${manifest.version}`,
      showDate(last ?? "", locale),
      `@misc{${manifest.name},`,
      words[locale].count("inBibliography", Object.keys(content.references).length),
    ]) {
      expect(said).toContain(part);
    }
    const rows = await page.locator("table.rights tbody tr").all();
    const rights = await Promise.all(rows.map((row) => row.locator("th, td").allTextContents()));
    expect(rights).toEqual(
      rightsRows(words[locale].say, knownRights).map(({ name, holds, right }) => [
        name,
        holds,
        right,
      ]),
    );
  });

  test("files are a table on the desktop and cards on the phone, and the page fits", async () => {
    const page = await open(at(locale, "data/"), { viewport });
    const cells = page.locator("table.tables tbody tr").first().locator("th, td");
    const boxes = await cells.evaluateAll((all) =>
      all.map((cell) => cell.getBoundingClientRect().toJSON()),
    );
    const isCard = new Set(boxes.map(({ left }) => Math.round(left))).size < boxes.length;
    expect(isCard).toBe(viewport === sizes.phone);
    expect(
      await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
    ).toBeLessThanOrEqual(0);
  });
});

test("programs read a table as the guide for analysts has it", () => {
  for (const guide of ["docs/for-analysts.md", "docs/fr/for-analysts.md"]) {
    const text = readFileSync(guide, "utf8");
    for (const { code } of programs) expect(text).toContain(`\n${code}\n`);
  }
});

test.each([
  ["en", "docs/for-analysts.md"],
  ["fr", "docs/fr/for-analysts.md"],
] as const)("what a row is, is said in the words of the guide: %s", (locale, guide) => {
  const text = readFileSync(guide, "utf8");
  const page = htmlIn(locale);
  const rows = [...text.matchAll(/^\| `(\w+)` \| (.*?)(?:[;\u202f ]+`decides`.*?)? \| .* \|$/gm)];
  expect(rows.length).toBe(resources.length);
  for (const [, name, said] of rows) {
    const row = page.slice(page.indexOf(`>${name}.csv<`));
    expect(row.slice(row.indexOf("<td>") + 4, row.indexOf("</td>"))).toBe(said);
  }
});

test("without the site's address a page says that its own is relative; with it, it is absolute", () => {
  expect(htmlIn("fr")).toContain(words.fr.say("relativeNote"));
  const folder = temporaryFolder();
  expect(build(folder, "https://example.org/some/where/").status).toBe(0);
  const html = htmlIn("fr", folder);
  expect(html).not.toContain(words.fr.say("relativeNote"));
  expect(html).not.toContain("data-address");
  expect(html).toContain("fetch(&quot;https://example.org/some/where/data/content/fr.json&quot;)");
  expect(html).toContain("url = {https://example.org/some/where/fr/},");
});
