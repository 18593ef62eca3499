import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));

test.each([
  "docs/compatibility.md",
  "docs/fr/compatibility.md",
  "docs/i18next-edge-cases.md",
  "docs/fr/i18next-edge-cases.md",
])("%s says which Node the newest i18next asks for, and which i18next Node 20 takes", (guide) => {
  const { version, engines } = manifestOf("i18next");
  const older = manifestOf("i18next-26");
  expect(older).not.toHaveProperty("engines");
  const line = readFileSync(guide, "utf8")
    .split("\n")
    .find((text) => text.includes("engines"));
  expect(line).toContain(parseInt(version, 10).toString());
  expect(line).toContain(`Node ${engines.node.replace(">=", "")} `);
  expect(line).toMatch(new RegExp(`Node 20, \\w+ i18next ${parseInt(older.version, 10)}\\.`));
});
