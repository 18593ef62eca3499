import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inFrench } from "../../bench/in-french.ts";

const measured = (guide: string) =>
  readFileSync(guide, "utf8").split(/<!-- \/?measured -->/)[1] ?? "";

test("the French guide has what the English one measured, in French", () => {
  expect(measured("docs/fr/performance.md")).toBe(inFrench(measured("docs/performance.md")));
});

test("words that are no longer there are no longer translated silently", () => {
  const changed = measured("docs/performance.md").replace("## Growth", "## Scale");
  expect(() => inFrench(changed)).toThrow("Nothing measured says: ## Growth");
});
