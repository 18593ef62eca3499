/** Where an i18next instance keeps its texts. */
export interface StoreLike {
  /** Begins to call a listener when texts come or go. */
  on(event: "added" | "removed", listener: (tag: string, namespace: string) => void): unknown;
  /** Ends it. */
  off(event: string, listener: (tag: string, namespace: string) => void): unknown;
}

/** The options of an i18next instance that matter here. */
export interface HostOptions {
  /** What joins the parts of a key; `false` if keys are whole. */
  readonly keySeparator?: string | false | undefined;
  /** The namespaces the host uses. */
  readonly ns?: string | readonly string[] | undefined;
}

/**
 * What a partnership asks of an i18next instance: versions 25, 26 and 27 have it, with typed keys
 * and without.
 */
export interface I18nLike {
  /** The language chain: the current language, then those it falls back to. Not there before `init()`. */
  readonly languages?: readonly string[];
  /** Whether `init()` has finished. */
  readonly isInitialized?: boolean;
  /** How keys are written, and which namespaces the host uses. */
  readonly options: HostOptions;
  /** What i18next is made of; not there before `init()`. */
  readonly services?: object;
  /** Where texts are kept; not there before `init()`. */
  readonly store?: StoreLike;
  /** Begins to call a listener. */
  on(event: "languageChanged", listener: () => void): unknown;
  /** Ends it. */
  off(event: string, listener: () => void): unknown;
  /** Finds a text. */
  readonly t: (...args: never[]) => unknown;
  /** Switches the language. */
  changeLanguage(tag: string): Promise<unknown>;
  /** Adds texts to a namespace of a language. */
  addResourceBundle(
    tag: string,
    namespace: string,
    resources: object,
    deep?: boolean,
    overwrite?: boolean,
    options?: { readonly skipCopy?: boolean },
  ): unknown;
  /** The texts of a namespace of a language. */
  getResourceBundle(tag: string, namespace: string): unknown;
}

/** The namespace of every text of the package. */
export const namespace = "partnership";

/** The chain that the host makes of a tag; none for a language it does not support. */
export function chainOf({ services }: I18nLike, tag: string): readonly string[] {
  const utils: unknown = services && Reflect.get(services, "languageUtils");
  const ask = (method: string): unknown => {
    const call: unknown = Object(utils)[method];
    return typeof call === "function" ? call.call(utils, tag) : undefined;
  };
  const chain = ask("toResolveHierarchy");
  return ask("isSupportedCode") === true && Array.isArray(chain) ? chain.map(String) : [];
}

/** Texts by whole keys: what a host without a key separator looks up. */
function flat(tree: object, path = ""): Readonly<Record<string, unknown>> {
  const entries = Object.entries(tree).flatMap(([key, child]): [string, unknown][] => {
    const here = path === "" ? key : `${path}.${key}`;
    const isText = typeof child === "string" || Array.isArray(child);
    return isText ? [[here, child]] : Object.entries(flat(child, here));
  });
  return Object.fromEntries(entries);
}

/** Gives our texts to the host, beneath what it has, and leaves its list of namespaces as it was. */
export function addTexts(i18n: I18nLike, tag: string, resources: object): void {
  const { ns, keySeparator } = i18n.options;
  const isListed = ns?.includes(namespace) ?? false;
  const texts = keySeparator === false ? flat(resources) : resources;
  i18n.addResourceBundle(tag, namespace, texts, true, false, { skipCopy: true });
  // A listed namespace is one that the host's backend would be asked for.
  if (!isListed && Array.isArray(ns)) ns.splice(ns.indexOf(namespace), 1);
}
