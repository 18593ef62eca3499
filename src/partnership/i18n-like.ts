/** The options of an i18next instance that matter to a partnership. */
export interface HostOptions {
  /** What joins the parts of a key; `false` if keys are whole. */
  readonly keySeparator?: string | false | undefined;
  /** The namespaces that the host uses. */
  readonly ns?: string | readonly string[] | undefined;
  /** Whether `t` gives `null` where a text is `null`. */
  readonly returnNull?: boolean | undefined;
  /** Whether `t` gives an empty text where a text is empty. */
  readonly returnEmptyString?: boolean | undefined;
}

/** Where an i18next instance keeps its texts. */
export interface StoreLike {
  /** The texts by language and namespace. */
  readonly data: object;
  /** The options that the store was made with; those of a clone may be others. */
  readonly options?: HostOptions;
  /** Begins to call a listener when texts come or go. */
  on(event: "added" | "removed", listener: (tag: string, namespace: string) => void): unknown;
  /** Ends it. */
  off(event: "added" | "removed", listener: (tag: string, namespace: string) => void): unknown;
}

/** What an i18next instance is made of, as far as a partnership asks for it. */
export interface ServicesLike {
  /** Makes language chains. */
  readonly languageUtils?: {
    /** The language that the host would switch to when it is asked for one of some tags. */
    getBestMatchFromCodes(tags: readonly string[]): string | null | undefined;
    /** The chain of a language: itself, then what it falls back to. */
    toResolveHierarchy(tag: string): readonly string[];
  };
  /** Asks the host's backend for texts. */
  readonly backendConnector?: {
    /** The backend, if there is one. */
    readonly backend?: unknown;
  };
}

/**
 * What a partnership asks of an i18next instance: versions 25, 26 and 27 have it, with typed keys
 * and without.
 */
export interface I18nLike {
  /** The current language. Not there before `init()`. */
  readonly language?: string;
  /** Whether `init()` has finished. */
  readonly isInitialized?: boolean;
  /** How keys are written, and which namespaces the host uses. */
  readonly options: HostOptions;
  /** What i18next is made of; empty before `init()`. */
  readonly services?: ServicesLike;
  /** Where texts are kept; not there before `init()`. */
  readonly store?: StoreLike;
  /** Begins to call a listener. */
  on(
    event: "initialized" | "languageChanging" | "languageChanged",
    listener: (value?: unknown) => void,
  ): unknown;
  /** Ends it. */
  off(event: string, listener: (value?: unknown) => void): unknown;
  /** Finds a text. */
  readonly t: (...args: never[]) => unknown;
  /** Switches the language. */
  changeLanguage(tag: string): Promise<unknown>;
  /** Finds what stands under a key, in one namespace of one language. */
  getResource(tag: string, namespace: string, key: string): unknown;
  /** The texts of a namespace of a language. */
  getResourceBundle(tag: string, namespace: string): unknown;
  /** Adds texts to a namespace of a language. */
  addResourceBundle(
    tag: string,
    namespace: string,
    resources: object,
    deep?: boolean,
    overwrite?: boolean,
    options?: { readonly silent?: boolean; readonly skipCopy?: boolean },
  ): unknown;
  /** Removes a namespace of a language. */
  removeResourceBundle(tag: string, namespace: string): unknown;
}
