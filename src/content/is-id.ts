import { type IdOf, ids } from "../../generated/ids.ts";

/**
 * Tells whether a value from outside, such as a part of a URL, is an id of a collection. TypeScript then
 * knows it as an id, so that you can look the entry up.
 *
 * @typeParam Name - The name of the collection.
 * @param collection - The name of a collection of `Content`, such as `"initiatives"`.
 * @param value - Any value.
 * @returns `true` if the value is an id of that collection; `false` if it is not, or if there is no such collection.
 *
 * @example Look up what a URL names
 * ```ts
 * import { isId } from "us-japan-climate-partnership";
 * import { initiatives } from "us-japan-climate-partnership/en";
 *
 * const id: string = "jucep"; // from a URL, say
 * if (isId("initiatives", id)) {
 *   console.log(initiatives[id].name); // "Japan-US Clean Energy Partnership"
 * }
 * console.log(isId("initiatives", "constructor")); // false
 * ```
 */
export function isId<Name extends keyof IdOf>(
  collection: Name,
  value: unknown,
): value is IdOf[Name] {
  if (!Object.hasOwn(ids, collection)) return false;
  const known: readonly unknown[] = ids[collection];
  return known.includes(value);
}
