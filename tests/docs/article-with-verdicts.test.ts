import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { isId, locales, plainText } from "../../src/index.ts";
import { contentIn } from "../contents.ts";
import { examples } from "./examples.ts";

const programs = examples.filter(({ code }) => code.includes("<mark"));
const language = /(?<="us-japan-climate-partnership\/)(en|fr)(?=")/;

/** Runs the program of a guide on the content in a language, and gives the lines of HTML that it prints. */
function htmlOf(code: string, locale: string): readonly string[] {
  const file = join(inject("consumer"), `article-in-${locale}.ts`);
  writeFileSync(file, code.replace(language, locale));
  const output = execFileSync(process.execPath, [file], { encoding: "utf8" });
  return output.trimEnd().split("\n");
}

test("the guide has the program in both languages", () => {
  expect(programs.map(({ place }) => place.split(":")[0])).toEqual([
    "docs/claims-and-evidence.md",
    "docs/fr/claims-and-evidence.md",
  ]);
});

const [program] = programs;

test.each(locales)("the marked article has all text and all claims in %s", (locale) => {
  const content = contentIn(locale);
  const html = htmlOf(program?.code ?? "", locale);
  const text = html.map((line) => line.replaceAll(/<[^>]*>/g, ""));
  expect(text).toEqual(plainText(content).split("\n"));

  const marks = [
    ...html.join("\n").matchAll(/<mark class="(\w+)" data-claims="([\w ]+)">([^<]+)<\/mark>/g),
  ].map(([, verdict, ids = "", words = ""]) => {
    const claims = ids.split(" ").map((id) => {
      if (!isId("claims", id)) throw new Error(`There is no claim "${id}".`);
      return content.claims[id];
    });
    return { verdict, claims, words };
  });
  for (const { verdict, claims, words } of marks) {
    const verdicts = claims.map((claim) => claim.verdict);
    expect(verdicts).toContain(verdict);
    if (verdict !== "contradicted") expect(verdicts).not.toContain("contradicted");
    if (verdict === "confirmed") expect(new Set(verdicts)).toEqual(new Set(["confirmed"]));
    for (const { id, translatedQuote } of claims)
      expect(
        translatedQuote.some((part) => part.includes(words)),
        `${words} in ${id}`,
      ).toBe(true);
  }
  // The marks of a claim make up its quote.
  for (const { id, translatedQuote } of Object.values(content.claims)) {
    const own = marks.filter(({ claims }) => claims.some((claim) => claim.id === id));
    expect(own.map(({ words }) => words).join("")).toBe(translatedQuote.join(""));
  }
  expect(marks.some(({ claims }) => claims.length > 1)).toBe(true);
});
