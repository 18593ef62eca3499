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
    `${typeof tag === "string" ? JSON.stringify(tag) : tag} is no BCP 47 language tag that Intl accepts. Give one such as "en-US"; the languages shipped are ${locales.join(", ")}.`,
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

function listOf(tags: Tags, name: string): readonly string[] {
  if (typeof tags === "string") return [tags];
  if (Array.isArray(tags)) return tags;
  const given = Object(tags) === tags ? Object.prototype.toString.call(tags) : tags;
  throw new TypeError(
    `${name} is ${given}; expected a language tag such as "en-US", or an array of them.`,
  );
}

/** Language and script: `pt` and `pt-BR` are written alike, `zh-Hans` and `zh-Hant` are not. */
function written(tag: string): string {
  if (/^und\b/.test(tag)) return tag; // Intl would take it for English
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/** A tag, then what is left of it as subtags are taken from its end: RFC 4647's lookup. */
const rangesOf = (tag: string): readonly string[] =>
  tag.split("-").map((_, index, subtags) => subtags.slice(0, subtags.length - index).join("-"));

/** The nearest of some locales: one of the same language and script if there is, else by lookup. */
export function nearest<L extends string>(
  tags: Tags,
  supported: readonly L[],
  name = "The language",
): L | undefined {
  for (const tag of listOf(tags, name).map(canonicalTag)) {
    const found = rangesOf(tag).flatMap((range) => supported.filter((locale) => locale === range));
    if (found[0] === tag) return found[0];
    const writing = written(tag);
    const alike = [...found, ...supported].find((locale) => written(locale) === writing);
    const locale = alike ?? found[0];
    if (locale !== undefined) return locale;
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
