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
    const counted = [
      claims.length,
      checks.length,
      ...[content.findings, content.references, content.terms].map((of) => Object.keys(of).length),
      ...Object.keys(content.labels.verdicts).map(count),
    ];
    for (const number of counted) expect(text).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
  });

  test("shows the site in at most 100 kB, and says in words what the picture shows", () => {
    const { alt, file } = pictureIn(text);
    expect(statSync(file).size).toBeLessThanOrEqual(100_000);
    const { contradicted, imprecise } = content.labels.verdicts;
    for (const said of [contradicted, imprecise, "2001"]) expect(alt).toContain(said);
  });
});
