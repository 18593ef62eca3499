import type { i18n as I18n } from "i18next";
import type { Content } from "../content/content.ts";
import { type Locale, locales, sourceLocale } from "../locales.ts";
import { type Follower, follow, localeFor } from "./follow.ts";
import type { I18nLike } from "./i18n-like.ts";
import { type Languages, openLanguages, type Translations } from "./languages.ts";
import { nearest } from "./nearest.ts";
import { type Observable, observableOf } from "./observable.ts";
import { type Given, readOptions } from "./options.ts";
import { makeInstance, ownInstance } from "./own-i18next.ts";
import type { Tags } from "./tags.ts";

interface CommonOptions {
  /**
   * The language that you get if none of the tags that you ask for matches a language. It also gives the
   * texts that a language of your own leaves out. It must ship with the package. Default: `"fr"`.
   */
  readonly fallbackLocale?: Locale | undefined;
  /**
   * Your own texts, by language tag, under the keys of `PartnershipResources`. You may leave out any of
   * them. What a language of your own leaves out comes from the nearest language that ships (English for
   * `en-GB`), then from `fallbackLocale`, then from French. What a correction of a language that ships
   * leaves out stays as it ships. The texts must be finished, without placeholders such as `{{count}}`.
   */
  readonly resources?: Translations | undefined;
}

/** The options of `createPartnership` without an i18next instance of your own. */
export interface PartnershipOptions extends CommonOptions {
  /** The language to start with: a BCP 47 tag, or several in the order of preference. If none of them matches a language, you get `fallbackLocale`. Default: `fallbackLocale`. */
  readonly locale?: Tags | undefined;
  /** To pass an i18next instance of your own, use {@link HostedOptions}. */
  readonly i18n?: undefined;
}

/**
 * The options of `createPartnership` with an i18next instance of your own, whose language it follows.
 *
 * @typeParam Host - The type of your i18next instance.
 */
export interface HostedOptions<Host extends I18nLike = I18nLike> extends CommonOptions {
  /** Your i18next instance, before or after its `init()`. */
  readonly i18n: Host;
  /**
   * The languages to load ahead, so that `t` has their texts as soon as your instance switches to one of
   * them. If your instance has a backend and `partnership` is in its option `ns`, the backend is asked
   * first, and the texts are added after its answer. Default: none.
   */
  readonly locales?: readonly string[] | undefined;
  /** Called with each error that occurs while your instance switches, such as a language that fails to load or a listener that throws. Default: `console.error`. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Not allowed here: the language is always that of your instance. */
  readonly locale?: undefined;
}

/**
 * The content in one language at a time, with the functions that switch the language and report each switch.
 *
 * @typeParam Host - The type of the i18next instance.
 */
export interface Partnership<Host extends I18nLike = I18n> {
  /** The tag of the language that `content` is in. */
  readonly locale: string;
  /** The content in the current language. It is the same object until the language or a text of your i18next instance changes. */
  readonly content: Content;
  /** The i18next instance that has the texts, in the namespace `partnership`. It is your own instance if you gave one, and otherwise one that the partnership has made. */
  readonly i18n: Host;
  /**
   * Switches the language. If you gave an i18next instance, this switches the language of that instance.
   * If you ask for several switches at the same time, the last one wins.
   *
   * @param tags - A BCP 47 tag, or several in the order of preference. If none of them matches a language, you get `fallbackLocale`.
   * @returns A promise of the current content. It is in another language if another switch was asked for in the meantime.
   * @throws The promise rejects with a RangeError if a tag is malformed, with a
   * TypeError if `tags` is neither a string nor an array, and with an Error after `dispose` or before the
   * `init()` of your instance. If the language fails to load, it rejects with that error, the language
   * stays as it was, and a later call tries again.
   */
  readonly setLocale: (tags: Tags) => Promise<Content>;
  /**
   * Calls a listener with the current content at once, and again each time the content changes.
   *
   * If the listener throws in the first call, `subscribe` throws the same error and does not keep the
   * listener. If it throws in a later call, the switch goes on and the other listeners are still called.
   * The error then goes to `onError`. Without an i18next instance of your own, there is no `onError`, and
   * the error is reported as an uncaught error, which ends a Node process that does not handle it.
   *
   * @param listener - A function that gets the content.
   * @returns A function that ends the calls.
   */
  readonly subscribe: (listener: (content: Content) => void) => () => void;
  /** Ends the partnership: it removes all listeners and no longer follows your i18next instance. From then on, `setLocale` rejects. The texts stay in your instance. */
  readonly dispose: () => void;
}

/**
 * Creates a partnership: an object that has the content in one language at a time and switches between
 * languages. A language is loaded when it is first needed.
 *
 * Without the option `i18n`, the partnership starts with `locale`. A tag that matches no language gives you
 * `fallbackLocale`, which is French by default, and no error. Compare `partnership.locale` with what you
 * asked for if you need to know.
 *
 * With the option `i18n`, the partnership follows the language of your i18next instance. It uses the first
 * language of the instance's chain that it has, and it puts the texts of that language into the namespace
 * `partnership` of the instance. If you already have a text there, yours counts, in `t` and in `content`.
 * Before the `init()` of your instance, the content is French; afterwards, it follows the instance.
 *
 * @typeParam Host - The type of your i18next instance. TypeScript infers it.
 * @param options - The language to start with or the i18next instance to follow, the fallback, and your own texts.
 * @returns A promise of the partnership. It resolves when the first language is loaded, and those in `locales`.
 * @throws The promise rejects with a TypeError if an option is unknown or of the
 * wrong type, or if `resources` has unknown keys or values that are not texts. The message lists every
 * fault with its path. It rejects with a RangeError if a tag is malformed or if `fallbackLocale` does not
 * ship, and with the error of a language or of i18next that fails to load.
 *
 * @example Start in one language and switch to another
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
 *
 * @example Follow your own i18next instance
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
export async function createPartnership<Host extends I18nLike = I18n>(
  options: PartnershipOptions | HostedOptions<Host> = {},
): Promise<Partnership<Host>> {
  const given = await readOptions(options);
  const fallbackLocale = nearest(given.fallbackLocale ?? sourceLocale, locales, "fallbackLocale");
  if (fallbackLocale === undefined) {
    throw new RangeError(
      `fallbackLocale is ${JSON.stringify(given.fallbackLocale)}, which is not a language that ships with the package; expected one of ${locales.join(", ")}.`,
    );
  }
  const languages = await openLanguages(fallbackLocale, given.resources ?? undefined);
  const partnership = given.i18n
    ? hosted(given.i18n, given, languages)
    : alone(languages.resolve(given.locale ?? fallbackLocale, "locale"), languages);
  return partnership as Promise<Partnership<Host>>; // without an instance of the caller's, Host is i18next's own
}

/** An i18next instance, and what follows it. */
interface Followed {
  readonly i18n: I18nLike;
  readonly follower: Follower;
}

/** Makes a partnership on an i18next instance of its own. The instance is made when it is first used, since reading content does not need it. */
async function alone(locale: string, languages: Languages): Promise<Partnership<I18nLike>> {
  const [{ createInstance }, { content }] = await Promise.all([
    import("i18next"),
    languages.load(locale),
  ]);
  const observable = observableOf(content, (error) => {
    // One listener's error is not another's: it surfaces as an uncaught error.
    queueMicrotask(() => {
      throw error;
    });
  });
  return partnershipOf(observable, () => {
    const i18n = makeInstance(createInstance, content.locale);
    const follower = follow({
      i18n,
      shown: ownInstance(i18n, languages),
      languages,
      observable,
      ahead: [],
      tagFor: (_, asked) => asked,
      onFailure: (_, before) => void i18n.changeLanguage(before),
    });
    return { i18n, follower };
  });
}

/** Makes a partnership that follows an application's instance. */
async function hosted(
  i18n: I18nLike,
  options: Given,
  languages: Languages,
): Promise<Partnership<I18nLike>> {
  const { hostOf } = await import("./host.ts");
  const ahead = options.locales ?? [];
  const onError = (error: unknown): void => {
    try {
      (options.onError ?? console.error)(error);
    } catch (another) {
      console.error(another);
    }
  };
  let refresh = (): void => undefined;
  const shown = hostOf(i18n, languages, () => refresh(), onError);
  const chain = shown.chain();
  const first = chain.length > 0 ? languages.resolveIn(chain) : sourceLocale;
  const [{ content }] = await Promise.all([
    languages.load(first),
    ...ahead.map((tag) => languages.load(localeFor(shown, languages, tag))),
  ]);
  const observable = observableOf(content, onError);
  const follower = follow({
    i18n,
    shown,
    languages,
    observable,
    ahead,
    tagFor: (tags, locale) => {
      const asked = typeof tags === "string" ? [tags] : tags;
      return asked.find((tag) => languages.find(tag) === locale) ?? asked[0] ?? locale;
    },
    onFailure: onError,
  });
  refresh = follower.refresh;
  return partnershipOf(observable, { i18n, follower });
}

/** A partnership on an instance that is made, or followed, when it is first asked for. */
function partnershipOf(
  observable: Observable,
  follows: Followed | (() => Followed),
): Partnership<I18nLike> {
  let known = typeof follows === "function" ? undefined : follows;
  let isDisposed = false;
  const followed = (): Followed => {
    known ??= typeof follows === "function" ? follows() : follows;
    if (isDisposed) known.follower.stop();
    return known;
  };
  return Object.freeze({
    get locale() {
      return observable.content.locale;
    },
    get content() {
      return observable.content;
    },
    get i18n() {
      return followed().i18n;
    },
    setLocale: (tags: Tags) => followed().follower.switchTo(tags),
    subscribe: observable.subscribe,
    dispose: () => {
      isDisposed = true;
      known?.follower.stop();
      observable.clear();
    },
  });
}
