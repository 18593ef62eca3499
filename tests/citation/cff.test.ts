import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { readChanges } from "../../tools/changes.ts";
import { cffFile, cffOf } from "../../tools/citation/cff.ts";
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
    title: manifest.name,
    version: manifest.version,
    authors: [{ name: manifest.author }],
  });
  expect(readFileSync("LICENSE", "utf8")).toMatch(
    new RegExp(`^Copyright .* ${manifest.author}$`, "m"),
  );
});

test("it does not say that the whole is under the license of the code", () => {
  const cff = parse(cffOf(readChanges()));
  expect(cff).not.toHaveProperty("license");
  expect(cff.abstract).toContain(
    `The code is under the license ${manifest.license}. ${contentIn("en").article.rights}`,
  );
});

test("it has a date once the version is released", () => {
  const dated = parse(cffOf(released(manifest.version, "2027-01-31")));
  expect(dated).toHaveProperty("date-released", "2027-01-31");
  expect(parse(cffOf(released(manifest.version, null)))).not.toHaveProperty("date-released");
  expect(parse(cffOf(released("0.0.9", "2027-01-31")))).not.toHaveProperty("date-released");
});
