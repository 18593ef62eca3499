import { expect, test } from "vitest";
import type { VersionChanges } from "../../src/index.ts";
import { faultsOfIds, type KnownIds, readDecisions, withEarlier } from "../../tools/decisions.ts";
import { noChanges } from "./no-changes.ts";

/** `canada` is gone; `dominion` is new; `mexico` stays; `upper` was renamed to `canada` long ago. */
const ids: KnownIds = {
  before: new Set(["canada", "mexico", "jclp"]),
  after: new Set(["dominion", "mexico", "jclp"]),
  redirects: { upper: ["canada"], lower: [] },
};

const read = (renamed: readonly string[], removed: readonly string[] = []) =>
  readDecisions({ renamed, removed }, ids);

test("ids are renamed to one or several, or removed", () => {
  expect(read(["canada=dominion,mexico"])).toEqual({
    decisions: { renamed: { canada: ["dominion", "mexico"] }, removed: [] },
    faults: [],
  });
  expect(read([], ["canada", "canada"])).toEqual({
    decisions: { renamed: {}, removed: ["canada"] },
    faults: [],
  });
});

test.each<[renamed: readonly string[], removed: readonly string[], fault: string]>([
  [
    ["canda=dominion"],
    [],
    '--renamed canda=dominion: "canda" is no id of the version before; expected one that it had; the nearest are "canada", ',
  ],
  [
    ["canada=dominon"],
    [],
    '"dominon" is no id now; expected one that exists; the nearest are "dominion", ',
  ],
  [["mexico=dominion"], [], '"mexico" is still an id; expected one that is gone.'],
  [["canada=canada"], [], '"canada" is no id now'],
  [["canada"], [], "expected oldId=newId, or oldId=newId,newId2. Write it so."],
  [["canada="], [], "expected oldId=newId"],
  [["=dominion"], [], "expected oldId=newId"],
  [["canada=dominion,"], [], "expected oldId=newId"],
  [["canada=dominion=mexico"], [], "expected oldId=newId"],
  [["canada=dominion,dominion"], [], 'names "dominion" twice'],
  [["canada=dominion", "canada=mexico"], [], "Write --renamed canada=dominion,mexico."],
  [["canada=dominion"], ["canada"], '--removed canada: "canada" is renamed, too'],
  [[], ["mexico"], '--removed mexico: "mexico" is still an id'],
  [[], ["jcpl"], '"jcpl" is no id of the version before; expected one that it had; the nearest'],
  [[], [""], '"" is no id of the version before'],
])("--renamed %j --removed %j is refused", (renamed, removed, fault) => {
  expect(read(renamed, removed).faults).toEqual([expect.stringContaining(fault)]);
});

test("an id that is gone without a word is a fault, and so is one that comes back", () => {
  expect(faultsOfIds({ renamed: {}, removed: [] }, ids)).toEqual([
    '"canada" was an id, and is none now; expected to be told what became of it. Add --renamed canada=newId with the id that took its place, or --removed canada.',
  ]);
  const after = new Set([...ids.after, "upper", "lower"]);
  expect(faultsOfIds({ renamed: {}, removed: ["canada"] }, { ...ids, after })).toEqual([
    '"upper" is a new id, and an earlier version renamed it to "canada"; expected an id that never was one. Choose another.',
  ]);
});

test("what was said before stands if it still holds, and nothing else is said", () => {
  const entry: VersionChanges = {
    version: "2.0.0",
    date: null,
    ...noChanges,
    removed: { places: ["jclp", "canada"] },
  };
  const renames = {
    ...entry,
    removed: {},
    renamed: { canada: ["dominion"], mexico: ["dominion"] },
  };
  const lost = { ...renames, renamed: { canada: ["ottawa"] } };
  const none = { renamed: {}, removed: [] };
  const after = (said: typeof none, ...earlier: readonly VersionChanges[]) =>
    withEarlier(said, earlier, ids);
  expect(after(none, entry)).toEqual({ renamed: {}, removed: ["canada"] });
  expect(after(none, renames)).toEqual({ renamed: { canada: ["dominion"] }, removed: [] });
  expect(after(none, lost)).toEqual(none);
  expect(after(none, entry, renames)).toEqual({ renamed: { canada: ["dominion"] }, removed: [] });
  const { decisions } = read([], ["canada"]);
  expect(withEarlier(decisions, [renames], ids)).toEqual({ renamed: {}, removed: ["canada"] });
});
