import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { locales } from "../../src/locales.ts";
import { copyProject, edit as editFile } from "./copy.ts";

let copy = "";

beforeEach(() => {
  copy = copyProject("generated");
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

const build = () =>
  spawnSync(process.execPath, ["tools/generate.ts"], { cwd: copy, encoding: "utf8" });

const edit = (file: string, from: string, to: string) => editFile(join(copy, file), from, to);

const made = () =>
  locales.flatMap((locale) =>
    [`${locale}.ts`, `public/content/${locale}.json`, `public/locales/${locale}.json`].map((file) =>
      readFileSync(join(copy, "generated", file), "utf8"),
    ),
  );

test("the build gives the same files each time", () => {
  const before = made();
  expect(build().status).toBe(0);
  expect(made()).toEqual(before);
});

test("a mistake in a record and one in a locale fail it, both are listed, nothing is written", () => {
  edit("src/records/events.ts", 'fact("196X"', 'fact("1960s"');
  edit("locales/en/places.json", '"name": "Japan"', '"nam": "Japan"');
  const before = made();
  const { status, stderr } = build();
  expect(status).not.toBe(0);
  expect(stderr).toContain("src/records/events.ts  scienceCollaboration.date");
  expect(stderr).toContain("locales/en/places.json  japan.name\n    is missing.");
  expect(stderr).toContain("locales/en/places.json  japan.nam\n    is not known");
  expect(made()).toEqual(before);
});

test("a file that is not JSON fails it by name", () => {
  edit("locales/fr/people.json", "{", "");
  const { status, stderr } = build();
  expect(status).not.toBe(0);
  expect(stderr).toContain("locales/fr/people.json is not JSON");
});
