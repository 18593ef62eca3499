import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Refusal } from "../../tools/mistake.ts";
import { writeFiles } from "../../tools/write-files.ts";

const folder = mkdtempSync(join(tmpdir(), "written-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("files are written into folders that need not be there", () => {
  const path = join(folder, "es", "places.json");
  writeFiles(folder, [{ path, text: "{}" }]);
  expect(readFileSync(path, "utf8")).toBe("{}");
  expect(readdirSync(folder)).toEqual(["es"]);
});

test("if one cannot be written, it is said without a stack trace, and nothing is left behind", () => {
  const taken = join(folder, "taken");
  mkdirSync(taken);
  expect(() => writeFiles(folder, [{ path: taken, text: "" }])).toThrow(Refusal);
  expect(readdirSync(folder)).toEqual(["es", "taken"]);
  expect(() => writeFiles(join(folder, "none"), [])).toThrow(Refusal);
  expect(existsSync(join(folder, "none"))).toBe(false);
});
