import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { copyProject } from "../tools/copy.ts";
import { commit, generate, renameId } from "../tools/history.ts";

let project = "";
const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: project, encoding: "utf8", stdio: "pipe" });

/** The package two releases on: `canada` was renamed twice, and `kerryTitled` once. */
beforeAll(() => {
  project = copyProject("tsup.config.ts", "tsconfig.json");
  generate(project);
  node("tools/release.ts", manifest.version);
  commit(project, `v${manifest.version}`);
  renameId(project, "canada", "dominion");
  generate(project);
  node("tools/release.ts", "1.0.0", "--renamed", "canada=dominion");
  commit(project, "v1.0.0");
  renameId(project, "dominion", "maple");
  renameId(project, "kerryTitled", "envoyTitled");
  generate(project);
  const renamed = ["dominion=maple", "kerryTitled=envoyTitled"];
  node("tools/release.ts", "2.0.0", ...renamed.flatMap((one) => ["--renamed", one]));
  generate(project);
  node(join("node_modules", "tsup", "dist", "cli-default.js"), "--no-dts", "--silent");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What a user's program does with ids that it stored under an earlier version. */
const migrate = `
  const found = (stored, places, claims) => (changes.redirects[stored] ?? [stored]).map((id) =>
    isId("places", id) ? places[id].iso3166 : isId("claims", id) ? claims[id].segment : "not an id");
  const stored = ["canada", "dominion", "maple", "japan", "kerryTitled", "nowhere"];
  console.log(JSON.stringify(stored.map((id) => found(id, en.places, en.claims))));
`;
const migrated = [["CA"], ["CA"], ["CA"], ["JP"], ["overview-1-3"], ["not an id"]];

test("an ES module finds the record of an id that it stored before two releases", () => {
  const program = `
    import { isId } from "${manifest.name}";
    import changes from "${manifest.name}/changes.json" with { type: "json" };
    import { content as en } from "${manifest.name}/en";
    ${migrate}`;
  expect(JSON.parse(node("--input-type=module", "--eval", program))).toEqual(migrated);
});

test("so does CommonJS", () => {
  const program = `
    const { isId } = require("${manifest.name}");
    const changes = require("${manifest.name}/changes.json");
    const { content: en } = require("${manifest.name}/en");
    ${migrate}`;
  expect(JSON.parse(node("--input-type=commonjs", "--eval", program))).toEqual(migrated);
});

test("the releases between say the same step by step", () => {
  const program = `
    import changes from "${manifest.name}/changes.json" with { type: "json" };
    console.log(JSON.stringify(changes.versions.map(({ version, renamed, facts }) =>
      [version, renamed, facts])));`;
  expect(JSON.parse(node("--input-type=module", "--eval", program))).toEqual([
    [manifest.version, {}, []],
    ["1.0.0", { canada: ["dominion"] }, []],
    ["2.0.0", { dominion: ["maple"], kerryTitled: ["envoyTitled"] }, []],
  ]);
});
