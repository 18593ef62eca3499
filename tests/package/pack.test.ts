import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { locales } from "../../src/index.ts";

const bin = (name: string, ...args: readonly string[]) => {
  try {
    return execFileSync(join("node_modules", ".bin", name), args, {
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
};

const files = execFileSync("tar", ["-tf", inject("tarball")], { encoding: "utf8" })
  .trim()
  .split("\n")
  .map((file) => file.replace(/^package\//, ""));

/** What entries share, under names that tsup makes; how many, each for ESM and for CJS, is pinned below. */
const shared = {
  "own-language": /^dist\/own-language-[A-Z0-9]{8}\.c?js$/,
  hosting: /^dist\/hosting-[A-Z0-9]{8}\.c?js$/,
  chunk: /^dist\/chunk-[A-Z0-9]{8}\.c?js$/,
  types: /^dist\/(?:content|resources|labels)-[\w-]{8}\.d\.c?ts$/,
};

test("the tarball holds what users need, and nothing else", () => {
  const entries = ["index", "schema", "checks", "i18next-types", ...locales].flatMap((name) =>
    [".js", ".cjs", ".d.ts", ".d.cts"].map((end) => `dist/${name}${end}`),
  );
  const json = locales.flatMap((locale) => [
    `dist/content/${locale}.json`,
    `dist/locales/${locale}.json`,
  ]);
  const isShared = (file: string) => Object.values(shared).some((names) => names.test(file));
  expect(files.filter((file) => !isShared(file)).sort()).toEqual(
    [
      ...entries,
      ...json,
      "dist/content.schema.json",
      "CHANGELOG.md",
      "LICENSE",
      "README.fr.md",
      "README.ja.md",
      "README.md",
      "package.json",
    ].sort(),
  );
});

test("no more is shared than is known of: raise a number only with a reason", () => {
  const count = (names: RegExp) => files.filter((file) => names.test(file)).length;
  expect(
    Object.fromEntries(Object.entries(shared).map(([kind, names]) => [kind, count(names)])),
  ).toEqual({
    "own-language": 2,
    hosting: 2,
    chunk: 16,
    types: 6,
  });
});

test.each(locales)("package.json exports the language %s; the line to add:", (locale) => {
  expect(manifest.exports).toHaveProperty([`./${locale}`], {
    import: { types: `./dist/${locale}.d.ts`, default: `./dist/${locale}.js` },
    require: { types: `./dist/${locale}.d.cts`, default: `./dist/${locale}.cjs` },
  });
});

test("publint finds nothing", () => {
  expect(bin("publint", inject("tarball"), "--strict")).toContain("All good!");
});

test("the types are right in ESM, CJS and bundlers", () => {
  const table = bin("attw", inject("tarball"), "--profile", "node16", "--format", "ascii");
  expect(table).toContain("node16 (from CJS): 🟢 (CJS)");
  expect(table).toContain("node16 (from ESM): 🟢 (ESM)");
});
