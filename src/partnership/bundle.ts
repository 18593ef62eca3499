import { namespace } from "../content/resources.ts";
import { isSameText, isText, isTree, type Text, type Tree, valueAt } from "../content/tree.ts";
import { type Edit, editTree } from "./edit-tree.ts";
import type { I18nLike } from "./i18n-like.ts";
import { keyedTexts } from "./keyed-texts.ts";
import type { Language } from "./languages.ts";
import { type Mark, type PlacedText, withMark } from "./mark.ts";

/** Gives i18next's bundle of the namespace in one language: the application's texts, and those that this package has added to them. */
export const bundleOf = (i18n: I18nLike, tag: string): Tree => {
  const bundle = i18n.getResourceBundle(tag, namespace);
  return isTree(bundle) ? bundle : {};
};

/** Gives what `t` finds under a key in one language; `undefined` if it finds nothing there and would try the next language. */
export function lookUp(i18n: I18nLike, tag: string, key: string): unknown {
  const found = i18n.getResource(tag, namespace, key);
  const { returnNull, returnEmptyString } = i18n.options;
  const isFound = (returnNull || found !== null) && (returnEmptyString || found !== "");
  return isFound ? found : undefined;
}

/** Whether a value can stand where a text stands: a list for a list, and one text for one text. */
export const isTextLike = (text: Text, value: unknown): value is Text =>
  isText(value) && Array.isArray(value) === Array.isArray(text);

/**
 * Runs a function that adds the namespace to i18next's `options.ns`, or removes it, and then restores
 * that list: i18next asks a backend for every namespace on it.
 */
function keepingNamespaces({ options: { ns } }: I18nLike, run: () => void): void {
  const before = Array.isArray(ns) ? [...ns] : [];
  try {
    run();
  } finally {
    if (Array.isArray(ns)) ns.splice(0, ns.length, ...before);
  }
}

/** Replaces a bundle. A branch that is gone stays as an undefined value, since i18next merges the new bundle into the old one. */
function replaceBundle(i18n: I18nLike, tag: string, next: object, silent: boolean): void {
  const gone = Object.keys(bundleOf(i18n, tag)).filter((key) => !Object.hasOwn(next, key));
  const texts = { ...Object.fromEntries(gone.map((key) => [key, undefined])), ...next };
  keepingNamespaces(i18n, () =>
    i18n.addResourceBundle(tag, namespace, texts, false, true, { silent, skipCopy: true }),
  );
}

/** Copies a bundle without the texts that this package placed in it. A placed text that has been changed since stays. */
function without(bundle: Tree, placed: readonly PlacedText[]): Tree {
  const edits = placed.flatMap(([place, text]): Edit[] =>
    isSameText(valueAt(bundle, place), text) ? [[place, undefined]] : [],
  );
  return editTree(bundle, edits);
}

/** Whether a bundle holds nothing. */
export const isEmpty = (bundle: Tree): boolean =>
  Object.values(bundle).every((branch) => branch === undefined);

/** Whether the host has the namespace in a language, be it empty. */
export const hasBundle = (i18n: I18nLike, tag: string): boolean =>
  i18n.getResourceBundle(tag, namespace) !== undefined;

/**
 * Makes an empty bundle where there is none. i18next asks a backend for a namespace that has no bundle
 * in the current language, and react-i18next waits for the answer. A language counts as one that has
 * translations only where a bundle is not empty: `resolvedLanguage` stays what it is.
 */
export function placeNothing(i18n: I18nLike, tag: string): void {
  keepingNamespaces(i18n, () =>
    i18n.addResourceBundle(tag, namespace, {}, false, false, { silent: true }),
  );
}

/** Takes placed texts out of a bundle; what remains is the host's. */
export function removeTexts(i18n: I18nLike, tag: string, placed: readonly PlacedText[]): void {
  const rest = without(bundleOf(i18n, tag), placed);
  if (isEmpty(rest)) keepingNamespaces(i18n, () => i18n.removeResourceBundle(tag, namespace));
  else replaceBundle(i18n, tag, withMark(rest, undefined), false);
}

/**
 * Places the texts of a language beneath the host's: where `t` finds a text of the host's in this
 * bundle, that one stays. Where a text would hide one that the host has spelled otherwise
 * (`"places.japan": { name }`), a copy of the host's goes there.
 *
 * @param mark - What was placed in the bundle before.
 * @param hold - Called with the new mark before anyone hears of the bundle.
 */
export function placeTexts(
  i18n: I18nLike,
  tag: string,
  language: Language,
  mark: Mark | undefined,
  hold: (mark: Mark) => void,
): void {
  const before = bundleOf(i18n, tag);
  const host = mark ? without(before, mark.placed) : before;
  const isBare = isEmpty(host);
  // i18next itself says where it finds the host's texts, once what was placed is out of the way.
  if (mark && !isBare) replaceBundle(i18n, tag, withMark(host, undefined), true);
  const placed: PlacedText[] = [];
  for (const { key, place, text } of keyedTexts(i18n, language)) {
    const found = isBare ? undefined : lookUp(i18n, tag, key);
    const there = valueAt(host, place);
    const isHosts = isTextLike(text, found);
    // If the application has a value here that is not a text, it stays. Under another spelling of the key, it would be hidden in any case.
    if (found !== undefined && !isHosts && there !== undefined) continue;
    const next = isHosts ? found : text;
    if (!isSameText(there, next)) placed.push([place, next]);
  }
  const holders = mark?.language.content === language.content ? mark.holders : new WeakMap();
  const next = { language, placed, holders };
  hold(next);
  replaceBundle(i18n, tag, withMark(editTree(host, placed), next), false);
}
