import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Changes } from "../../src/index.ts";
import { changelogOf } from "../../tools/changelog.ts";
import { copyProject, edit } from "./copy.ts";
import { commit, generate, renameId } from "./history.ts";

let project = "";
const file = (name: string) => join(project, name);
const written = () => readFileSync(file("changes.json"), "utf8");
const changes = (): Changes => JSON.parse(written());
const last = () => changes().versions.at(-1);

function release(...args: readonly string[]) {
  const command = ["tools/release.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Runs a release that is to be refused, and gives what it says; nothing may be written. */
function refusal(...args: readonly string[]): string {
  const before = written();
  const { status, stderr } = release(...args);
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/^ +at |node:internal/m);
  expect(written()).toBe(before);
  expect(existsSync(file("changes.json.new"))).toBe(false);
  return stderr;
}

beforeAll(() => {
  project = copyProject();
  edit(file("package.json"), '"version": "0.1.0"', '"version": "1.0.0"');
  generate(project);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("before the first tag", () => {
  test("another version than the one that is written is refused", () => {
    expect(refusal("1.0.0")).toContain(
      "it has the version 0.1.0, and there is no tag v0.1.0 to compare 1.0.0 with. Get the tags with git fetch --tags",
    );
  });

  test("the first version has all ids as added, and is written anew each time", () => {
    rmSync(file("changes.json"));
    expect(release("1.0.0")).toMatchObject({ status: 0, stderr: "" });
    const first = written();
    expect(last()).toMatchObject({ version: "1.0.0", date: null, removed: {}, renamed: {} });
    expect(last()?.added.places).toContain("canada");
    expect(changes()).toMatchObject({ redirects: {} });
    writeFileSync(file("changes.json"), first.replace('"canada",', ""));
    expect(release("1.0.0").status).toBe(0);
    expect(written()).toBe(first);
  });

  test("there is nothing to rename or to remove", () => {
    const said = refusal("1.0.0", "--renamed", "ottawa=canada", "--removed", "quebec");
    expect(said).toContain('--renamed ottawa=canada: "ottawa" is no id of the version before');
    expect(said).toContain('--removed quebec: "quebec" is no id of the version before');
    expect(said).toContain("there was none");
  });

  test("a date is kept until another is given", () => {
    release("1.0.0", "--date", "2026-12-01");
    expect(last()?.date).toBe("2026-12-01");
    release("1.0.0");
    expect(last()?.date).toBe("2026-12-01");
    release("1.0.0", "--date", "2026-12-24");
    expect(last()?.date).toBe("2026-12-24");
    const citation = readFileSync(file("CITATION.cff"), "utf8");
    expect(citation).toMatch(/^version: 1\.0\.0\ndate-released: 2026-12-24$/m);
  });

  test.each([["1 December 2026"], ["2026-02-30"]])("the date %s is refused", (date) => {
    expect(refusal("1.0.0", "--date", date)).toContain(
      `--date is "${date}"; expected a day such as 2027-01-31. Write it so.`,
    );
  });

  test.each([[[]], [["next"]], [["1.0"]], [["v1.0.0"]], [["1.0.0-rc.1"]], [["1.0.0", "1.0.1"]]])(
    "%j is no version",
    (args) => {
      expect(refusal(...args)).toMatch(/^Usage: npm run release -- <version>/);
    },
  );

  test("an option that there is not is named", () => {
    expect(refusal("1.0.0", "--rename", "a=b")).toContain("--rename");
  });
});

describe("after a tag", () => {
  beforeAll(() => {
    commit(project, "v1.0.0");
    edit(file("locales/en/places.json"), '"Canada"', '"Dominion of Canada"');
    generate(project);
    const content = file("generated/public/content");
    writeFileSync(join(content, "all.csv"), "id,name\n");
    writeFileSync(join(content, "index.json"), "[]\n");
  });

  test("prints and writes what changed since", () => {
    const { stdout, status } = release("1.0.1");
    expect(stdout).toMatch(/^- Texts changed in `en`: .*`places\.canada\.name`/m);
    expect(stdout).not.toContain("Added");
    expect(stdout).toContain('1.0.1 says enough: the data needs "patch".');
    expect(stdout).toContain("package.json says 1.0.0: run npm version 1.0.1 --no-git-tag-version");
    expect(status).toBe(0);
    expect(changes().versions.map(({ version }) => version)).toEqual(["1.0.0", "1.0.1"]);
    expect(last()).toMatchObject({ added: {}, removed: {}, facts: [], verdicts: [] });
    expect(last()?.texts.en).toContain("places.canada.name");
  });

  test("refuses a version that says too little, or none", () => {
    expect(refusal("1.0.0")).toContain('it is a step of "none", the data needs "patch"');
    expect(refusal("next")).toContain("Usage");
    expect(refusal("next")).toContain('given "next"; expected one version of three numbers');
  });

  test("writes a greater version in place of one that is not tagged", () => {
    expect(release("1.1.0").status).toBe(0);
    expect(changes().versions.map(({ version }) => version)).toEqual(["1.0.0", "1.1.0"]);
  });

  test("refuses a file without the version that is tagged, or with other ids than it has", () => {
    const before = written();
    writeFileSync(file("changes.json"), '{ "versions": [], "redirects": {} }\n');
    expect(refusal("1.1.0")).toContain(
      "it has no version 1.0.0, which is tagged; expected the versions up to the last tag. Take the file from there: git checkout v1.0.0 -- changes.json",
    );
    writeFileSync(file("changes.json"), before.replace('"canada"', '"cascadia"'));
    expect(refusal("1.1.0")).toContain('they have "cascadia" too many and lack "canada"');
    writeFileSync(file("changes.json"), before);
  });

  test("refuses a file that is none, by its places, as the build does", () => {
    const before = written();
    writeFileSync(file("changes.json"), before.replace('"version": "1.1.0"', '"version": "1.1"'));
    expect(refusal("1.1.0")).toContain(
      'changes.json  versions.1.version\n    is "1.1", which is not a semantic version.',
    );
    writeFileSync(file("changes.json"), before.slice(1));
    expect(refusal("1.1.0")).toContain("changes.json\n    is not JSON");
    expect(() => generate(project)).toThrow("changes.json\n    is not JSON");
    writeFileSync(file("changes.json"), before);
  });

  test("refuses a version instead of one that was released, and whose tag is not here", () => {
    expect(release("1.1.0", "--date", "2027-01-31").status).toBe(0);
    expect(refusal("1.2.0")).toContain("it has the version 1.1.0, and there is no tag v1.1.0");
    edit(file("changes.json"), '"2027-01-31"', "null");
  });
});

describe("an id that is gone", () => {
  beforeAll(() => {
    renameId(project, "canada", "dominion");
    generate(project);
  });

  let before = "";
  beforeEach(() => {
    before ||= written();
    writeFileSync(file("changes.json"), before);
  });

  test("is refused if nobody says what became of it", () => {
    expect(refusal("2.0.0")).toContain(
      '"canada" was an id, and is none now; expected to be told what became of it. Add --renamed canada=newId with the id that took its place, or --removed canada.',
    );
  });

  test("lists all that is wrong at once", () => {
    const said = refusal("1.0.1", "--renamed", "canda=dominion", "--removed", "jcpl");
    for (const part of ['"canda"', '"jcpl"', '"canada" was an id', "1.0.1 is too small"])
      expect(said).toContain(part);
  });

  test("needs a major version", () => {
    expect(refusal("1.1.0", "--renamed", "canada=dominion")).toContain('the data needs "major"');
  });

  test("may be removed", () => {
    const { stdout } = release("2.0.0", "--removed", "canada");
    expect(stdout).toContain("- Added: `places.dominion`.\n- Removed: `places.canada`.");
    expect(last()?.removed).toEqual({ places: ["canada"] });
    expect(changes().redirects).toEqual({ canada: [] });
  });

  test("may be renamed, also to several; what refers to it is no other fact", () => {
    expect(release("2.0.0", "--renamed", "canada=dominion,mexico").status).toBe(0);
    expect(changes().redirects).toEqual({ canada: ["dominion", "mexico"] });
    const { stdout } = release("2.0.0", "--renamed", "canada=dominion");
    const entry = last();
    expect(stdout).toContain(entry && changelogOf(entry));
    expect(stdout).toContain("- Renamed: `canada` to `dominion`.");
    expect(last()).toMatchObject({
      added: { places: ["dominion"] },
      removed: {},
      renamed: { canada: ["dominion"] },
      facts: [],
    });
    expect(last()?.texts.en).toContain("places.dominion.name");
    expect(changes().redirects).toEqual({ canada: ["dominion"] });
  });

  test("need be told of once for a release, and can be told of otherwise", () => {
    release("2.0.0", "--renamed", "canada=dominion");
    expect(release("2.0.0").status).toBe(0);
    expect(last()?.renamed).toEqual({ canada: ["dominion"] });
    expect(release("3.0.0").status).toBe(0);
    expect(last()?.renamed).toEqual({ canada: ["dominion"] });
    expect(release("2.0.0", "--removed", "canada").status).toBe(0);
    expect(release("2.0.0").status).toBe(0);
    expect(last()).toMatchObject({ renamed: {}, removed: { places: ["canada"] } });
  });
});

describe("after the tag of a rename", () => {
  beforeAll(() => {
    release("2.0.0", "--renamed", "canada=dominion");
    commit(project, "v2.0.0");
    renameId(project, "dominion", "maple");
    generate(project);
  });

  test("another rename leads both ids to the last one", () => {
    expect(release("3.0.0", "--renamed", "dominion=maple").status).toBe(0);
    expect(changes().redirects).toEqual({ canada: ["maple"], dominion: ["maple"] });
    expect(changes().versions.map(({ version }) => version)).toEqual(["1.0.0", "2.0.0", "3.0.0"]);
  });

  test("the first name is refused as a new id", () => {
    renameId(project, "maple", "canada");
    generate(project);
    expect(refusal("3.0.0", "--renamed", "dominion=canada")).toContain(
      '"canada" is a new id, and an earlier version renamed it to "dominion"; expected an id that never was one. Choose another.',
    );
  });
});
