import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { ids } from "../../generated/ids.ts";
import { changelogOf, firstChangelogOf } from "../../tools/changelog.ts";
import { dataDiff, idsOf } from "../../tools/data-diff.ts";
import { levelNeeded, levelOf } from "../../tools/level.ts";
import { noChanges } from "./no-changes.ts";

const before = { fr, en };

/** A copy of the data, changed. */
function changed(change: (copy: typeof before) => void): typeof before {
  const copy = structuredClone(before);
  change(copy);
  return copy;
}

const set = (node: object, key: string, value: unknown) => Reflect.set(node, key, value);
const remove = (node: object, key: string) => Reflect.deleteProperty(node, key);

/** Changes every language of a copy. */
const changedInAll = (change: (content: (typeof before)["fr"]) => void) =>
  changed((copy) => Object.values(copy).forEach(change));

describe("what a version changes", () => {
  test("is a fact with its values", () => {
    const after = changedInAll(({ initiatives, commitments, places }) => {
      set(initiatives.jucep, "launched", "2021-05");
      set(initiatives.jucep, "participants", ["japan"]);
      set(commitments.japanGhg2030, "change", { ...fr.commitments.japanGhg2030.change, value: 50 });
      set(commitments.interimTarget, "targetYear", "2035");
      set(commitments.interimTarget, "change", { value: 1 });
      set(commitments.globalNetZero2050, "targetYear", null);
      remove(places.canada, "iso3166");
      set(places.canada, "iso3166Numeric", 124);
    });
    expect(dataDiff(before, after)).toEqual({
      ...noChanges,
      facts: [
        { key: "initiatives.jucep.participants", from: ["unitedStates", "japan"], to: ["japan"] },
        { key: "initiatives.jucep.launched", from: "2021-04", to: "2021-05" },
        { key: "places.canada.iso3166", from: "CA" },
        { key: "places.canada.iso3166Numeric", to: 124 },
        { key: "commitments.japanGhg2030.change.value", from: 46, to: 50 },
        { key: "commitments.globalNetZero2050.targetYear", from: "2050", to: null },
        { key: "commitments.interimTarget.change", from: null, to: { value: 1 } },
        { key: "commitments.interimTarget.targetYear", from: null, to: "2035" },
      ],
    });
  });

  test("is a verdict, which is not among the facts", () => {
    const after = changedInAll(({ claims }) => set(claims.jclpNamed, "verdict", "opinion"));
    const verdicts = [{ claim: "jclpNamed", from: "contradicted", to: "opinion" }];
    expect(dataDiff(before, after)).toEqual({ ...noChanges, verdicts });
  });

  test("is a text in the languages in which it changed", () => {
    const after = changed((copy) => set(copy.en.places.canada, "name", "Dominion"));
    expect(dataDiff(before, after)).toEqual({
      ...noChanges,
      texts: { en: ["places.canada.name"] },
    });
  });

  test("is everything, in the first version", () => {
    const { added, languages, labels, ...others } = dataDiff({}, before);
    expect(added).toEqual(ids);
    expect(languages).toEqual({ added: ["fr", "en"], removed: [] });
    expect(labels.added).toContain("labels.kinds.place");
    expect({ ...noChanges, ...others }).toEqual(noChanges);
    expect(firstChangelogOf({ ...noChanges, added, languages, labels })).toMatch(
      /^- Added: 38 segments, .*, the languages `fr`, `en`\.$/,
    );
  });

  test("is nothing that only follows from another id", () => {
    const renamed = { canada: ["dominion"] };
    const text = JSON.stringify(before).replaceAll('"canada"', '"dominion"');
    const after: typeof before = JSON.parse(text);
    expect(dataDiff(before, after, renamed)).toEqual({
      ...noChanges,
      added: { places: ["dominion"] },
      renamed,
    });
    const diff = dataDiff(before, after, renamed);
    expect(levelNeeded(diff)).toBe("major");
    expect(changelogOf(diff)).toBe("- Renamed: `canada` to `dominion`.");
  });

  test("is a fact of an entry that has another id, too", () => {
    const renamed = { canada: ["dominion"] };
    const text = JSON.stringify(before)
      .replaceAll('"canada"', '"dominion"')
      .replaceAll('"unM49":"124"', '"unM49":"125"');
    const { facts } = dataDiff(before, JSON.parse(text), renamed);
    expect(facts).toEqual([{ key: "places.dominion.unM49", from: "124", to: "125" }]);
  });

  test("is no fact of what refers to an id that was split or merged", () => {
    const renamed = { canada: ["north", "west"], mexico: ["south"], china: ["south"] };
    const after = changedInAll(({ activities, places }) => {
      for (const id of Object.keys(renamed)) remove(places, id);
      for (const id of Object.values(renamed).flat()) set(places, id, { id, name: id });
      set(activities.renewablesSharing, "addressees", ["north", "west", "south"]);
    });
    const { facts, added, removed } = dataDiff(before, after, renamed);
    expect(facts.map(({ key }) => key)).not.toContain("activities.renewablesSharing.addressees");
    expect(facts.filter(({ key }) => key.startsWith("places."))).toEqual([]);
    expect({ added, removed }).toEqual({
      added: { places: ["north", "west", "south"] },
      removed: {},
    });
  });

  test("is an id that went to another collection, as removed and added", () => {
    const after = changedInAll(({ places, terms }) => {
      set(terms, "mekong", places.mekong);
      remove(places, "mekong");
    });
    const { added, removed } = dataDiff(before, after);
    expect({ added, removed }).toEqual({
      added: { terms: ["mekong"] },
      removed: { places: ["mekong"] },
    });
  });

  test("knows the ids of a collection that is no more", () => {
    const old = changedInAll((content) => set(content, "rivers", { mekongRiver: { id: "x" } }));
    expect(idsOf(old).get("rivers")).toEqual(new Set(["mekongRiver"]));
    expect(dataDiff(old, before)).toEqual({ ...noChanges, removed: { rivers: ["mekongRiver"] } });
  });
});

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
      "- Verdicts changed: `claims.jclpNamed` from contradicted to opinion.",
    ],
    [
      "a fact that the article does not say any more",
      "minor",
      (copy) => {
        for (const { commitments } of Object.values(copy)) {
          set(commitments.japanGhg2030, "change", null);
          remove(commitments.japanGhg2030.evidence, "change");
        }
      },
      "- Facts changed: `commitments.japanGhg2030.change`, `commitments.japanGhg2030.evidence.change`.",
    ],
    [
      "another version",
      "none",
      (copy) => {
        for (const content of Object.values(copy)) set(content, "version", "9.9.9");
      },
      "",
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
    expect(levelNeeded(diff)).toBe(level);
    expect(changelogOf(diff)).toBe(changelog);
  });

  test("a language added is minor", () => {
    const diff = dataDiff({ fr }, before);
    expect(diff).toEqual({ ...noChanges, languages: { added: ["en"], removed: [] } });
    expect(levelNeeded(diff)).toBe("minor");
    expect(changelogOf(diff)).toBe("- Added: `language en`.");
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
