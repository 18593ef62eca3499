import type { Content } from "../content/content.ts";
import { namespace, resourcesOf } from "../content/resources.ts";
import type { I18nLike } from "./host.ts";
import {
  isSame,
  isText,
  type Keys,
  mapTexts,
  overlay,
  type Text,
  textsOf,
  valueAt,
} from "./texts.ts";

/** What stands in a store under a tag, and is not the host's. */
interface Placed {
  /** Whose texts. */
  readonly content: Content;
  /** Texts of the host's that it spells otherwise, where i18next looks first. */
  readonly copies: ReadonlyMap<string, Text>;
}

interface Ledger {
  /** Whether a partnership is writing. */
  isWriting: boolean;
  readonly placed: Map<string, Placed>;
}

/** By store, for all partnerships there are and were on it: none takes another's texts for the host's. */
const ledgers = new WeakMap<object, Ledger>();

function ledgerOf({ store }: I18nLike): Ledger {
  const ledger = (store && ledgers.get(store)) ?? { isWriting: false, placed: new Map() };
  if (store) ledgers.set(store, ledger);
  return ledger;
}

/** Whether a change of the host's texts is of our making. */
export const isOurWriting = (i18n: I18nLike): boolean => ledgerOf(i18n).isWriting;

/** i18next, too, takes an empty text for none. */
const isMissing = (value: unknown) => value === undefined || value === null || value === "";

/** Texts by whole keys: what a host without a key separator looks up. */
const whole = (tree: object): object =>
  Object.fromEntries(textsOf(tree).map(([keys, text]) => [keys.join("."), text]));

/** Tells what a host has under a key of ours from what partnerships have put there. */
function readingOf(i18n: I18nLike, tag: string, resources: object) {
  const { keySeparator = "." } = i18n.options;
  /** Without a separator, i18next looks for a whole key. */
  const isWhole = keySeparator === false || keySeparator === "";
  const pathOf = (keys: Keys) => keys.join(keySeparator || ".");
  const bundle = i18n.getResourceBundle(tag, namespace);
  const placed = ledgerOf(i18n).placed.get(tag);

  /** Texts under keys that join what is apart in ours, or the other way round: i18next looks there second, or never. */
  const elsewhere = new Map(
    textsOf(bundle, isWhole ? whole(resources) : resources)
      .filter(([, text]) => !isMissing(text))
      .map(([keys, text]) => [pathOf(keys), text]),
  );

  return {
    bundle,
    isWhole,
    pathOf,
    find: (keys: Keys, ours: Text) => {
      const path = pathOf(keys);
      const there = valueAt(bundle, isWhole ? [path] : keys);
      const mine = placed?.copies.get(path) ?? valueAt(placed?.content, keys);
      const isFree = isMissing(there) || isSame(there, mine);
      const text = isFree ? elsewhere.get(path) : there;
      const isTheirs = isText(text) && Array.isArray(text) === Array.isArray(ours);
      return { there, isFree, theirs: isTheirs ? text : undefined };
    },
  };
}

/** The host's texts of a tag under keys of ours, however it spells them. */
export function hostTexts(i18n: I18nLike, tag: string, ours: Content): object {
  const resources = resourcesOf(ours);
  const { bundle, find } = readingOf(i18n, tag, resources);
  return bundle ? mapTexts(resources, (keys, text) => find(keys, text).theirs) : {};
}

/** Puts texts beneath those the host has for a tag: its own win in `t`, too, and a list of its own as a whole. */
export function placeTexts(i18n: I18nLike, tag: string, ours: Content): void {
  const resources = resourcesOf(ours);
  const copies = new Map<string, Text>();
  const { bundle, isWhole, pathOf, find } = readingOf(i18n, tag, resources);
  const missingOf = (keys: Keys, text: Text) => {
    const { there, isFree, theirs } = find(keys, text);
    if (!isFree) return undefined;
    if (theirs) copies.set(pathOf(keys), theirs);
    return isSame(there, theirs ?? text) ? undefined : (theirs ?? text);
  };
  const missing = bundle === undefined ? resources : mapTexts(resources, missingOf);
  const entries = Object.entries(isWhole ? whole(missing) : missing);
  if (entries.length > 0) {
    // i18next would merge lists item by item, and stumble over what is null.
    const merged = entries.map(([key, child]) => [key, overlay(valueAt(bundle, [key]), child)]);
    write(i18n, tag, Object.fromEntries(merged));
  }
  ledgerOf(i18n).placed.set(tag, { content: ours, copies });
}

/** Writes to the namespace, and leaves the host's list of namespaces as it was: its backend is asked for what is listed. */
function write(i18n: I18nLike, tag: string, texts: object): void {
  const { ns } = i18n.options;
  const isListed = ns?.includes(namespace);
  const ledger = ledgerOf(i18n);
  ledger.isWriting = true;
  try {
    i18n.addResourceBundle(tag, namespace, texts, false, true, { skipCopy: true });
  } finally {
    ledger.isWriting = false;
    if (!isListed && Array.isArray(ns) && ns.includes(namespace)) {
      ns.splice(ns.indexOf(namespace), 1);
    }
  }
}
