import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "../../src/locales.ts";

const guide = readFileSync("docs/performance.md", "utf8");

/** The numbers of a row of the guide, by the beginning of the row. */
const numbersOf = (row: string): readonly number[] =>
  (guide.split("\n").find((line) => line.startsWith(`| ${row} |`)) ?? "")
    .split("|")
    .slice(2)
    .map((cell) => Number.parseFloat(cell));

const range = (values: readonly number[]): string =>
  `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))}`;

const languages = locales.map(numbersOf);
const first = languages.map(([, size = 0]) => size);

test("the sizes in the changelog are those that were measured", () => {
  const further = languages.map(([, , size = 0]) => size);
  const together = Number(/Together: ([\d.]+) kB/.exec(guide)?.[1]);
  expect(readFileSync("CHANGELOG.md", "utf8")).toContain(
    `one small collection (\`initiatives\`) ${numbersOf("this package, one collection")[4]} kB, a whole language ${range(first)} kB, ` +
      `each further language ${range(further)} kB, all three together ${Math.round(together)} kB. ` +
      `\`createPartnership\` is ${numbersOf("this package, `createPartnership`")[4]} kB`,
  );
});

test.each([
  ["README.md", `${range(first)} kB`],
  ["README.fr.md", `${range(first).replace("to", "à")} ko`],
  ["README.ja.md", `${Math.round(numbersOf("ja")[1] ?? 0)} kB`],
])("the size of a language in %s is the one that was measured", (file, size) => {
  expect(readFileSync(file, "utf8").replaceAll("\u00a0", " ")).toContain(size);
});
