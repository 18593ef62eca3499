import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { authorOf } from "../../tools/author.ts";
import type { Manifest } from "../../tools/manifest.ts";
import { missingToPublish, sayingUnpublished } from "../../tools/missing-to-publish.ts";
import { publisherOf } from "../../tools/publisher.ts";
import { granted, proposed } from "../rights/granted.ts";
import { copyProject, edit } from "./copy.ts";

const bare: Manifest = { name: "some-data", version: "0.1.0", description: "Data.", keywords: [] };
const whole: Manifest = {
  ...bare,
  author: "Ada Example",
  repository: { type: "git", url: "git+https://github.com/example/data.git" },
  homepage: "https://example.org/data/",
  bugs: { email: "faults@example.org" },
};
const placesOf = (manifest: Manifest, rights = granted) =>
  missingToPublish(manifest, rights).map(({ place }) => place);

describe("what is missing", () => {
  test("is all listed at once", () => {
    expect(placesOf(bare, proposed)).toEqual([
      "package.json  author",
      "package.json  repository",
      "package.json  homepage",
      "package.json  bugs",
      "tools/rights.ts  contribution",
    ]);
  });

  test("is also a text that says that nothing is published, once the package would ship it", () => {
    const texts = new Map([
      ["README.md", "<!-- until published -->\n\nNot yet.\n\n<!-- /until published -->\n"],
      ["docs/a.md", "A guide.\n"],
    ]);
    expect(sayingUnpublished(texts).map(({ place }) => place)).toEqual(["README.md"]);
  });

  test("is nothing once all is set", () => {
    expect(placesOf(whole)).toEqual([]);
    expect(placesOf(whole, proposed)).toEqual(["tools/rights.ts  contribution"]);
  });

  test.each([
    ["author", ""],
    ["author", "<ada@example.org>"],
    ["author", { name: " " }],
    ["author", null],
    ["author", "Your name <you@…>"],
    ["author", "Your name"],
    ["author", "…"],
    ["author", { name: "<your name>" }],
    ["repository", "git+https://token:secret@git.example.org/a/data.git"],
    ["homepage", "https://ada:secret@example.org/"],
    ["homepage", "https://:secret@example.org/"],
    ["author", "Ada <ada at example.org>"],
    ["author", "Ada (example.org)"],
    ["author", { name: "Ada", email: 5 }],
    ["repository", null],
    ["repository", "github:data"],
    ["repository", "github:<owner>/<name>"],
    ["repository", { type: "git", url: "git+https://github.com/<owner>/<name>.git" }],
    ["repository", "https://github.com"],
    ["repository", "data"],
    ["repository", "not a repository"],
    ["repository", { type: "git", url: "" }],
    ["homepage", "example.org"],
    ["homepage", null],
    ["homepage", "https://example.org/…"],
    ["bugs", null],
    ["bugs", { email: 5 }],
    ["bugs", { email: "@" }],
    ["bugs", { url: "https://…", email: "faults@example.org" }],
    ["bugs", "faults@example.org"],
    ["bugs", {}],
  ])("names a wrong %s: %j", (field, value) => {
    const [found, ...others] = missingToPublish({ ...whole, [field]: value }, granted);
    expect(others).toEqual([]);
    expect(found?.place).toBe(`package.json  ${field}`);
    expect(found?.reason).toContain(`is ${JSON.stringify(value)}, which cannot be read.`);
  });
});

test.each([
  ["github:example/data", "https://github.com/example/data"],
  ["example/data", "https://github.com/example/data"],
  ["gitlab:example/data", "https://gitlab.com/example/data"],
  ["git@github.com:example/data.git", "https://github.com/example/data"],
  ["https://codeberg.org/example/data.git", "https://codeberg.org/example/data"],
  [
    { type: "git", url: "git+https://github.com/example/data.git" },
    "https://github.com/example/data",
  ],
  [{ url: "git+https://git.example.org/data.git" }, "https://git.example.org/data"],
])("the repository %j has the page %s", (repository, page) => {
  expect(publisherOf({ repository }).repository).toBe(page);
});

test.each([
  ["Ada Example", { name: "Ada Example" }],
  ["Ada Example <ada@example.org>", { name: "Ada Example", email: "ada@example.org" }],
  [
    "Ada Example <ada@example.org> (https://example.org)",
    { name: "Ada Example", email: "ada@example.org", url: "https://example.org" },
  ],
  ["Ada Example (https://example.org)", { name: "Ada Example", url: "https://example.org" }],
  [
    { name: "Ada Example", url: "https://example.org" },
    { name: "Ada Example", url: "https://example.org" },
  ],
])("the author %j is read", (author, expected) => {
  expect(authorOf({ name: "some-data", author })).toEqual({ ...expected, isStandIn: false });
});

test("where nobody is named, the contributors stand in", () => {
  expect(authorOf(bare)).toEqual({ name: "some-data contributors", isStandIn: true });
});

describe("before npm publish", () => {
  const refusing = (project: string) =>
    spawnSync(process.execPath, ["tools/publishable.ts"], { cwd: project, encoding: "utf8" });

  test("the package is refused before the tests run", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts.prepublishOnly).toBe("node tools/publishable.ts && npm test");
  });

  test("a project that nobody has signed is refused; one that is whole is not", () => {
    const project = copyProject();
    onTestFinished(() => rmSync(project, { recursive: true, force: true }));
    const file = join(project, "package.json");
    const { author, repository, homepage, bugs, ...manifest } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    writeFileSync(file, JSON.stringify(manifest));
    const { status, stderr } = refusing(project);
    expect(status).toBe(1);
    expect(stderr).toContain("The package cannot be published yet:\n  package.json  author\n");
    expect(stderr).toContain("npm rewrites the relative links of the README by this field only");
    expect(stderr).not.toContain("    at "); // no stack trace

    writeFileSync(file, JSON.stringify({ ...manifest, ...whole, name: manifest.name }));
    const rights = readFileSync(join(project, "tools/rights.ts"), "utf8");
    if (rights.includes('license: ccBy, status: "proposed"')) {
      edit(
        join(project, "tools/rights.ts"),
        'license: ccBy, status: "proposed"',
        'license: ccBy, status: "granted"',
      );
    }
    expect(refusing(project)).toMatchObject({ status: 0, stderr: "" });
  });
});
