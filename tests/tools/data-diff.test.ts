import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { changelogOf, dataDiff, levelOf } from "../../tools/data-diff.ts";
import { copyProject, edit } from "./copy.ts";

const before = { fr, en };

/** A copy of the data, changed. */
function changed(change: (copy: typeof before) => void): typeof before {
  const copy = structuredClone(before);
  change(copy);
  return copy;
}

const set = (node: object, key: string, value: unknown) => Reflect.set(node, key, value);
const remove = (node: object, key: string) => Reflect.deleteProperty(node, key);

describe("the least version for a change", () => {
  test.each<[string, string, (copy: typeof before) => void, string]>([
    ["nothing", "none", () => undefined, ""],
    [
      "a translation",
      "patch",
      (copy) => set(copy.en.initiatives.jucep, "name", "Pact"),
      "- Texts changed in `en`: `initiatives.jucep.name`.",
    ],
    [
      "an alias",
      "patch",
      (copy) => set(copy.en.places.japan, "aliases", []),
      "- Texts changed in `en`: `places.japan.aliases`.",
    ],
    [
      "a label",
      "patch",
      (copy) => set(copy.en.labels.kinds, "place", "spot"),
      "- Texts changed in `en`: `labels.kinds.place`.",
    ],
    [
      "a fact",
      "minor",
      (copy) => {
        for (const { initiatives } of Object.values(copy))
          set(initiatives.jucep, "launched", "2021-05");
      },
      "- Facts changed: `initiatives.jucep.launched`.",
    ],
    [
      "a verdict",
      "minor",
      (copy) => {
        for (const { claims } of Object.values(copy)) set(claims.jclpNamed, "verdict", "opinion");
      },
      "- Facts changed: `claims.jclpNamed.verdict`.",
    ],
    [
      "an id added",
      "minor",
      (copy) => {
        for (const { places } of Object.values(copy))
          set(places, "peru", { id: "peru", name: "x" });
      },
      "- Added: `places.peru`.",
    ],
    [
      "an id removed",
      "major",
      (copy) => {
        for (const { places } of Object.values(copy)) remove(places, "canada");
      },
      "- Removed: `places.canada`.",
    ],
    [
      "a field removed",
      "major",
      (copy) => {
        for (const { places } of Object.values(copy)) remove(places.canada, "iso3166");
      },
      "- Removed: `places.canada.iso3166`.",
    ],
    [
      "a label removed",
      "major",
      (copy) => remove(copy.fr.labels.kinds, "place"),
      "- Removed: `labels.kinds.place`.",
    ],
    ["a language removed", "major", (copy) => remove(copy, "en"), "- Removed: `language en`."],
  ])("%s: %s", (_name, level, change, changelog) => {
    const diff = dataDiff(before, changed(change));
    expect(diff.level).toBe(level);
    expect(changelogOf(diff)).toBe(changelog);
  });

  test("a language added is minor", () => {
    expect(dataDiff({ fr }, before)).toMatchObject({ added: ["language en"], level: "minor" });
  });
});

test.each([
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3", "1.3.0", "minor"],
  ["1.2.3", "2.0.0", "major"],
  ["0.1.0", "0.2.0", "major"],
  ["0.1.0", "0.1.1", "patch"],
  ["1.2.3", "1.2.3", "none"],
  ["1.2.3", "1.2.2", "none"],
  ["1.2.3", "0.9.9", "none"],
])("from %s to %s is %s", (from, to, level) => {
  expect(levelOf(from, to)).toBe(level);
});

describe("npm run release", () => {
  let project = "";
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: "pipe" });

  beforeAll(() => {
    project = copyProject();
    run("git", "init", "--quiet");
    run("git", "add", "src", "tools", "locales", "package.json");
    const author = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
    run("git", ...author, "commit", "--quiet", "--message", "x");
    run("git", "tag", "v1.0.0");
    edit(join(project, "locales", "en", "places.json"), '"Canada"', '"Dominion of Canada"');
    for (const tool of ["ids", "generate"]) run(process.execPath, `tools/${tool}.ts`);
    const content = join(project, "generated", "public", "content");
    writeFileSync(join(content, "all.csv"), "id,name\n");
    writeFileSync(join(content, "index.json"), "[]\n");
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const release = (version: string) => run(process.execPath, "tools/release.ts", version);

  test("prints what changed since the last tag", () => {
    const out = release("1.0.1");
    expect(out).toMatch(/^- Texts changed in `en`: .*`places\.canada\.name`/m);
    expect(out).not.toContain("Added");
    expect(out).toContain('1.0.1 says enough: the data needs "patch".');
  });

  test("refuses a version that says too little, or none", () => {
    expect(() => release("1.0.0")).toThrow('it is a step of "none", the data needs "patch"');
    expect(() => release("next")).toThrow("Usage");
  });
});
