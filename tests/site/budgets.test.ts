import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { pathOf, views } from "../../docs/reader/pages/addresses.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { locales, recordCollections } from "../../src/index.ts";
import { pagesIn, root, tagsOf } from "./built.ts";
import { contents, open, site } from "./reader.ts";

/** How large a file of the site is on its way, compressed. */
const sizeOf = (file: string): number =>
  gzipSync(readFileSync(join(root, file)), { level: 9 }).length;

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe.each(locales)("%s", (locale) => {
  const path = pathOf(locale, "text");

  test("the text and its style take at most 40 kB", () => {
    const html = readFileSync(join(root, path, "index.html"), "utf8");
    const styles = tagsOf(html).flatMap(({ attributes: { rel, href = "" } }) =>
      rel === "stylesheet" ? [join(path, href)] : [],
    );
    expect(styles.length).toBe(1);
    const size = sum([`${path}index.html`, ...styles].map(sizeOf));
    expect(size).toBeLessThan(40_000);
    expect(size).toBeGreaterThan(20_000);
  });

  test("a first visit takes at most 250 kB, with fonts and scripts", async () => {
    const page = await open("icon.svg", { locale, serviceWorkers: "block" });
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(site() + path, { waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1, name: words[locale].say("title") }).waitFor();
    await page.evaluate("document.fonts.ready");
    const total = sum(await Promise.all(sizes));
    expect(total).toBeLessThan(250_000);
    expect(total).toBeGreaterThan(60_000); // Japanese has the system's font for its text
  });
});

test("what is kept for use without a network takes at most 300 kB, in three languages", () => {
  const worker = readFileSync(join(root, "sw.js"), "utf8");
  const { pages, files } = JSON.parse(/^const kept = (.*);$/m.exec(worker)?.[1] ?? "");
  expect(files.length).toBeGreaterThan(4);
  expect(sum([pages, ...files, "sw.js"].map(sizeOf))).toBeLessThan(300_000);
});

test("there is a page for each view, collection and claim, in each language", () => {
  const paths = locales.flatMap((locale) => [
    ...views.map((view) => pathOf(locale, view)),
    ...recordCollections.map((name) => pathOf(locale, "records", name)),
    ...Object.keys(contents[locale].claims).map((id) => pathOf(locale, "claims", id)),
  ]);
  expect(pagesIn(root).map(({ path }) => path)).toEqual([...paths].sort());
});
