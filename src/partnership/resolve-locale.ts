import { type Locale, locales } from "../locales.ts";
import { nearest } from "./nearest.ts";
import type { Tags } from "./tags.ts";

/**
 * Finds the language that ships with the package and is nearest to a language tag. Of several tags, the
 * first one that matches counts. Use it on the tags of a URL or a browser before you load anything.
 *
 * @param tags - A BCP 47 tag, or several in the order of preference. `_` counts as `-`.
 * @returns The tag of the language that ships, or `undefined` if none of the tags matches one.
 * @throws RangeError if a tag is malformed or longer than 255 characters. The message shows the tag and
 * lists the languages that ship. TypeError if `tags` is neither a string nor an array.
 *
 * @example Match the tags of a visitor
 * ```ts
 * import { resolveLocale } from "us-japan-climate-partnership";
 *
 * console.log(resolveLocale("en-GB")); // "en"
 * // The package has no language for the tag "qaa", so the second tag counts.
 * console.log(resolveLocale(["qaa", "fr_CA"])); // "fr"
 * console.log(resolveLocale("qaa")); // undefined
 * ```
 */
export function resolveLocale(tags: Tags): Locale | undefined {
  return nearest(tags, locales);
}
