import type { I18nLike } from "./i18n-like.ts";

/** In "cimode", i18next shows keys: it is not a language, and there is nothing to follow. */
const isKeyMode = (tag: string): boolean => tag.toLowerCase() === "cimode";

/** The language chain of a tag: where `t` looks for a text, in this order. */
function chainFrom({ services }: I18nLike, tag: string | null | undefined): readonly string[] {
  if (!tag || isKeyMode(tag)) return [];
  return services?.languageUtils?.toResolveHierarchy(tag).map(String) ?? [];
}

/** The current chain of an instance; empty before its `init()`, and where it shows keys. */
export const currentChain = (i18n: I18nLike): readonly string[] => chainFrom(i18n, i18n.language);

/** The chain that an instance would have if it switched to a tag; empty if it would not switch. */
export const chainOf = (i18n: I18nLike, tag: string): readonly string[] =>
  isKeyMode(tag) ? [] : chainFrom(i18n, i18n.services?.languageUtils?.getBestMatchFromCodes([tag]));
