import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withCoverage } from "../../tools/coverage.ts";

const half = { covered: 1, total: 2, pct: 50 };
const third = { covered: 1, total: 3, pct: 33.33 };
const total = { statements: half, branches: third, functions: half, lines: half };

test("the figures stand in the guide, with the day on which they were measured", () => {
  const text = withCoverage(readFileSync("CONTRIBUTING.md", "utf8"), total, "2027-01-31");
  expect(text).toContain("Measured on 2027-01-31:");
  expect(text).toContain("\n| branches | 1 | 3 | 33.33% |\n");
  expect(withCoverage(text, total, "2027-01-31")).toBe(text);
});

test("a guide without the comments around the figures is refused", () => {
  expect(() => withCoverage("", total, "2027-01-31")).toThrow("CONTRIBUTING.md lacks the comments");
});
