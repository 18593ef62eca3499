import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { locales } from "../../src/index.ts";
import { brokenLinks } from "../docs/broken-links.ts";
import { resources } from "../tables/read.ts";
import { npm } from "./tarball.ts";

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

const slashed = (file: string) => file.replaceAll("\\", "/");

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
  const guides = globSync(["docs/*.{md,svg,webp}", "docs/fr/*.md"]).map(slashed);
  const examples = execFileSync("git", ["ls-files", "examples"], { encoding: "utf8" });
  expect(files.filter((file) => !sharedTypes.test(file)).sort()).toEqual(
    [
      ...entries,
      ...modules,
      ...json,
      ...tables,
      ...guides,
      ...examples.trim().split("\n"),
      "dist/references.bib",
      "dist/exchange/segments.tmx",
      "dist/exchange/terms.tbx",
      "AGENTS.md",
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

test("what an example installs, builds or makes is not packed, and nothing private", () => {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const { name, version, files } = manifest;
  write("package.json", JSON.stringify({ name, version, files }));
  const kept = ["index.html", "package.json", "src/main.ts", "app/[locale]/page.tsx"];
  const made = [
    "node_modules/a/index.js",
    "dist/client/index.js",
    ".next/server.js",
    "package-lock.json",
    "next-env.d.ts",
    "tsconfig.tsbuildinfo",
    "facts.csv",
    ".env",
    ".idea/workspace.json",
    "debug.log",
    "yarn.lock",
    "sub/node_modules/a/index.js",
    "out/index.js",
    "coverage/index.js",
  ];
  for (const file of [...kept, ...made]) write(`examples/one/${file}`, "{}");
  const [packed] = JSON.parse(npm(folder, "pack", "--dry-run", "--json", "--ignore-scripts"));
  const paths = packed.files.map(({ path }: { path: string }) => path);
  expect(paths.sort()).toEqual(
    [...kept.map((file) => `examples/one/${file}`), "package.json"].sort(),
  );
});

test("every relative link leads to what is in the tarball, and to a heading in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "unpacked-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("tar", ["-xf", inject("tarball"), "-C", folder]);
  const texts = files.filter((file) => file.endsWith(".md") || file === "LICENSE");
  expect(texts).toContain("docs/fr/getting-started.md");
  expect(brokenLinks(join(folder, "package"), texts)).toEqual([]);
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
