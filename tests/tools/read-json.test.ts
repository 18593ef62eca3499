import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { groupMistakes } from "../../tools/group-mistakes.ts";
import type { Mistake } from "../../tools/mistake.ts";
import { readJson } from "../../tools/read-json.ts";

const folder = mkdtempSync(join(tmpdir(), "read-json-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a file with some text gives, and what is noted of it. */
function read(text: string | Uint8Array) {
  const path = join(folder, "file.json");
  writeFileSync(path, text);
  const mistakes: Mistake[] = [];
  const value = readJson(path, (mistake) => mistakes.push(mistake));
  return { value, mistakes: mistakes.map(({ key, reason }) => `${key}: ${reason}`) };
}

test.each([
  ['{ "a": 1, "b": { "c": 1, "c": 2 } }', "b.c: is written twice"],
  ['{ "a": [{ "b": 1, "b": 1 }] }', "a.0.b: is written twice"],
  ['{ "a": 1, "\\u0061": 2 }', "a: is written twice"],
  ["\ufeff{}", ": begins with a byte order mark (U+FEFF)"],
  ["{}}", ": is not JSON"],
  ['{ "a": 1, }', ": is not JSON"],
  ["", ": is not JSON"],
  [new Uint8Array([0x22, 0xe9, 0x22]), ": is not UTF-8"],
])("%j is refused", (text, mistake) => {
  expect(read(text).mistakes).toEqual([expect.stringContaining(mistake)]);
});

test.each([
  '{ "a": { "b": 1 }, "c": { "b": 1 } }',
  '[{ "a": 1 }, { "a": 2 }]',
  '"\ufeff"',
  "{}\r\n",
])("%j is right", (text) => {
  expect(read(text)).toEqual({ value: JSON.parse(text), mistakes: [] });
});

const mistake = (key: string, reason: string, file = "verdicts.ts"): Mistake => ({
  file,
  key,
  reason,
});

test("one wrong value in many entries is one mistake", () => {
  const late = ["a", "b", "c", "d", "e"].map((id) => mistake(`${id}.checkedOn`, "is 2999."));
  const other = [mistake("a.verdict", "is 2999."), mistake("b.checkedOn", "is 2020.")];
  expect(groupMistakes([...late, ...other])).toEqual([
    mistake("a.checkedOn, b.checkedOn, c.checkedOn and 2 more", "is 2999."),
    ...other,
  ]);
});

test("three alike are listed each, and so is what is missing", () => {
  const alike = ["a", "b", "c"].map((id) => mistake(`${id}.checkedOn`, "is 2999."));
  const missing = ["a", "b", "c", "d"].map((id) => mistake(`${id}.name`, "is missing. Write it."));
  expect(groupMistakes([...alike, ...missing])).toEqual([...alike, ...missing]);
});
