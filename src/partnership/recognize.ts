import { isSameText, isText, type Tree, valueAt } from "../content/tree.ts";
import type { I18nLike } from "./i18n-like.ts";
import { keyedTexts } from "./keyed-texts.ts";
import type { Language } from "./languages.ts";
import type { Mark, PlacedText } from "./mark.ts";

/** The texts of a bundle that are those of a language; none where they are too few to be a copy of it. */
function copied(i18n: I18nLike, bundle: Tree, language: Language): readonly PlacedText[] {
  const texts = keyedTexts(i18n, language);
  const placed: PlacedText[] = [];
  let others = 0;
  for (const { path, place } of texts) {
    const text = valueAt(bundle, place);
    const isOurs = language.layers.some(({ resources }) =>
      isSameText(valueAt(resources, path), text),
    );
    if (isText(text) && isOurs) placed.push([place, text]);
    else if (++others > texts.length / 2) return [];
  }
  return placed;
}

/**
 * Recognizes texts of this package in a bundle without a mark. A server's state comes to a page as
 * JSON, which has no marks: a bundle that holds most texts of a language is a copy of it, and what
 * differs is the host's.
 */
export function recognize(
  i18n: I18nLike,
  bundle: Tree,
  languages: readonly Language[],
): Mark | undefined {
  for (const language of languages) {
    const placed = copied(i18n, bundle, language);
    if (placed.length > 0) return { language, placed, holders: new WeakMap() };
  }
  return undefined;
}
