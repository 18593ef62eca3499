import { canonicalTag, shown, type Tags } from "./tags.ts";

/** Canonical tags. A hole in an array counts as `undefined`, and is refused. */
function listOf(tags: Tags, name: string): readonly string[] {
  const list = typeof tags === "string" ? [tags] : tags;
  if (Array.isArray(list)) return Array.from(list, canonicalTag);
  throw new TypeError(
    `${name} is ${shown(tags)}; expected a language tag such as "en-US", or an array of them.`,
  );
}

const languageOf = (tag: string): string | undefined => tag.split("-", 1)[0];

/**
 * The script of a tag: `pt` and `pt-BR` have the same script, and `zh-Hans` and `zh-Hant` do not. Some
 * engines have no `Intl.Locale`; there, each tag counts as a script of its own.
 */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return tag;
  }
}

/** Finds the locale that is nearest to the tags: one of the same language and script if there is one, and otherwise the result of RFC 4647's lookup. */
export function nearest<L extends string>(
  tags: Tags,
  supported: readonly L[],
  name = "The language",
): L | undefined {
  for (const tag of listOf(tags, name)) {
    const related = supported.filter((locale) => languageOf(locale) === languageOf(tag));
    // Those whose subtags the tag begins with, the longest first.
    const found = related
      .filter((locale) => `${tag}-`.startsWith(`${locale}-`))
      .sort((a, b) => b.length - a.length);
    const alike = [...found, ...related].find(
      (locale) => locale === tag || scriptOf(locale) === scriptOf(tag),
    );
    const locale = alike ?? found[0];
    if (locale) return locale;
  }
  return undefined;
}
