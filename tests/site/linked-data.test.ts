import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pathOf } from "../../docs/reader/pages/addresses.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { locales } from "../../src/locales.ts";
import { linkedDataOf, pagesIn, root } from "./built.ts";
import { base, expand, valuesIn } from "./json-ld.ts";
import { contents } from "./reader.ts";

/** The linked data of each page that has some. */
const described = pagesIn(root).flatMap(({ path, html }) => {
  const data = linkedDataOf(html);
  return data === undefined ? [] : [{ path, data: Object(data) }];
});

test("the first page, the page of the data and each claim's page have linked data", () => {
  const paths = locales.flatMap((locale) => [
    pathOf(locale, "text"),
    pathOf(locale, "data"),
    ...Object.keys(contents[locale].claims).map((id) => pathOf(locale, "claims", id)),
  ]);
  expect(described.map(({ path }) => path).sort()).toEqual([...paths].sort());
});

test("a program that reads it loses nothing", async () => {
  for (const { path, data } of described) {
    const expanded = await expand(data, path);
    const types = valuesIn(expanded).filter((value) => value === "http://schema.org/Date");
    expect(valuesIn(expanded).length - types.length).toBe(valuesIn(data).length);
  }
});

test("a word that schema.org does not have is noticed", async () => {
  const [{ path, data } = { path: "", data: {} }] = described;
  await expect(expand({ ...data, verdict: "confirmed" }, path)).rejects.toThrow();
});

describe.each(locales)("%s", (locale) => {
  const content = contents[locale];
  const find = (path: string) => described.find((page) => page.path === path)?.data;

  test("the dataset has its files and no license, since none is known for the article", () => {
    const path = pathOf(locale, "data");
    const data = find(path);
    const first = find(pathOf(locale, "text"));
    const { distribution, hasPart, usageInfo, ...rest } = data;
    expect({ ...first, url: new URL(first.url, base + pathOf(locale, "text")).href }).toEqual({
      ...rest,
      url: base + path,
    });
    expect(new URL(usageInfo, base + path).href).toBe(`${base}${path}#rights`);
    expect(data).toMatchObject({
      "@type": "Dataset",
      version: content.version,
      description: words[locale].say("description"),
      copyrightNotice: expect.stringContaining(content.article.rights),
    });
    expect(data).not.toHaveProperty("license");
    expect(hasPart[0]).toMatchObject({
      "@type": "SoftwareSourceCode",
      license: "https://opensource.org/license/mit",
    });
    const files = data.distribution.map(({ contentUrl }: { contentUrl: string }) =>
      new URL(contentUrl, base + path).href.replace(base, ""),
    );
    const there = globSync("data/**/*.*", { cwd: root })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !file.endsWith(".html") && !file.startsWith("data/charts/")); // charts are made from the data
    expect(files).toEqual(there.sort());
    expect(files).toContain("data/tables/claims.csv");
    expect(JSON.stringify(data).length).toBeLessThan(4_000);
  });

  test("a claim has its words, its verdict and its documents, and is rated by nobody", () => {
    for (const claim of Object.values(content.claims)) {
      const data = find(pathOf(locale, "claims", claim.id));
      expect(data).toMatchObject({
        "@type": "Claim",
        name: claim.statement,
        appearance: { text: claim.quote, isPartOf: { name: contents.fr.article.title } },
        comment: { text: expect.stringContaining(content.labels.verdicts[claim.verdict]) },
      });
      expect(data.citation.map(({ url }: { url: string }) => url)).toEqual(
        claim.references.map((id) => content.references[id].url),
      );
      expect(JSON.stringify(data)).not.toMatch(/ClaimReview|"(?:review)?Rating"/i);
    }
  });
});

test("the files of the data are where they are said to be", () => {
  expect(globSync("data/**/*.d.cts", { cwd: root })).toEqual([]);
  expect(globSync(join("data", "content", "*.json"), { cwd: root }).length).toBe(locales.length);
});
