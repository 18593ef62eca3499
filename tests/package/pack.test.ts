import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { locales } from "../../src/index.ts";
import { resources } from "../tables/read.ts";

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

/** What entries share, or load when it is needed. */
const parts = ["facts", "host", "own-language", "check-options"];

/** Declarations that entries share, under names that the bundler makes. */
const sharedTypes = /^dist\/\w+-[\w-]{8}\.d\.c?ts$/;

test("the tarball holds what users need, and nothing else", () => {
  const entries = ["index", "schema", "checks", "find", "i18next-types", ...locales].flatMap(
    (name) => [".js", ".cjs", ".d.ts", ".d.cts"].map((end) => `dist/${name}${end}`),
  );
  const modules = parts.flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]);
  const json = [
    "changes",
    "content.schema",
    "tables/datapackage",
    "references.csl",
    ...locales.flatMap((locale) => [`content/${locale}`, `locales/${locale}`]),
  ].flatMap((name) => [`dist/${name}.json`, `dist/${name}.json.d.cts`]);
  const tables = resources.map(({ path }) => `dist/tables/${path}`);
  expect(files.filter((file) => !sharedTypes.test(file)).sort()).toEqual(
    [
      ...entries,
      ...modules,
      ...json,
      ...tables,
      "dist/references.bib",
      "dist/exchange/segments.tmx",
      "dist/exchange/terms.tbx",
      "CHANGELOG.md",
      "CITATION.cff",
      "LICENSE",
      "README.fr.md",
      "README.ja.md",
      "README.md",
      "package.json",
    ].sort(),
  );
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
  // Files of other programs are no modules.
  const files = [
    "--exclude-entrypoints",
    "exchange/segments.tmx",
    "exchange/terms.tbx",
    "references.bib",
  ];
  const table = bin(
    "attw",
    inject("tarball"),
    "--profile",
    "node16",
    "--format",
    "ascii",
    ...files,
  );
  expect(table).toContain("node16 (from CJS): 🟢 (CJS)");
  expect(table).toContain("node16 (from ESM): 🟢 (ESM)");
});
