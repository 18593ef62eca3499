import type { Layer } from "../content/localize.ts";
import { isSameText, type Path, type Text, type Tree, valueAt } from "../content/tree.ts";
import { bundleOf, isEmpty, isTextLike, lookUp } from "./bundle.ts";
import { editTree } from "./edit-tree.ts";
import type { I18nLike } from "./i18n-like.ts";
import { keyedTexts } from "./keyed-texts.ts";
import type { Language } from "./languages.ts";

/** Texts that `t` gives and that are not the language's own, by the tag that they stand under. */
export type FoundTexts = ReadonlyMap<string, readonly (readonly [path: Path, text: Text])[]>;

/** The text that `t` makes of a list: it looks for each item, as it does for a text. */
function listed(i18n: I18nLike, tags: readonly string[], key: string, list: Text): Text {
  const { keySeparator = "." } = i18n.options;
  if (typeof list === "string" || !keySeparator) return list;
  return list.map((item, index) => {
    const itemKey = `${key}${keySeparator}${index}`;
    for (const tag of tags) {
      const found = lookUp(i18n, tag, itemKey);
      if (typeof found === "string") return found;
    }
    return item;
  });
}

/** Looks for each text of a language where `t` would; `isWhole` tells whether there is one for every key. */
export function findTexts(
  i18n: I18nLike,
  tags: readonly string[],
  language: Language,
): { readonly found: FoundTexts; readonly isWhole: boolean } {
  const bundles = tags
    .map((tag) => [tag, bundleOf(i18n, tag)] as const)
    .filter(([, bundle]) => !isEmpty(bundle));
  const found = new Map<string, [Path, Text][]>();
  let isWhole = true;
  for (const { path, key, place, text } of keyedTexts(i18n, language)) {
    let value: unknown;
    const at = bundles.find(([tag, bundle]) => {
      // Most texts are the language's own and stand where the key leads: i18next is asked for all others.
      value = isPlaced(bundle, place, text) ? text : lookUp(i18n, tag, key);
      return value !== undefined;
    });
    if (!at) isWhole = false;
    else if (!isSameText(value, text) && isTextLike(text, value)) {
      const [tag] = at;
      const texts = found.get(tag) ?? [];
      texts.push([path, listed(i18n, tags, key, value)]);
      found.set(tag, texts);
    }
  }
  return { found, isWhole };
}

/** Whether a bundle has a text at a place. An empty one may count as none. */
const isPlaced = (bundle: Tree, place: Path, text: Text): boolean =>
  text !== "" && isSameText(valueAt(bundle, place), text);

/** The texts of the host's as layers over those of a language, in the order of its chain. */
export const layersOf = (
  found: FoundTexts,
  tags: readonly string[],
  localeOf: (tag: string) => string,
): readonly Layer[] =>
  tags.flatMap((tag) => {
    const texts = found.get(tag);
    return texts ? [{ locale: localeOf(tag), resources: editTree({}, texts) }] : [];
  });
