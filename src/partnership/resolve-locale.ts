import { type Locale, locales } from "../locales.ts";

/** One BCP 47 tag, or several in the order of preference. */
export type Tags = string | readonly string[];

/** The canonical form of a tag; `_` counts as `-`. */
export function canonicalTag(tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.replaceAll("_", "-"));
    if (canonical !== undefined) return canonical;
  } catch {
    // Falls through: what Intl rejects, or what is no string, gets our message.
  }
  throw new RangeError(
    `${JSON.stringify(tag) ?? String(tag)} is not a BCP 47 language tag. Give one such as "en-US"; the languages shipped are ${locales.join(", ")}.`,
  );
}

/** Whether a string is a tag; an application may call its languages anything. */
export const isTag = (tag: string): boolean => {
  try {
    return canonicalTag(tag) !== "";
  } catch {
    return false;
  }
};

/** `pt` and `pt-BR` are written alike, `zh-Hans` and `zh-Hant` are not. */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/** The nearest of some locales: by RFC 4647 lookup, else one of the same language and script. */
export function nearest<L extends string>(tags: Tags, supported: readonly L[]): L | undefined {
  for (const tag of (typeof tags === "string" ? [tags] : tags).map(canonicalTag)) {
    for (
      let range = tag;
      range !== "";
      range = range.slice(0, Math.max(0, range.lastIndexOf("-")))
    ) {
      const found = supported.find((locale) => locale === range);
      if (found !== undefined) return found;
    }
    const alike = supported.find((locale) => written(locale) === written(tag));
    if (alike !== undefined) return alike;
  }
  return undefined;
}

/**
 * The nearest shipped locale of a tag, or of the first of several tags that has one.
 *
 * @param tags - A BCP 47 tag, or several in the order of preference. `_` counts as `-`.
 * @returns The locale, or `undefined` if none of the tags is of a language that ships.
 * @throws RangeError if a tag is malformed; the message names it and the shipped locales.
 *
 * @example
 * ```ts
 * import { resolveLocale } from "us-japan-climate-partnership";
 *
 * console.log(resolveLocale("en-GB")); // "en"
 * console.log(resolveLocale(["de", "fr_CA"])); // "fr"
 * console.log(resolveLocale("de")); // undefined
 * ```
 */
export function resolveLocale(tags: Tags): Locale | undefined {
  return nearest(tags, locales);
}
