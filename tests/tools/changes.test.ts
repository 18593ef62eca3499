import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ids } from "../../generated/ids.ts";
import manifest from "../../package.json" with { type: "json" };
import { type Changes, locales, type VersionChanges } from "../../src/index.ts";
import { changelogOf } from "../../tools/changelog.ts";
import { idsAfter, readChanges, redirectsOf } from "../../tools/changes.ts";
import { contents } from "../contents.ts";
import { noChanges } from "./no-changes.ts";

const text = readFileSync("changes.json", "utf8");
const changes: Changes = JSON.parse(text);

const toDo =
  `changes.json is not that of this data. Run npm run release -- ${manifest.version} if v${manifest.version} is not tagged yet, ` +
  "and with the next version if it is. It asks what became of ids that are gone.";

/** Replays what came and went, by the field of each version that says so. */
function replay(field: "languages" | "labels"): readonly string[] {
  const present = new Set<string>();
  for (const version of changes.versions) {
    for (const key of version[field].removed) present.delete(key);
    for (const key of version[field].added) present.add(key);
  }
  return [...present].sort();
}

describe("changes.json, replayed from nothing", () => {
  test("gives the ids of each collection", () => {
    const replayed = [...idsAfter(changes.versions)].map(([name, known]) => [
      name,
      [...known].sort(),
    ]);
    const expected = Object.entries(ids).map(([name, known]) => [name, [...known].sort()]);
    const some = (all: readonly (readonly (string | readonly string[])[])[]) =>
      Object.fromEntries(all.filter(([, known]) => known && known.length > 0));
    expect(some(replayed), toDo).toEqual(some(expected));
  });

  test("gives the languages and the labels", () => {
    expect(replay("languages"), toDo).toEqual([...locales].sort());
    const labels = Object.entries(contents[0]?.labels ?? {}).flatMap(([group, keys]) =>
      Object.keys(keys).map((key) => `labels.${group}.${key}`),
    );
    expect(replay("labels"), toDo).toEqual(labels.sort());
  });

  test("gives the redirects, which lead to ids that there are", () => {
    expect(changes.redirects, toDo).toEqual(redirectsOf(changes.versions));
    const known = new Set<string>(Object.values(ids).flat());
    for (const [id, now] of Object.entries(changes.redirects)) {
      expect(known, toDo).not.toContain(id);
      for (const one of now ?? []) expect(known, toDo).toContain(one);
    }
  });

  test("ends with the version of the package", () => {
    expect(changes.versions.at(-1)?.version, toDo).toBe(manifest.version);
  });
});

test("the changelog has the lines of each version after the first, as npm run release prints them", () => {
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  for (const version of changes.versions.slice(1))
    expect(changelog).toContain(changelogOf(version));
});

test("the changelog counts what the first version has", () => {
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  for (const [name, added] of Object.entries(changes.versions[0]?.added ?? {})) {
    const noun = name === "people" && added.length === 1 ? "person" : name;
    expect(changelog).toMatch(new RegExp(`\\b${added.length} ${noun}\\b`));
  }
});

test("changes.json ships as it is", () => {
  const shipped = readFileSync("generated/public/changes.json", "utf8");
  expect(shipped === text, "Run npm run build.").toBe(true);
  expect(readChanges()).toEqual(changes);
});

const nothing: VersionChanges = { version: "1.0.0", date: null, ...noChanges };

describe("redirects", () => {
  test.each<[what: string, steps: readonly Partial<VersionChanges>[], redirects: object]>([
    ["none in the first version", [{ added: { places: ["a", "b"] } }], {}],
    ["a rename", [{ renamed: { a: ["b"] } }], { a: ["b"] }],
    [
      "a rename of what was renamed",
      [{ renamed: { a: ["b"] } }, { renamed: { b: ["c"] } }],
      { a: ["c"], b: ["c"] },
    ],
    [
      "a split, and then a split of a part",
      [{ renamed: { a: ["b", "c"] } }, { renamed: { c: ["d", "e"] } }],
      { a: ["b", "d", "e"], c: ["d", "e"] },
    ],
    [
      "a merge of two parts of one",
      [{ renamed: { a: ["b", "c"] } }, { renamed: { b: ["d"], c: ["d"] } }],
      { a: ["d"], b: ["d"], c: ["d"] },
    ],
    ["a removal", [{ removed: { places: ["a"] } }], { a: [] }],
    [
      "a removal of what was renamed",
      [{ renamed: { a: ["b"] } }, { removed: { places: ["b"] } }],
      { a: [], b: [] },
    ],
    [
      "what was removed and is back",
      [{ removed: { places: ["a"] } }, { added: { places: ["a"] } }],
      {},
    ],
    [
      "what went to another collection",
      [{ renamed: { a: ["b"] } }, { removed: { places: ["b"] }, added: { terms: ["b"] } }],
      { a: ["b"] },
    ],
    ["names that every object has", [{ renamed: { constructor: ["b"] } }], { constructor: ["b"] }],
  ])("%s", (_what, steps, redirects) => {
    expect(redirectsOf(steps.map((step) => ({ ...nothing, ...step })))).toEqual(redirects);
  });

  /** What happens to an id in a version: it stays, it is removed, or one or two new ids take its place. */
  const fates = fc.array(fc.array(fc.nat({ max: 2 }), { minLength: 30, maxLength: 30 }), {
    minLength: 1,
    maxLength: 6,
  });

  test("lead an id of any version to where it comes by going through each version after it", () => {
    fc.assert(
      fc.property(fates, (history) => {
        let next = 0;
        const fresh = () => `id${next++}`;
        let present: readonly string[] = [fresh(), fresh(), fresh()];
        const versions: VersionChanges[] = [{ ...nothing, added: { places: present } }];
        const stored = new Map(present.map((id) => [id, [id] as readonly string[]]));
        for (const fate of history) {
          const steps = new Map<string, readonly string[]>();
          for (const [at, id] of present.entries()) {
            const what = fate[at % fate.length] ?? 0;
            if (what > 0) steps.set(id, what === 1 ? [fresh()] : at % 2 ? [fresh(), fresh()] : []);
          }
          const renamed = [...steps].filter(([, now]) => now.length > 0);
          const removed = [...steps].filter(([, now]) => now.length === 0).map(([id]) => id);
          const added = renamed.flatMap(([, now]) => now);
          versions.push({
            ...nothing,
            added: { places: added },
            removed: { places: removed },
            renamed: Object.fromEntries(renamed),
          });
          for (const [id, now] of stored)
            stored.set(
              id,
              now.flatMap((one) => steps.get(one) ?? [one]),
            );
          for (const id of added) stored.set(id, [id]);
          present = [...present.filter((id) => !steps.has(id)), ...added];
        }
        const redirects = redirectsOf(versions);
        for (const [id, now] of stored) expect(redirects[id] ?? [id]).toEqual(now);
        expect([...(idsAfter(versions).get("places") ?? [])].sort()).toEqual([...present].sort());
      }),
    );
  });
});
