import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { missingFilesIn, wrongIn } from "./named.ts";

const guides = globSync(["*.md", "docs/{,fr/}*.md", ".github/**/*.{md,yml}"]).sort();

describe("what is named as code exists", () => {
  test.each(guides)("%s names commands of npm and paths that exist", (file) => {
    expect(wrongIn(readFileSync(file, "utf8"))).toEqual([]);
  });

  test("CONTRIBUTING.md names files that exist, also where it leaves out their folder", () => {
    expect(missingFilesIn(readFileSync("CONTRIBUTING.md", "utf8"))).toEqual([]);
  });
});

test("what does not exist is found in sentences and in shell examples", () => {
  const markdown = [
    "Run `npm run nothing` after a change of `src/nothing.ts` or `locales/*/nothing.json`.",
    "```sh",
    "npm run build # npm run comment",
    "node tools/nothing.ts",
    "npm tset",
    "```",
    "`npm run -s check` reads `src/records/<collection>.ts`; `translation/` is made by `npm run export`.",
  ].join("\n");
  expect([...wrongIn(markdown)].sort()).toEqual([
    "locales/*/nothing.json",
    "npm run nothing",
    "npm tset",
    "src/nothing.ts",
    "tools/nothing.ts",
  ]);
  expect(missingFilesIn("`locales.ts`, and `nothing.tsx` there")).toEqual(["nothing.tsx"]);
});
