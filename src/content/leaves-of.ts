/** The leaves of a tree, by their paths: `places.japan.aliases.0`. */
export function leavesOf(tree: unknown, path = ""): [key: string, leaf: unknown][] {
  if (typeof tree !== "object" || tree === null) return [[path, tree]];
  return Object.entries(tree).flatMap(([key, child]) =>
    leavesOf(child, path === "" ? key : `${path}.${key}`),
  );
}
