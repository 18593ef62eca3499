/** A text, or a list of texts. */
export type Text = string | readonly string[];

/** Where a value stands in a tree: the keys that lead to it. */
export type Path = readonly string[];

/** An object whose values are read by key. */
export type Tree = Readonly<Record<string, unknown>>;

/** Whether a value is an object that holds further values by key, and not a list. */
export const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a text, or a list of nothing but texts. */
export const isText = (value: unknown): value is Text =>
  typeof value === "string" ||
  (Array.isArray(value) && value.every((item) => typeof item === "string"));

/** Whether two values are the same text, or lists of the same texts. */
export const isSameText = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, index) => item === b[index]));

/** The value at a path; a value that an object inherits does not count. */
export function valueAt(tree: unknown, path: Path): unknown {
  let node = tree;
  for (const key of path) {
    if (!isTree(node) || !Object.hasOwn(node, key)) return undefined;
    node = node[key];
  }
  return node;
}

/** The leaves of a tree by their keys, items of lists included: `places.japan.aliases.0`. */
export function leavesOf(tree: unknown, key = ""): [key: string, leaf: unknown][] {
  if (typeof tree !== "object" || tree === null) return [[key, tree]];
  return Object.entries(tree).flatMap(([name, child]) =>
    leavesOf(child, key === "" ? name : `${key}.${name}`),
  );
}
