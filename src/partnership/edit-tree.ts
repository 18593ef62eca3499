import { isTree, type Path, type Text, type Tree } from "../content/tree.ts";

/** A text to set at a path, or `undefined` to remove the one that stands there. */
export type Edit = readonly [path: Path, text: Text | undefined];

type Branch = Record<string, unknown>;

/**
 * A tree with some texts set and others removed. Nothing of the given tree is changed: branches that
 * an edit goes through are copied. A text does not go where something else stands in its way, and a
 * branch that loses its last text goes, too.
 */
export function editTree(tree: Tree, edits: Iterable<Edit>): Tree {
  const copies = new Set<unknown>();
  const copy = (branch: object): Branch => {
    const own = { ...branch };
    copies.add(own);
    return own;
  };
  const branchAt = (node: Branch, key: string, isNeeded: boolean): Branch | undefined => {
    const child = Object.hasOwn(node, key) ? node[key] : undefined;
    if (isTree(child)) {
      const own = copies.has(child) ? (child as Branch) : copy(child);
      node[key] = own;
      return own;
    }
    if (child || !isNeeded) return undefined;
    const made = copy({});
    node[key] = made;
    return made;
  };
  const edit = (node: Branch, [key = "", ...rest]: Path, text: Text | undefined): void => {
    if (rest.length > 0) {
      const branch = branchAt(node, key, text !== undefined);
      if (!branch) return;
      edit(branch, rest, text);
      if (text === undefined && Object.keys(branch).length === 0) delete node[key];
    } else if (text === undefined) delete node[key];
    else node[key] = typeof text === "string" ? text : [...text];
  };
  const root = copy(tree);
  for (const [path, text] of edits) edit(root, path, text);
  return root;
}
