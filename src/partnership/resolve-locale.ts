import { type Locale, locales } from "../locales.ts";
import { nearest } from "./nearest.ts";
import type { Tags } from "./tags.ts";

/**
 * The nearest shipped locale of a tag, or of the first of several tags that has one.
 *
 * @param tags - A BCP 47 tag, or several in the order of preference. `_` counts as `-`.
 * @returns The locale, or `undefined` if none of the tags is of a language that ships.
 * @throws RangeError if a tag is malformed or longer than 255 characters; the message shows it, and
 * names the shipped locales.
 *
 * @example
 * ```ts
 * import { resolveLocale } from "us-japan-climate-partnership";
 *
 * console.log(resolveLocale("en-GB")); // "en"
 * // "qaa" is reserved for private use: no language that ships has this tag.
 * console.log(resolveLocale(["qaa", "fr_CA"])); // "fr"
 * console.log(resolveLocale("qaa")); // undefined
 * ```
 */
export function resolveLocale(tags: Tags): Locale | undefined {
  return nearest(tags, locales);
}
