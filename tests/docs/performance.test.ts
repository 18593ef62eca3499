import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inFrench } from "../../bench/in-french.ts";

const measured = (guide: string) =>
  readFileSync(guide, "utf8").split(/<!-- \/?measured -->/)[1] ?? "";

test("the French guide has what the English one measured, in French", () => {
  expect(measured("docs/fr/performance.md")).toBe(inFrench(measured("docs/performance.md")));
});

test("words that are no longer there are no longer translated silently", () => {
  const changed = measured("docs/performance.md").replace("## Grow the data", "## Scale");
  expect(() => inFrench(changed)).toThrow("Nothing measured says: ## Grow the data");
});

test.each(["docs/performance.md", "docs/fr/performance.md"])(
  "every time and size that %s says of its own was measured",
  (guide) => {
    const own = readFileSync(guide, "utf8").replace(measured(guide), "");
    const said = [...own.matchAll(/\d+(?:[.,]\d+)?(?=[ \u00a0](?:ns|µs|ms|kB|ko)\b)/g)];
    expect(said.length).toBeGreaterThan(10);
    const numbers = measured(guide).match(/\d+(?:[.,]\d+)?/g);
    for (const [number] of said) expect(numbers).toContain(number);
  },
);
