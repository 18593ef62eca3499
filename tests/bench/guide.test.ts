import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { byKind, guides, withFigures } from "../../bench/checks/guide.ts";
import { kinds } from "../../bench/checks/kinds/index.ts";
import { classes, type Judged, tally } from "../../bench/checks/results.ts";
import { subjectsIn } from "../../bench/checks/subject.ts";

const textOf = (file: string) => readFileSync(file, "utf8");

describe.each(guides)("$file", (guide) => {
  test("the file of the kinds has every kind, once, with its sentence, in the order of the classes", () => {
    const rows = [...textOf(guide.byKindFile).matchAll(/^\| `(\w+)` \| (.*?) \| /gm)];
    const expected = classes.flatMap((name) =>
      kinds
        .filter((kind) => kind.class === name)
        .map((kind) => `${kind.name}: ${guide.describe(kind)}`),
    );
    expect(
      rows.map(([, name, sentence]) => `${name}: ${sentence}`),
      "run: npm run bench:checks",
    ).toEqual(expected);
  });

  test("the file of the kinds is what the command writes, but for its figures", () => {
    // Without the figures and the checks that found the faults, which only a full run knows.
    const frame = (text: string) =>
      text.replace(/^\d+/m, "").replaceAll(/(?: (?:–|\d+\/\d+) \|){3} .* \|$/gm, "");
    expect(textOf(guide.byKindFile)).toMatch(/\d+\/\d+/);
    expect(frame(textOf(guide.byKindFile)), "run: npm run bench:checks").toBe(
      frame(byKind(guide, [])),
    );
  });

  test("the guide and the file of the kinds are of the same run", () => {
    const sampled = /^\d{2,} .*\.$/m;
    const [said] = sampled.exec(textOf(guide.file)) ?? [];
    expect(said).toBeDefined();
    expect(textOf(guide.byKindFile)).toContain(`\n${said}\n`);
  });

  test("it is refused without the comments around its figures", () => {
    expect(() => withFigures(guide, "", [], [])).toThrow(guide.file);
  });

  test("the figures stand between the comments, and the rest stays", () => {
    const text = textOf(guide.file);
    const [before = "", figures = "", after = ""] = text.split(/<!--.*-->/);
    expect(figures).toMatch(/\d+\/\d+/);
    const [newBefore, newFigures, newAfter] = withFigures(guide, text, [], []).split(/<!--.*-->/);
    expect([newBefore, newAfter]).toEqual([before, after]);
    expect(newFigures).not.toMatch(/[1-9]\d*\/\d/);
  });
});

test("what is found only because its sentence stands twice is counted apart", () => {
  const [subject] = subjectsIn("en");
  const [kind] = kinds;
  if (!subject || !kind) throw new Error("There is no text or no kind.");
  const judged = [[], ["sameSource"], ["sameSource", "numbers"]].map(
    (checks): Judged => ({ kind, subject, changed: new Map(), checks }),
  );
  expect(tally(judged)).toEqual({ all: 3, caught: 2, byLuck: 1 });
  expect(tally(judged, "ja")).toEqual({ all: 0, caught: 0, byLuck: 0 });
});
