import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

describe("mistakes of several stages", () => {
  beforeEach(() => {
    edit("src/records/events.ts", 'fact("196X"', 'fact("1960s"');
    edit("src/records/findings.ts", '"mofaJclp2024"', '"mofaJclp2042"');
    edit("locales/en/places.json", '"name": "Japan"', '"nam": "Japan"');
    edit("locales/fr/people.json", "{", "");
    edit("locales/en/topics.json", "}", "");
    edit("locales/ja.ledger.json", "{", "");
    edit("locales/en.rules.json", '"check": "', '"check": "x');
    writeFileSync(
      join(copy, "locales/ja/events.json"),
      Buffer.from('{ "jucepLaunch": { "name": "\u00e9" } }', "latin1"),
    );
  });

  const listed = [
    'src/records/events.ts  environmentalCollaboration.date\n    is "1960s", which is not an EDTF year',
    'src/records/findings.ts  companyCoalitionDefined.reference\n    is "mofaJclp2042"; expected an id of references; the nearest are "mofaJclp2024"',
    "locales/en/places.json  japan.name\n    is missing.",
    'locales/en/places.json  japan.nam\n    is not known: nothing has this name. Remove it, or rename it to "name"',
    "locales/fr/people.json\n    is not JSON: ",
    "locales/en/topics.json\n    is not JSON: ",
    "locales/ja.ledger.json\n    is not JSON: ",
    'locales/en.rules.json  allow.0.check\n    is "x',
    "locales/ja/events.json\n    is not UTF-8. Save it as UTF-8.",
  ];

  test.each([["generate"], ["check"], ["report"], ["progress"], ["accept", "en", "*"]])(
    "npm run %s lists all of them in one run, without a stack trace, and writes nothing",
    (...command) => {
      const before = made();
      const args = ["run", "--silent", command[0] ?? "", "--", ...command.slice(1)];
      const { status, stdout, stderr } = spawnSync("npm", args, { cwd: copy, encoding: "utf8" });
      expect(status).toBe(1);
      expect(stdout).toBe("");
      for (const mistake of listed) expect(stderr).toContain(`\n  ${mistake}`);
      expect(stderr).toMatch(new RegExp(`^The data has ${listed.length} mistakes:\n`));
      expect(stderr).not.toMatch(/^ +at |node:internal/m);
      expect(made()).toEqual(before);
    },
  );

  test.each(["check", "report", "progress", "accept"])(
    "the script behind npm run %s refuses them, too",
    (tool) => {
      const args = [`tools/${tool}.ts`, ...(tool === "accept" ? ["en", "*"] : [])];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
      expect(status).toBe(1);
      expect(stderr).toContain("\n  locales/ja/events.json\n    is not UTF-8.");
      expect(stderr).toContain("\n  locales/ja.ledger.json\n    is not JSON: ");
      expect(stderr).not.toMatch(/^ +at |node:internal/m);
    },
  );
});

test("a version that is none is refused by its place", () => {
  edit("package.json", '"version": "', '"version": "v');
  const { status, stderr } = spawnSync(process.execPath, ["tools/ids.ts"], {
    cwd: copy,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain('\n  package.json  version\n    is "v');
  expect(stderr).toContain("which is not a semantic version. Write one");
  expect(stderr).not.toMatch(/^ +at /m);
});

test("a language without a folder is one mistake", () => {
  edit("src/locales.ts", '"ja"]', '"ja", "eo"]');
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The data has 1 mistake:\n {2}locales\/eo\n {4}is missing/);
});

test.each([["generate"], ["check"], ["report"], ["progress"], ["accept", "en", "*"]])(
  "npm run %s names a tag that is none with its file, without a stack trace",
  (command, ...args) => {
    edit("src/locales.ts", '"ja"]', '"ja", "e_o"]');
    const script = ["run", "--silent", command, "--", ...args];
    const { status, stderr } = spawnSync("npm", script, { cwd: copy, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^The data has 1 mistake:\n {2}src\/locales.ts {2}locales\.3\n {4}is "e_o"/,
    );
    expect(stderr).not.toMatch(/^ +at |node:internal/m);
  },
);

test("an option that a command does not know is named, without a stack trace", () => {
  const { status, stderr } = spawnSync(process.execPath, ["tools/progress.ts", "--jsn"], {
    cwd: copy,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("--jsn");
  expect(stderr).not.toMatch(/^ +at /m);
});
