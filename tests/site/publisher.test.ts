import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pathOf } from "../../docs/reader/pages/addresses.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { locales } from "../../src/locales.ts";
import { manifest } from "../../tools/manifest.ts";
import { publisherOf } from "../../tools/publisher.ts";
import { copyProject } from "../tools/copy.ts";
import { linkedDataOf, root, tagsOf } from "./built.ts";
import { base, expand, valuesIn } from "./json-ld.ts";

const repository = "https://github.com/example/data";
const npm = `https://www.npmjs.com/package/${manifest.name}`;
const ccBy = "https://creativecommons.org/licenses/by/4.0/";

/** The parts of the project from which the site is made, besides those of the data. */
const parts = [
  ...["docs/reader", "dist", "generated"],
  ...["LICENSE", "CITATION.cff", "tsconfig.json", "typedoc.json"],
  ...globSync("docs/{,fr/}*.md"),
];

/** The project as whoever publishes it leaves it: package.json says who that is, and the license of the data is granted. */
const project = copyProject(...parts);
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Writes another package.json or other rights into the copy, and builds the reader. Gives the folder of the site. */
function build(fields: object, status: "proposed" | "granted", out: string): string {
  const { author, repository, homepage, bugs, ...rest } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  writeFileSync(join(project, "package.json"), JSON.stringify({ ...rest, ...fields }));
  const rights = readFileSync("tools/rights.ts", "utf8");
  const changed = rights.replace(
    /license: ccBy, status: "\w+"/,
    `license: ccBy, status: "${status}"`,
  );
  writeFileSync(join(project, "tools", "rights.ts"), changed);
  const command = ["tools/site.ts", "--reader", "--out", out];
  const { status: code, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: "utf8",
  });
  expect(code, stderr).toBe(0);
  return join(project, out);
}

const publisher = {
  author: "Ada Example (https://example.org/ada)",
  repository: "github:example/data",
  homepage: "https://example.org/data/",
  bugs: `${repository}/issues`,
};

const pageIn = (folder: string, path: string) =>
  readFileSync(join(folder, path, "index.html"), "utf8");

const linksIn = (html: string) =>
  tagsOf(html).flatMap(({ name, attributes: { href } }) =>
    name === "a" && href !== undefined ? [href] : [],
  );

describe("once package.json says who publishes, and the license of the data is granted", () => {
  let site = "";
  beforeAll(() => {
    site = build(publisher, "granted", "published");
  }, 120_000);

  test.each(locales)("%s: each page leads to the repository and to the package", (locale) => {
    for (const view of ["text", "claims"] as const) {
      const links = linksIn(pageIn(site, pathOf(locale, view)));
      expect(links.filter((link) => link === repository)).toHaveLength(1);
      expect(links.filter((link) => link === npm)).toHaveLength(1);
    }
    const links = linksIn(pageIn(site, pathOf(locale, "data")));
    expect(links.filter((link) => link === repository)).toHaveLength(2); // in the footer, too
    expect(links.filter((link) => link === npm)).toHaveLength(2);
  });

  test.each(locales)("%s: the page of the data says that all can be used", (locale) => {
    const html = pageIn(site, pathOf(locale, "data"));
    const { say } = words[locale];
    expect(html).not.toContain("npm pack");
    expect(html).toContain(`<td><a href="${ccBy}">CC-BY-4.0</a></td>`);
    expect(html).toContain(say("contribution_granted", { license: "CC-BY-4.0" }));
    expect(html).toContain(`Ada Example, ${manifest.name} ${manifest.version}.`);
  });

  test("programs read the maker, the addresses, and the license of each part that has one", async () => {
    const path = pathOf("en", "data");
    const data = Object(linkedDataOf(pageIn(site, path)));
    expect(data).toMatchObject({
      creator: { "@type": "Person", name: "Ada Example", url: "https://example.org/ada" },
      sameAs: "https://example.org/data/",
      hasPart: [
        { "@type": "SoftwareSourceCode", codeRepository: repository },
        { "@type": "Dataset", license: ccBy },
      ],
    });
    expect(data).not.toHaveProperty("license");
    const expanded = await expand(data, path);
    expect(valuesIn(expanded).length).toBe(valuesIn(data).length);
    expect(base + path).toContain("/data/");
  });
});

describe("while package.json has the repository alone, and the license of the data is proposed", () => {
  let site = "";
  beforeAll(() => {
    site = build({ repository: publisher.repository }, "proposed", "unsigned");
  }, 120_000);

  test.each(locales)("%s: a clone is the way to the package, and npm is not linked", (locale) => {
    const html = pageIn(site, pathOf(locale, "data"));
    expect(linksIn(html)).toContain(repository);
    expect(linksIn(html)).not.toContain(npm);
    expect(html).toContain("<code>npm pack</code>");
    expect(html).toContain(`<code>npm install ./${manifest.name}-${manifest.version}.tgz</code>`);
  });

  test.each(locales)("%s: no maker is made up, and no license of the data is told", (locale) => {
    const html = pageIn(site, pathOf(locale, "data"));
    const { say } = words[locale];
    const link = `<a href="${ccBy}">CC-BY-4.0</a>`;
    expect(html).toContain(say("right_proposed", { license: link }));
    const data = linkedDataOf(html);
    expect(data).toMatchObject({
      creator: { "@type": "Organization", name: `${manifest.name} contributors` },
    });
    expect(data).not.toHaveProperty("sameAs");
    expect(JSON.stringify(data)).not.toContain(ccBy);
  });
});

test("the site that is built leads to the repository if package.json has one", () => {
  const links = linksIn(pageIn(root, pathOf("en", "data")));
  const known = publisherOf(manifest).repository;
  const elsewhere = links.filter((link) => /^https:\/\/(?!creativecommons|opensource)/.test(link));
  expect(elsewhere.includes(known ?? "")).toBe(known !== undefined);
});
