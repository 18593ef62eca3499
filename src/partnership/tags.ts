import { locales } from "../locales.ts";

/** One BCP 47 language tag, such as `en-US`, or several in the order of preference. */
export type Tags = string | readonly string[];

/** The longest tag that is looked at, in characters: `Intl` takes time that grows with the square of the length. */
const longest = 255;

function canonicalOf(tag: unknown): string | undefined {
  if (typeof tag !== "string" || tag.length > longest) return undefined;
  try {
    // Twice, since Intl makes "en-a" of "en-a-true", and then refuses that.
    return Intl.getCanonicalLocales(Intl.getCanonicalLocales(tag.replaceAll("_", "-")))[0];
  } catch {
    return undefined;
  }
}

/** Whether a string is a language tag. An application may call its languages anything. */
export const isTag = (tag: string): boolean => canonicalOf(tag) !== undefined;

/** Shows in a message what was given as a tag. Of a long tag, it shows the beginning and the length. */
export function shown(tag: unknown): string {
  if (typeof tag !== "string") return Object(tag) === tag ? "an object" : String(tag);
  return tag.length < 99
    ? JSON.stringify(tag)
    : `${JSON.stringify(tag.slice(0, 99))}… (${tag.length} characters)`;
}

/**
 * The canonical form of a tag; `_` counts as `-`.
 *
 * @throws RangeError that shows the tag, and says what to give.
 */
export function canonicalTag(tag: string): string {
  const canonical = canonicalOf(tag);
  if (canonical) return canonical;
  throw new RangeError(
    `${shown(tag)} is not a BCP 47 tag of at most ${longest} characters that Intl accepts; expected a language tag such as "en-US". The languages that ship are ${locales.join(", ")}.`,
  );
}
