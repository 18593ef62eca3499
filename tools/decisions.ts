import { list, show } from "../src/checks/show.ts";
import type { VersionChanges } from "../src/content/changes.ts";
import { nearestNames } from "../src/partnership/suggest.ts";
import type { Renamed } from "./data-diff.ts";

/** What the maintainer says about ids that are gone. */
export interface Decisions {
  /** The ids whose place others took. */
  readonly renamed: Renamed;
  /** The ids whose place no other took. */
  readonly removed: readonly string[];
}

/** The ids that two versions have. */
export interface KnownIds {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** The ids that earlier versions renamed, with those that took their place. */
  readonly redirects: Readonly<Record<string, readonly string[] | undefined>>;
}

/** What is asked for, and what is wrong with it: what was given, what was expected, and what to do. */
export interface Judged {
  readonly decisions: Decisions;
  readonly faults: readonly string[];
}

const known = (id: string, ids: ReadonlySet<string>): string =>
  ids.size === 0
    ? "there was none"
    : `the nearest are ${list(nearestNames(id, [...ids]).slice(0, 3))}`;

/** Says what is wrong with an id that is to be gone. */
function faultsOfOld(option: string, id: string, { before, after }: KnownIds): readonly string[] {
  if (!before.has(id)) {
    return [
      `${option}: ${show(id)} is no id of the version before; expected one that it had; ${known(id, before)}. Write one of these, or leave the option out.`,
    ];
  }
  if (!after.has(id)) return [];
  return [
    `${option}: ${show(id)} is still an id; expected one that is gone. Rename it in src/records first, or leave the option out.`,
  ];
}

/** Reads `oldId=newId,newId2`. */
function readRename(given: string): readonly [id: string, ids: readonly string[]] | undefined {
  const [, id, ids] = /^([^=,]+)=([^=,]+(?:,[^=,]+)*)$/.exec(given) ?? [];
  return id === undefined || ids === undefined ? undefined : [id, ids.split(",")];
}

/** Says what is wrong with what is to take the place of an id. */
function faultsOfNew(option: string, ids: readonly string[], { after }: KnownIds) {
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...ids
      .filter((id) => !after.has(id))
      .map(
        (id) =>
          `${option}: ${show(id)} is no id now; expected one that exists; ${known(id, after)}. Write one of these, or add it to src/records.`,
      ),
    ...twice.map((id) => `${option}: names ${show(id)} twice; expected each id once. Remove one.`),
  ];
}

/** Reads the options `--renamed`. */
function readRenames(options: readonly string[], ids: KnownIds) {
  const renamed = new Map<string, readonly string[]>();
  const faults: string[] = [];
  for (const given of options) {
    const option = `--renamed ${given}`;
    const [id, newIds] = readRename(given) ?? [];
    if (id === undefined || newIds === undefined) {
      faults.push(`${option}: expected oldId=newId, or oldId=newId,newId2. Write it so.`);
      continue;
    }
    const earlier = renamed.get(id);
    if (earlier) {
      faults.push(
        `${option}: ${show(id)} is renamed already; expected all its new ids in one option. Write --renamed ${id}=${[...earlier, ...newIds].join(",")}.`,
      );
    }
    faults.push(...faultsOfOld(option, id, ids), ...faultsOfNew(option, newIds, ids));
    renamed.set(id, newIds);
  }
  return { renamed, faults };
}

/** Reads the options `--renamed` and `--removed`. */
export function readDecisions(
  options: { readonly renamed: readonly string[]; readonly removed: readonly string[] },
  ids: KnownIds,
): Judged {
  const { renamed, faults } = readRenames(options.renamed, ids);
  const faultsOfRemoved = options.removed.flatMap((id) => {
    const option = `--removed ${id}`;
    const isBoth = renamed.has(id);
    return [
      ...faultsOfOld(option, id, ids),
      ...(isBoth
        ? [`${option}: ${show(id)} is renamed, too; expected one of the two. Remove one.`]
        : []),
    ];
  });
  return {
    decisions: { renamed: Object.fromEntries(renamed), removed: [...new Set(options.removed)] },
    faults: [...faults, ...faultsOfRemoved],
  };
}

/** Adds what an earlier run for the same release was told, if it still holds and nothing else is said now. */
export function withEarlier(
  { renamed, removed }: Decisions,
  earlier: readonly VersionChanges[],
  { before, after }: KnownIds,
): Decisions {
  const isOpen = (id: string) =>
    before.has(id) && !after.has(id) && !Object.hasOwn(renamed, id) && !removed.includes(id);
  const kept = earlier
    .flatMap((entry) => Object.entries(entry.renamed))
    .filter(([id, ids]) => isOpen(id) && ids.every((now) => after.has(now)));
  const all = { ...Object.fromEntries(kept), ...renamed };
  const gone = earlier
    .flatMap((entry) => Object.values(entry.removed).flat())
    .filter((id) => isOpen(id) && !Object.hasOwn(all, id));
  return {
    renamed: all,
    removed: [...new Set([...removed, ...gone])],
  };
}

/** Says which ids have gone without a word, and which have come back with another meaning. */
export function faultsOfIds(
  { renamed, removed }: Decisions,
  { before, after, redirects }: KnownIds,
): readonly string[] {
  const vanished = [...before].filter(
    (id) => !after.has(id) && !Object.hasOwn(renamed, id) && !removed.includes(id),
  );
  const back = [...after].filter(
    (id) => !before.has(id) && Object.hasOwn(redirects, id) && redirects[id]?.length,
  );
  return [
    ...vanished.map(
      (id) =>
        `${show(id)} was an id, and is none now; expected to be told what became of it. Add --renamed ${id}=newId with the id that took its place, or --removed ${id}.`,
    ),
    ...back.map(
      (id) =>
        `${show(id)} is a new id, and an earlier version renamed it to ${list(redirects[id] ?? [])}; expected an id that never was one. Choose another.`,
    ),
  ];
}
