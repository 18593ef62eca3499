import { valueAt } from "../src/content/tree.ts";

/** The value at a path of objects and lists; `undefined` if the path leads nowhere. */
export const valueIn = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (Array.isArray(node) ? node[Number(key)] : valueAt(node, [String(key)])),
    value,
  );
