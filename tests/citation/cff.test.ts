import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { authorOf } from "../../tools/author.ts";
import { readChanges } from "../../tools/changes.ts";
import { cffFile, cffOf } from "../../tools/citation/cff.ts";
import { titleOf } from "../../tools/citation/dataset.ts";
import { manifest } from "../../tools/manifest.ts";
import { contentIn } from "../contents.ts";
import { noChanges } from "../tools/no-changes.ts";

const released = (version: string, date: string | null) => ({
  versions: [{ ...noChanges, version, date }],
  redirects: {},
});

test("CITATION.cff is as package.json and changes.json have it; the command to run: npm run cite", () => {
  expect(readFileSync(cffFile, "utf8")).toBe(cffOf(readChanges()));
});

test("it cites a dataset of this name and version, by those who hold the rights", () => {
  expect(parse(cffOf(readChanges()))).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    title: titleOf(manifest),
    version: manifest.version,
    authors: [{ name: authorOf(manifest).name }],
  });
});

test("it names no license of the whole, and says the rights part by part", () => {
  const cff = parse(cffOf(readChanges()));
  expect(cff).not.toHaveProperty("license");
  const rights = contentIn("en").article.rights;
  expect(cff.abstract).toContain(`${rights} The code is under the license MIT.`);
  expect(cff.abstract).toContain("the license CC-BY-4.0 is proposed, but not granted yet.");
});

test("while package.json names no author and no address, the contributors stand in, and no address is made up", () => {
  const { author, repository, homepage, ...rest } = manifest;
  const cff = parse(cffOf(readChanges(), rest));
  expect(cff.authors).toEqual([{ name: "us-japan-climate-partnership contributors" }]);
  expect(cff).not.toHaveProperty("url");
  expect(cff).not.toHaveProperty("repository-code");
});

test("the author, the repository and the homepage of package.json stand in it", () => {
  const cff = parse(
    cffOf(readChanges(), {
      ...manifest,
      author: "Ada Example <ada@example.org> (https://example.org/ada)",
      repository: "github:example/data",
      homepage: "https://example.org/data/",
    }),
  );
  expect(cff).toMatchObject({
    authors: [
      { name: "Ada Example", email: "ada@example.org", website: "https://example.org/ada" },
    ],
    url: "https://example.org/data/",
    "repository-code": "https://github.com/example/data",
  });
});

test("it has a date once the version is released", () => {
  const dated = parse(cffOf(released(manifest.version, "2027-01-31")));
  expect(dated).toHaveProperty("date-released", "2027-01-31");
  expect(parse(cffOf(released(manifest.version, null)))).not.toHaveProperty("date-released");
  expect(parse(cffOf(released("0.0.9", "2027-01-31")))).not.toHaveProperty("date-released");
});
