import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { guides, withTable } from "../../tools/check-table.ts";

test.each(guides)(
  "the table of checks in $file is the one that is made from the checks",
  (guide) => {
    const text = readFileSync(guide.file, "utf8");
    expect(text, "run: npm run check-table").toBe(withTable(guide, text));
    for (const check of checks) {
      expect(text).toContain(`\n| \`${check.name}\` | ${guide.describe(check)} |`);
    }
  },
);

test("a guide without the comments around the table is refused", () => {
  for (const guide of guides) expect(() => withTable(guide, "")).toThrow(guide.file);
});
