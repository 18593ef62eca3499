/** The options of an i18next instance that a partnership reads. */
export interface HostOptions {
  /** The separator between the parts of a key; `false` if keys have no parts. */
  readonly keySeparator?: string | false | undefined;
  /** The namespaces that your application uses. */
  readonly ns?: string | readonly string[] | undefined;
  /** Whether `t` returns `null` if a text is `null`. */
  readonly returnNull?: boolean | undefined;
  /** Whether `t` returns an empty text if a text is empty. */
  readonly returnEmptyString?: boolean | undefined;
}

/** The store in which an i18next instance keeps its texts. */
export interface StoreLike {
  /** The texts by language and namespace. */
  readonly data: object;
  /** The options that the store was made with. A clone of an instance may have other options than its store. */
  readonly options?: HostOptions;
  /** Registers a listener that is called when texts are added or removed. */
  on(event: "added" | "removed", listener: (tag: string, namespace: string) => void): unknown;
  /** Removes a listener. */
  off(event: "added" | "removed", listener: (tag: string, namespace: string) => void): unknown;
}

/** The services of an i18next instance that a partnership uses. */
export interface ServicesLike {
  /** The service that makes language chains: a language, and the languages that it falls back to. */
  readonly languageUtils?: {
    /** Returns the language that the instance would switch to if it were asked for one of these tags. */
    getBestMatchFromCodes(tags: readonly string[]): string | null | undefined;
    /** Returns the chain of a language: the language itself, then those that it falls back to. */
    toResolveHierarchy(tag: string): readonly string[];
  };
  /** The service that loads texts through the backend of your application. */
  readonly backendConnector?: {
    /** The backend, if there is one. */
    readonly backend?: unknown;
  };
}

/**
 * The part of an i18next instance that a partnership uses. Every instance of i18next 25, 26 and 27 fits
 * this type, with typed keys and without.
 */
export interface I18nLike {
  /** The current language. It is `undefined` before `init()`. */
  readonly language?: string;
  /** Whether `init()` has finished. */
  readonly isInitialized?: boolean;
  /** The options of the instance. */
  readonly options: HostOptions;
  /** The services of the instance. They are empty before `init()`. */
  readonly services?: ServicesLike;
  /** The store of the texts. It is `undefined` before `init()`. */
  readonly store?: StoreLike;
  /** Registers a listener for an event. */
  on(
    event: "initialized" | "languageChanging" | "languageChanged",
    listener: (value?: unknown) => void,
  ): unknown;
  /** Removes a listener. */
  off(event: string, listener: (value?: unknown) => void): unknown;
  /** Returns the text of a key. */
  readonly t: (...args: never[]) => unknown;
  /** Switches the language. */
  changeLanguage(tag: string): Promise<unknown>;
  /** Returns what the store has under a key, in one namespace of one language. */
  getResource(tag: string, namespace: string, key: string): unknown;
  /** Returns the texts of one namespace of one language. */
  getResourceBundle(tag: string, namespace: string): unknown;
  /** Adds texts to one namespace of one language. */
  addResourceBundle(
    tag: string,
    namespace: string,
    resources: object,
    deep?: boolean,
    overwrite?: boolean,
    options?: { readonly silent?: boolean; readonly skipCopy?: boolean },
  ): unknown;
  /** Removes one namespace of one language. */
  removeResourceBundle(tag: string, namespace: string): unknown;
}
