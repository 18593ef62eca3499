import { isTree, type Path, type Tree } from "../../src/content/tree.ts";
import type { LocaleFiles } from "../read-locales.ts";

/** A value to put into files, and where. */
type Placed = readonly [path: Path, value: unknown];

/** Gives an object a further key: before the first of its keys that comes later in an order, or at its end. */
function withKey(tree: Tree, key: string, value: unknown, order: readonly string[]): Tree {
  if (Object.hasOwn(tree, key)) return { ...tree, [key]: value };
  const later = new Set(order.slice(order.indexOf(key) + 1));
  const entries = Object.entries(tree);
  const at = entries.findIndex(([name]) => later.has(name));
  const end = at < 0 ? entries.length : at;
  return Object.fromEntries([...entries.slice(0, end), [key, value], ...entries.slice(end)]);
}

/**
 * Puts values into the files of a language. What stands there stays, in its order; what is new takes its
 * place in the order of all paths.
 */
export function putTexts(
  files: LocaleFiles,
  values: readonly Placed[],
  paths: readonly Path[],
): LocaleFiles {
  const put = (node: unknown, placed: readonly Placed[], all: readonly Path[]): unknown => {
    const [first] = placed;
    if (first !== undefined && first[0].length === 0) return first[1];
    const order = [...new Set(all.map(([name = ""]) => name))];
    const names = new Set(placed.map(([[name = ""]]) => name));
    return [...names].reduce<Tree>(
      (tree, name) => {
        const within = placed
          .filter(([[head]]) => head === name)
          .map(([[, ...rest], value]): Placed => [rest, value]);
        const below = all.filter(([head]) => head === name).map(([, ...rest]) => rest);
        return withKey(tree, name, put(tree[name], within, below), order);
      },
      isTree(node) ? node : {},
    );
  };
  const result = put(files, values, paths);
  return isTree(result) ? result : files;
}
