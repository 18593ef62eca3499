import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { locales } from "../../src/index.ts";
import { readmeOf } from "../../tools/readme.ts";
import { contentIn } from "../contents.ts";

/** The picture of a README: its alternative text, and its file. */
function pictureIn(text: string): { readonly alt: string; readonly file: string } {
  const [, alt = "", file = ""] = /!\[([^\]]*)\]\(([^)]*)\)/.exec(text) ?? [];
  return { alt, file };
}

describe.each(locales)("the README in %s", (locale) => {
  const content = contentIn(locale);
  const text = readFileSync(readmeOf(locale), "utf8");

  test("counts what there is", () => {
    const claims = Object.values(content.claims);
    const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
    for (const number of [claims.length, checks.length, Object.keys(content.terms).length]) {
      expect(text).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
    }
    // Each count stands right before its code (in Japanese right after it), or in the row of its collection.
    for (const verdict of Object.keys(content.labels.verdicts)) {
      const [before, after] = [
        `(?<!\\d)${count(verdict)}[^\\d.]*\`${verdict}\``,
        `\`${verdict}\`[^\\d、]*${count(verdict)}件`,
      ];
      expect(text).toMatch(new RegExp(locale === "ja" ? after : before));
    }
    for (const name of ["claims", "findings", "references"] as const) {
      const number = Object.keys(content[name]).length;
      expect(text).toMatch(new RegExp(`^\\| \`${name}\` \\|[^|\\d]*${number}[^|\\d]`, "m"));
    }
  });

  test("shows the site in at most 100 kB, and says in words what the picture shows", () => {
    const { alt, file } = pictureIn(text);
    expect(statSync(file).size).toBeLessThanOrEqual(100_000);
    const { contradicted, imprecise } = content.labels.verdicts;
    for (const said of [contradicted, imprecise, "2001"]) expect(alt).toContain(said);
  });
});
