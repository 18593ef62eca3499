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
  on(event: "languageChanging" | "languageChanged", listener: (tag?: string) => void): unknown;
  /** Ends it. */
  off(event: string, listener: (tag?: string) => void): unknown;
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
