import type { Content } from "../content/content.ts";
import { namespace } from "../content/resources.ts";
import { bundleOf, hasBundle, isEmpty, placeNothing, placeTexts, removeTexts } from "./bundle.ts";
import { chainOf, currentChain } from "./chain.ts";
import { type Place, placesOf } from "./chain-places.ts";
import type { I18nLike, StoreLike } from "./i18n-like.ts";
import type { Languages } from "./languages.ts";
import { type Holders, hold, isHeldByOthers, type Mark, markOf } from "./mark.ts";
import { readContent } from "./read-content.ts";
import { type FoundTexts, findTexts } from "./read-texts.ts";
import { recognize } from "./recognize.ts";
import { remember } from "./remember.ts";
import type { Shown } from "./shown.ts";
import { type WatchedStore, watchStore } from "./watch-store.ts";

/** A content that was shown, and the state of the store at that time. */
interface Seen {
  readonly revision: number;
  readonly data: object;
  readonly bundles: readonly (readonly [tag: string, bundle: unknown])[];
  readonly content: Content;
}

/**
 * Follows a host: an application's own i18next instance. The texts of its language are placed beneath
 * the application's own, and content is read back where the instance's `t` finds it.
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
  /** Bundles in which no text of the package was recognized, and how many languages were known then. */
  const foreign = new WeakMap<object, number>();
  /** What was shown for each chain, and what that depended on. */
  const seen = new Map<string, Seen>();
  let watched: WatchedStore | undefined;
  let unwatch = (): void => undefined;

  /** What is known to be placed in a bundle. */
  const markAt = (tag: string): Mark | undefined => {
    const bundle = bundleOf(i18n, tag);
    const mark = markOf(bundle);
    const known = languages.all();
    if (mark || foreign.get(bundle) === known.length || isEmpty(bundle)) return mark;
    const recognized = recognize(i18n, bundle, known);
    if (!recognized) foreign.set(bundle, known.length);
    return recognized;
  };

  const placeOf = placesOf(i18n, languages, holder);

  /** Writes to the store. If a listener of the application throws, `onError` gets the error, and the content is shown all the same. */
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
    for (const other of tags) {
      if (other === tag) break;
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
    for (const { holders, end } of holding.values()) {
      // Others may place their own texts now, at the next event.
      if (watched && !isHeldByOthers({ holders }, store, holder)) watched.revision++;
      end();
    }
    holding.clear();
    placed.clear();
    seen.clear();
    store = undefined;
    watched = undefined;
  };

  /** What was shown for a chain, while nothing that it depends on has changed since. */
  const seenAt = (chain: readonly string[]): Content | undefined => {
    const known = seen.get(chain.join("\n"));
    const isSame =
      known?.revision === watched?.revision &&
      known?.data === store?.data &&
      known?.bundles.every(([tag, bundle]) => bundle === i18n.getResourceBundle(tag, namespace));
    return isSame ? known?.content : undefined;
  };

  const contentOf = (chain: readonly string[]): Content | undefined => {
    attach();
    const known = seenAt(chain);
    if (known) return known;
    const place = placeOf(chain);
    if (!place || !watched || !store) return place?.language.content;
    settle(place);
    const content = readContent(i18n, watched, place, find);
    remember(seen, chain.join("\n"), {
      revision: watched.revision,
      data: store.data,
      bundles: place.tags.map((tag) => [tag, i18n.getResourceBundle(tag, namespace)] as const),
      content,
    });
    return content;
  };

  return {
    chain: () => currentChain(i18n),
    chainOf: (tag) => chainOf(i18n, tag),
    prepare: (chain) => {
      attach();
      if (seenAt(chain)) return;
      // i18next does not ask a backend for a bundle that exists. If the backend is to be asked for this namespace, nothing is placed before its texts arrive.
      const place = hasBackend() && isListed() ? undefined : placeOf(chain);
      if (place) settle(place);
    },
    contentOf,
    release,
  };
}
