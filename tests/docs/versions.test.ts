import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The versions with which the examples are built. */
const used = new Set(
  globSync("examples/*/package.json").flatMap((file) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, "utf8"));
    return Object.values<string>({ ...dependencies, ...devDependencies });
  }),
);

/** The versions in the tables of a guide, without those that `npm run test:matrix` writes. */
const versionsIn = (guide: string): readonly string[] =>
  readFileSync(guide, "utf8")
    .replace(/<!-- run -->[\s\S]*<!-- \/run -->/, "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .flatMap((line) => line.match(/\b\d+\.\d+\.\d+\b/g) ?? []);

test.each(["docs/compatibility.md", "docs/fr/compatibility.md"])(
  "%s names the versions of frameworks and libraries that the examples have",
  (guide) => {
    const named = versionsIn(guide);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((version) => !used.has(version))).toEqual([]);
  },
);
