import { facts } from "../../generated/all-facts.ts";
import type { Content } from "../content/content.ts";
import { localize } from "../content/localize.ts";
import { namespace } from "../content/resources.ts";
import { bundleOf, hasBundle, isEmpty, placeNothing, placeTexts, removeTexts } from "./bundle.ts";
import { chainOf, currentChain } from "./chain.ts";
import { type Place, placesOf } from "./chain-places.ts";
import type { I18nLike, StoreLike } from "./i18n-like.ts";
import type { Languages } from "./languages.ts";
import { type Holders, hold, isHeldByOthers, type Mark, markOf } from "./mark.ts";
import { nearest } from "./nearest.ts";
import { type FoundTexts, findTexts, layersOf } from "./read-texts.ts";
import { recognise } from "./recognise.ts";
import type { Shown } from "./shown.ts";
import { canonicalTag, isTag } from "./tags.ts";
import { remember, type WatchedStore, watchStore } from "./watch-store.ts";

/**
 * The instance of an application. The texts of its language are placed beneath the application's
 * own, and content is read back where the instance's `t` finds it.
 */
export function hostOf(
  i18n: I18nLike,
  languages: Languages,
  onChange: () => void,
  onError: (error: unknown) => void,
): Shown {
  /** Stands for this partnership wherever it relies on texts of a store. */
  const holder = {};
  /** The marks that this partnership relies on, by the tags of their bundles. */
  const holding = new Map<string, { readonly holders: Holders; readonly end: () => void }>();
  let store: StoreLike | undefined;
  /** Where texts were placed, and whether each of them was found there since. */
  const placed = new Map<string, { readonly place: Place; isWhole: boolean }>();
  /** Bundles that are known to hold texts of the host's alone. */
  const foreign = new WeakSet<object>();
  let watched: WatchedStore | undefined;
  let unwatch = (): void => undefined;

  /** What is known to be placed in a bundle. */
  const markAt = (tag: string): Mark | undefined => {
    const bundle = bundleOf(i18n, tag);
    const mark = markOf(bundle);
    if (mark || foreign.has(bundle) || isEmpty(bundle)) return mark;
    const recognised = recognise(i18n, bundle, languages.all());
    if (!recognised) foreign.add(bundle);
    return recognised;
  };

  const placeOf = placesOf(i18n, languages, holder);

  /** Writes to the store. What a listener of the application's throws keeps content from nothing. */
  const write = (run: () => void): void => {
    try {
      watched?.write(holder, run);
    } catch (error) {
      onError(error);
    }
  };

  /** Relies on the texts of a mark, so that no other partnership replaces them. */
  const holdAt = (tag: string, { holders }: Mark): void => {
    const before = holding.get(tag);
    if (!store || before?.holders === holders) return;
    before?.end();
    holding.set(tag, { holders, end: hold(holders, store, holder) });
  };

  const put = ({ language, tag }: Place): void =>
    write(() => placeTexts(i18n, tag, language, markAt(tag), (mark) => holdAt(tag, mark)));

  const hasBackend = (): boolean => Boolean(i18n.services?.backendConnector?.backend);

  /** Whether the host's backend is asked for the namespace with each language. */
  const isListed = (): boolean => Boolean(i18n.options.ns?.includes(namespace));

  /** Takes away what was placed for another chain and would hide the texts of a later tag. */
  const sweep = (tag: string): void => {
    const left = markAt(tag);
    if (!left || isHeldByOthers(left, store, holder)) return;
    placed.delete(tag);
    write(() => removeTexts(i18n, tag, left.placed));
  };

  /** Places the texts of a language, unless they are there. */
  const settle = (place: Place): void => {
    const { language, tag, tags } = place;
    for (const other of tags.slice(0, -1)) {
      if (!place.isAnothers) sweep(other);
      if (hasBackend() && !isListed() && !hasBundle(i18n, other))
        write(() => placeNothing(i18n, other));
    }
    if (place.isAnothers) return;
    const mark = markOf(bundleOf(i18n, tag));
    const isThere = mark?.language.content === language.content && !watched?.changed.has(tag);
    watched?.changed.delete(tag);
    if (!isThere) put(place);
    if (!isThere || !placed.has(tag)) remember(placed, tag, { place, isWhole: false });
    const held = isThere ? mark : markOf(bundleOf(i18n, tag));
    if (held) holdAt(tag, held);
  };

  /** Reads the texts of a language, once none is missing that can be placed. */
  const find = (place: Place): FoundTexts => {
    const { language, tag, tags } = place;
    const { found, isWhole } = findTexts(i18n, tags, language);
    const at = placed.get(tag);
    const isMissing = !isWhole && at?.isWhole === false;
    if (at) at.isWhole = true;
    if (!isMissing) return found;
    put(place);
    return findTexts(i18n, tags, language).found;
  };

  /** The locale of texts that stand under a tag: that of the language, or the tag as content spells it. A host may call its languages anything. */
  const localeUnder = (tag: string, locale: string): string => {
    if (!isTag(tag)) return tag;
    return nearest(tag, [locale]) ?? canonicalTag(tag);
  };

  /** The content of a place with the host's texts over it; the same content for the same texts. */
  const make = ({ language, tags }: Place, found: FoundTexts): Content => {
    const { content } = language;
    const theirs = layersOf(found, tags, (tag) => localeUnder(tag, content.locale));
    if (theirs.length === 0) return content;
    const locales = tags.map((tag) => localeUnder(tag, content.locale));
    // A text of the host's before the first tag of the language is in another language, and so is content then.
    const first = locales.indexOf(content.locale);
    const before = first < 0 ? tags : tags.slice(0, first);
    const other = locales[before.findIndex((tag) => found.has(tag))];
    const key = JSON.stringify([content.locale, other, theirs]);
    const known = watched?.made.get(key);
    if (known?.base === content) return known.content;
    const made = localize(facts, other ?? content.locale, [...theirs, ...language.layers]).content;
    if (watched) remember(watched.made, key, { base: content, content: made });
    return made;
  };

  /** Begins with the instance's store; `init()` makes a new one. */
  const attach = (): void => {
    if (store === i18n.store) return;
    release();
    store = i18n.store;
    if (!store) return;
    watched = watchStore(store);
    unwatch = watched.watch(holder, () => {
      for (const [tag, { place }] of [...placed]) if (watched?.changed.has(tag)) settle(place);
      onChange();
    });
  };

  const release = (): void => {
    unwatch();
    for (const { end } of holding.values()) end();
    holding.clear();
    placed.clear();
    store = undefined;
    watched = undefined;
  };

  const contentOf = (chain: readonly string[]): Content | undefined => {
    attach();
    const place = placeOf(chain);
    if (!place || !watched || !store) return place?.language.content;
    settle(place);
    const { language, tags } = place;
    const { keySeparator, returnNull, returnEmptyString } = i18n.options;
    const key = JSON.stringify([tags, keySeparator, returnNull, returnEmptyString]);
    const { data } = store;
    const stateOf = (revision: number) => [
      revision,
      data,
      language.content,
      ...tags.map((tag) => i18n.getResourceBundle(tag, namespace)),
    ];
    const state = stateOf(watched.revision);
    const known = watched.readings.get(key);
    if (known?.state.every((value, at) => value === state[at])) return known.content;
    const content = make(place, find(place));
    remember(watched.readings, key, { state: stateOf(watched.revision), content });
    return content;
  };

  return {
    chain: () => currentChain(i18n),
    chainOf: (tag) => chainOf(i18n, tag),
    prepare: (chain) => {
      attach();
      // A backend is not asked for what is there: where it is to be asked for the namespace, its texts come first.
      const place = hasBackend() && isListed() ? undefined : placeOf(chain);
      if (place) settle(place);
    },
    contentOf,
    release,
  };
}
