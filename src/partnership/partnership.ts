import type { i18n as I18n } from "i18next";
import type { Content } from "../content/content.ts";
import { namespace, resourcesOf } from "../content/resources.ts";
import { type Locale, locales, sourceLocale } from "../locales.ts";
import { type Follower, follow, type Host, localeFor } from "./follow.ts";
import type { I18nLike } from "./host.ts";
import { type Library, openLibrary, type Translations } from "./library.ts";
import { nearest, type Tags } from "./resolve-locale.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";

interface CommonOptions {
  /** The language for tags of no language there is, and for texts that a language lacks. Default: `"fr"`. */
  readonly fallbackLocale?: Locale | undefined;
  /** Texts of your own, by language: finished texts under the keys of `PartnershipResources`, any of them left out. */
  readonly resources?: Translations | undefined;
}

/** What a partnership is made with. */
export interface PartnershipOptions extends CommonOptions {
  /** The language to begin with: a BCP 47 tag, or several in the order of preference. Default: `fallbackLocale`. */
  readonly locale?: Tags | undefined;
}

/** What a partnership is made with that follows an application's own i18next. */
export interface HostedOptions<Host extends I18nLike = I18nLike> extends CommonOptions {
  /** The application's instance, before or after its `init()`. */
  readonly i18n: Host;
  /**
   * Languages to load ahead, so that `t` has their texts the moment the host switches to them. Where
   * the host lists the namespace `partnership`, its backend is asked first, and they come after.
   */
  readonly locales?: readonly string[] | undefined;
  /** Called with what goes wrong while the host switches: a language that fails to load, a listener that throws. Default: `console.error`. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** The content in one language at a time, and the switch between languages. */
export interface Partnership<Host extends I18nLike = I18n> {
  /** The language of `content`. */
  readonly locale: string;
  /** The content in the current language: the same object until the language changes. */
  readonly content: Content;
  /** The i18next instance behind it, yours or its own; its namespace is `partnership`. */
  readonly i18n: Host;
  /**
   * Switches the language; of several switches under way, the last one asked for wins.
   * With an instance of yours, it is its language that is switched.
   *
   * @param tags - A BCP 47 tag, or several in the order of preference.
   * @returns The content now current: another language's, if another switch was asked for meanwhile.
   * @throws RangeError if a tag is malformed, TypeError if there is none. Error after `dispose`, and
   * before the `init()` of an instance of yours. If the language fails to load, rejects with that
   * error and changes nothing; a later call tries again.
   */
  readonly setLocale: (tags: Tags) => Promise<Content>;
  /**
   * Calls a listener with the current content at once, then at each change.
   *
   * What it throws at once is thrown here, and it is not subscribed. What it throws later keeps
   * neither the switch nor other listeners from the content: `onError` gets it, or, without an
   * instance of yours, it surfaces as an uncaught error, which ends a Node process that does not
   * listen for one.
   *
   * @param listener - Gets the content.
   * @returns A function that stops the calls.
   */
  readonly subscribe: (listener: (content: Content) => void) => () => void;
  /** Ends it: listeners are let go, an instance of yours is followed no more, and `setLocale` rejects from then on. */
  readonly dispose: () => void;
}

/**
 * Makes a partnership that follows an i18next instance of yours: the content is in the first
 * language of its chain that there is, and its texts are added to its namespace `partnership`. Texts
 * that you have there win, and show in `content`, too.
 *
 * @param options - Your instance, which languages to load ahead, what to fall back to, texts of your own.
 * @returns The partnership, once its first language is loaded, and those of `locales`. Before your
 * instance's `init()`, it holds the source's language, and follows from then on.
 * @throws RangeError if a tag is malformed, or `fallbackLocale` does not ship. TypeError if an option
 * is of the wrong kind, or `resources` holds unknown keys or anything that is no text: the message
 * lists each with its path. Rejects with the error of a language that fails to load.
 *
 * @example
 * ```ts
 * import i18next from "i18next";
 * import { createPartnership } from "us-japan-climate-partnership";
 *
 * await i18next.init({ lng: "ja" });
 * const partnership = await createPartnership({ i18n: i18next, locales: ["en", "ja"] });
 * console.log(partnership.locale); // "ja"
 *
 * await i18next.changeLanguage("en-US");
 * console.log(partnership.locale); // "en"
 * console.log(i18next.t("partnership:initiatives.jucep.name")); // "Japan-US Clean Energy Partnership"
 * ```
 */
export async function createPartnership<Host extends I18nLike>(
  options: HostedOptions<Host>,
): Promise<Partnership<Host>>;
/**
 * Makes a partnership. A language is loaded when it is first asked for, and so is i18next. A tag of
 * no language there is gets `fallbackLocale`.
 *
 * @param options - Where to begin, what to fall back to, texts of your own.
 * @returns The partnership, once its first language is loaded.
 * @throws RangeError if a tag is malformed, or `fallbackLocale` does not ship. TypeError if an option
 * is of the wrong kind, or `resources` holds unknown keys or anything that is no text: the message
 * lists each with its path. Rejects with the error of a language, or of i18next, that fails to load.
 *
 * @example
 * ```ts
 * import { createPartnership } from "us-japan-climate-partnership";
 *
 * const partnership = await createPartnership({ locale: "en-US" });
 * console.log(partnership.locale); // "en"
 * console.log(partnership.content.commitments.japanCarbonNeutral2050.summary);
 *
 * const stop = partnership.subscribe((content) => console.log(content.article.title));
 * await partnership.setLocale("fr");
 * stop();
 * ```
 */
export async function createPartnership(options?: PartnershipOptions): Promise<Partnership>;
export async function createPartnership(
  options: PartnershipOptions | HostedOptions = {},
): Promise<Partnership<I18nLike>> {
  if (Object(options) !== options) {
    throw new TypeError(
      `The options are ${options}; expected an object, such as { locale: "en" }.`,
    );
  }
  const fallbackLocale = nearest(options.fallbackLocale ?? sourceLocale, locales, "fallbackLocale");
  if (fallbackLocale === undefined) {
    throw new RangeError(
      `fallbackLocale is ${JSON.stringify(options.fallbackLocale)}, which does not ship; expected one of ${locales.join(", ")}.`,
    );
  }
  const library = await openLibrary(fallbackLocale, options.resources ?? undefined);
  return "i18n" in options ? hosted(options, library) : alone(options, fallbackLocale, library);
}

/** i18next 25 writes an advertisement to the console unless told not to; later ones know no such option. */
const quiet = { showSupportNotice: false };

/** A partnership on an i18next instance of its own. */
async function alone(
  { locale }: PartnershipOptions,
  fallbackLocale: Locale,
  library: Library,
): Promise<Partnership<I18nLike>> {
  const first = library.resolve(locale ?? fallbackLocale, "locale");
  const [{ createInstance }, content] = await Promise.all([import("i18next"), library.load(first)]);
  const i18n = createInstance();
  await i18n.init({
    ...quiet,
    lng: content.locale,
    fallbackLng: false,
    load: "currentOnly",
    ns: namespace,
    defaultNS: namespace,
    resources: {},
    interpolation: { escapeValue: false },
  });
  const snapshot = snapshotOf(content, (error) => {
    // One listener's error is not another's: it surfaces as an uncaught error.
    queueMicrotask(() => {
      throw error;
    });
  });
  const follower = follow({
    i18n,
    library,
    snapshot,
    loaded: [content],
    ahead: [],
    host: nobodyElse(i18n),
    tagFor: (_, locale) => locale,
    onFailure: (_, before) => void i18n.changeLanguage(before),
  });
  return partnershipOf(i18n, snapshot, follower);
}

/** An instance of its own has one language at a time, no backend, and no texts but ours. */
function nobodyElse(i18n: I18nLike): Host {
  let isPlacing = false;
  return {
    chainOf: (tag) => [tag],
    asksBackend: () => false,
    place: (tag, ours) => {
      isPlacing = true;
      i18n.addResourceBundle(tag, namespace, resourcesOf(ours), true, false, { skipCopy: true });
      isPlacing = false;
    },
    isPlacing: () => isPlacing,
    over: (ours) => ours,
  };
}

/** A partnership that follows an application's instance. */
async function hosted(options: HostedOptions, library: Library): Promise<Partnership<I18nLike>> {
  const { checkHosted, hostOf } = await import("./hosting.ts");
  checkHosted(options);
  const { i18n, locales: ahead, onError = console.error } = options;
  const host = hostOf(i18n);
  const first = i18n.isInitialized ? library.resolveIn(i18n.languages ?? []) : sourceLocale;
  const locales = [first, ...(ahead ?? []).map((tag) => localeFor(host, library, tag))];
  const loaded = await Promise.all(locales.map(library.load));
  const [content] = loaded;
  if (!content) throw new Error(`No content in "${first}".`);
  const snapshot = snapshotOf(content, onError);
  const follower = follow({
    i18n,
    library,
    snapshot,
    loaded,
    ahead: ahead ?? [],
    tagFor: (tags, locale) => {
      const asked = typeof tags === "string" ? [tags] : tags;
      return asked.find((tag) => library.find(tag) === locale) ?? asked[0] ?? locale;
    },
    host,
    onFailure: onError,
  });
  return partnershipOf(i18n, snapshot, follower);
}

const partnershipOf = (
  i18n: I18nLike,
  snapshot: Snapshot,
  follower: Follower,
): Partnership<I18nLike> =>
  Object.freeze({
    get locale() {
      return snapshot.content.locale;
    },
    get content() {
      return snapshot.content;
    },
    i18n,
    setLocale: follower.switchTo,
    subscribe: snapshot.subscribe,
    dispose: () => {
      follower.stop();
      snapshot.clear();
    },
  });
