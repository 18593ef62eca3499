import { bundleOf } from "./bundle.ts";
import type { I18nLike } from "./i18n-like.ts";
import type { Language, Languages } from "./languages.ts";
import { isHeldByOthers, markOf } from "./mark.ts";

/** Where the texts of a chain's language belong. */
export interface Place {
  readonly language: Language;
  /** The tag whose bundle holds them. */
  readonly tag: string;
  /** The chain up to that tag. */
  readonly tags: readonly string[];
  /** Whether the texts are another partnership's: they stand as long as that one relies on them. */
  readonly isAnothers: boolean;
}

/** The locale that a partnership shows for a chain, and the part of the chain that its texts may go to. */
interface Run {
  readonly locale: string;
  /** The chain up to the last tag that its texts may go to, so that the host's under each tag come first. */
  readonly tags: readonly string[];
}

function runOf(chain: readonly string[], languages: Languages): Run {
  const locales = chain.map((tag) => languages.findIn([tag]));
  const first = locales.findIndex((locale) => locale !== undefined);
  const locale = locales[first];
  // No tag of the chain has a language here: the fallback is shown, and its texts go to the last tag.
  if (locale === undefined) return { locale: languages.resolveIn([]), tags: chain };
  const isOther = (other: string | undefined, at: number) =>
    at > first && other !== undefined && other !== locale;
  const end = locales.findIndex(isOther);
  const last = locales.slice(0, end < 0 ? chain.length : end).lastIndexOf(locale);
  return { locale, tags: chain.slice(0, last + 1) };
}

/**
 * Finds the places of chains: the language of the first tag that there is a language for, and the
 * last tag of the chain that stands for it before one of another language. Texts that another
 * partnership relies on are not replaced; their language is then shown for the chain.
 */
export function placesOf(
  i18n: I18nLike,
  languages: Languages,
  holder: object,
): (chain: readonly string[]) => Place | undefined {
  return (chain) => {
    const { locale, tags } = runOf(chain, languages);
    const tag = tags.at(-1);
    const language = languages.loaded(locale);
    if (tag === undefined || !language) return undefined;
    for (const other of tags) {
      const mark = markOf(bundleOf(i18n, other));
      if (!mark || mark.language.content === language.content) continue;
      if (!isHeldByOthers(mark, i18n.store, holder)) continue;
      const { language: theirs } = mark;
      const upTo = tags.slice(0, tags.indexOf(other) + 1);
      return { language: theirs, tag: other, tags: upTo, isAnothers: true };
    }
    return { language, tag, tags, isAnothers: false };
  };
}
