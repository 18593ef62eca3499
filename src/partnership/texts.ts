/** A text, or a list of them. */
export type Text = string | readonly string[];

/** Where a text stands in a tree. */
export type Keys = readonly string[];

export const isText = (value: unknown): value is Text =>
  typeof value === "string" ||
  (Array.isArray(value) && value.every((item) => typeof item === "string"));

/** Whether two values are the same text. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));

export const isBranch = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a tree has under some keys. */
export const valueAt = (tree: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (node, key) =>
      isBranch(node) && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined,
    tree,
  );

/** The texts of a tree, whatever else is in it, except where another tree has one. */
export function textsOf(tree: unknown, except?: unknown, keys: Keys = []): [Keys, Text][] {
  if (isText(tree)) return isText(except) ? [] : [[keys, tree]];
  if (!isBranch(tree)) return [];
  return Object.entries(tree).flatMap(([key, child]) =>
    textsOf(child, valueAt(except, [key]), [...keys, key]),
  );
}

/** A tree of texts with other texts, without those that get none. */
export function mapTexts(
  tree: object,
  map: (keys: Keys, text: Text) => Text | undefined,
  keys: Keys = [],
): object {
  const entries = Object.entries(tree).flatMap(([key, child]): [string, unknown][] => {
    const here = [...keys, key];
    const mapped = isText(child) ? map(here, child) : mapTexts(child, map, here);
    const isNothing =
      mapped === undefined || (isBranch(mapped) && Object.keys(mapped).length === 0);
    return isNothing ? [] : [[key, mapped]];
  });
  return Object.fromEntries(entries);
}

/** A tree with texts of another one put over it; what stands where a branch must go, stays. */
export function overlay(tree: unknown, over: unknown): unknown {
  if (!isBranch(over)) return over;
  if (!isBranch(tree)) return tree || over;
  const entries = Object.entries(over).map(([key, child]) => [
    key,
    overlay(valueAt(tree, [key]), child),
  ]);
  return { ...tree, ...Object.fromEntries(entries) };
}
