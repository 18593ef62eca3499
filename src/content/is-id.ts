import { type IdOf, ids } from "../../generated/ids.ts";

/**
 * Tells whether a string from outside is an id of a collection, and narrows it.
 *
 * @param collection - The name of a collection of `Content`.
 * @param value - Anything.
 * @returns Whether it is an id of that collection; `false` if there is no such collection.
 *
 * @example
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
