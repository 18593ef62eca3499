import type { Content } from "../content/content.ts";
import { isTree, type Path, type Text, type Tree } from "../content/tree.ts";
import type { I18nLike } from "./i18n-like.ts";
import type { Language } from "./languages.ts";

/** A text of a language, and where an i18next instance looks for it. */
export interface KeyedText {
  /** Where it stands among the texts of the language. */
  readonly path: Path;
  /** Its key, as the instance's `t` takes it. */
  readonly key: string;
  /** Where the instance's store looks for the key first: no separator that the keys hold leads elsewhere. */
  readonly place: Path;
  readonly text: Text;
}

interface KeyedTexts {
  readonly separators: string;
  readonly texts: readonly KeyedText[];
}

/** The keyed texts that were made last for each content. Instances with the same key separators share them. */
const known = new WeakMap<Content, KeyedTexts>();

/** The texts of a tree of texts, with their paths. */
const textsIn = (tree: Tree, path: Path = []): readonly (readonly [Path, Text])[] =>
  Object.entries(tree).flatMap(([key, child]) => {
    const here = [...path, key];
    return isTree(child) ? textsIn(child, here) : [[here, child as Text] as const];
  });

/** The texts of a language under the keys of an instance. */
export function keyedTexts(i18n: I18nLike, { content, resources }: Language): readonly KeyedText[] {
  const { keySeparator = "." } = i18n.options;
  // A clone may write keys otherwise than the store, which it shares with the instance it is made of.
  const { keySeparator: stored = keySeparator } = i18n.store?.options ?? {};
  const separators = JSON.stringify([keySeparator, stored]);
  const before = known.get(content);
  if (before?.separators === separators) return before.texts;
  const texts = textsIn({ ...resources() }).map(([path, text]): KeyedText => {
    const key = path.join(keySeparator || ".");
    return { path, key, place: stored ? key.split(stored) : [key], text };
  });
  known.set(content, { separators, texts });
  return texts;
}
