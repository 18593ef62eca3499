import { isTree, type Tree } from "../src/content/tree.ts";
import type { Renamed } from "./data-diff.ts";

/** Writes new ids for old ones in a value, so that it can be compared with one that has the new ids. */
function rewrite(value: unknown, renamed: Renamed): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const rewritten = items.flatMap((item): readonly unknown[] => {
      const newIds = typeof item === "string" && Object.hasOwn(renamed, item) && renamed[item];
      return newIds || [rewrite(item, renamed)];
    });
    return [...new Set(rewritten)];
  }
  if (isTree(value)) {
    const fields = Object.entries(value).map(([name, field]) => [name, rewrite(field, renamed)]);
    return Object.fromEntries(fields);
  }
  if (typeof value !== "string" || !Object.hasOwn(renamed, value)) return value;
  const [id, ...more] = renamed[value] ?? [];
  return id === undefined || more.length > 0 ? value : id;
}

/** Whether two values are the same, or would be if the first one had the new ids. */
export function isSameAfter(from: unknown, to: unknown, renamed: Renamed): boolean {
  const wanted = JSON.stringify(to);
  return JSON.stringify(from) === wanted || JSON.stringify(rewrite(from, renamed)) === wanted;
}

/** The old ids whose place one new id took, which took that of no other: what is under the two can be compared. */
function onesToOnes(renamed: Renamed): ReadonlyMap<string, string> {
  const targets = Object.values(renamed).flat();
  const isAlone = (id: string) => targets.filter((target) => target === id).length === 1;
  return new Map(
    Object.entries(renamed).flatMap(([id, [only, ...more]]) =>
      only !== undefined && more.length === 0 && isAlone(only) ? [[id, only] as const] : [],
    ),
  );
}

/**
 * Places the entries of a content under their new ids. An entry stays where it is if its id was split
 * or merged with another, or went to another collection: it is then compared with nothing.
 */
export function withNewIds(before: object, after: object, renamed: Renamed): object {
  const others: Tree = { ...after };
  const newIds = onesToOnes(renamed);
  const place = (name: string, entries: Tree): Tree => {
    const present = others[name];
    const isFree = (id: string) =>
      isTree(present) && Object.hasOwn(present, id) && !Object.hasOwn(entries, id);
    const placed = Object.entries(entries).map(([id, entry]) => {
      const newId = newIds.get(id);
      return [newId !== undefined && isFree(newId) ? newId : id, entry];
    });
    return Object.fromEntries(placed);
  };
  const moved = Object.entries(before).map(([name, part]: [string, unknown]) => [
    name,
    isTree(part) ? place(name, part) : part,
  ]);
  return Object.fromEntries(moved);
}
