import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/index.ts";
import { readmeOf } from "../../tools/readme.ts";
import { rightsTable, withRightsTable } from "../../tools/rights/readme-table.ts";
import { sayRightsIn } from "../../tools/rights/say-rights.ts";
import { rights } from "../../tools/rights.ts";
import { granted, proposed } from "./granted.ts";

describe.each(locales)("%s", (locale) => {
  const say = sayRightsIn(locale);
  const rowsOf = (table: string) => table.split("\n").slice(2);

  test("the README has the table as tools/rights.ts has it; the command to run: npm run rights", () => {
    const file = readmeOf(locale);
    const readme = readFileSync(file, "utf8");
    expect(withRightsTable(file, readme, rightsTable(say, rights))).toBe(readme);
  });

  test("it has a row for each part, and is changed by one word alone", () => {
    const [before, after] = [proposed, granted].map((known) => rowsOf(rightsTable(say, known)));
    expect(before).toHaveLength(4);
    expect(after?.map((row, index) => row === before?.[index])).toEqual([true, false, true, true]);
    const link = "[CC-BY-4.0](https://creativecommons.org/licenses/by/4.0/)";
    expect(before?.[1]).toContain(say("right_proposed", { license: link }));
    expect(after?.[1]?.endsWith(`| ${link} |`)).toBe(true);
  });
});

test("a README without a place for the table is refused, and the comments are named", () => {
  expect(() => withRightsTable("README.md", "# A readme\n", "| a |")).toThrow(
    "README.md lacks the comments that enclose what is written into it. Add: <!-- rights: written by npm run rights --> <!-- /rights -->",
  );
});
