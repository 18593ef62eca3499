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
  /** The shipped language that is used if none of the tags asked for has a language here, and that supplies the texts that another language lacks. Default: `"fr"`. */
  readonly fallbackLocale?: Locale | undefined;
  /** Texts of your own, by language: finished texts under the keys of `PartnershipResources`, any of them left out. */
  readonly resources?: Translations | undefined;
}

/** What a partnership is made with. */
export interface PartnershipOptions extends CommonOptions {
  /** The language to begin with: a BCP 47 tag, or several in the order of preference. Default: `fallbackLocale`. */
  readonly locale?: Tags | undefined;
  /** An instance of yours takes {@link HostedOptions}. */
  readonly i18n?: undefined;
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
  /** The language is that of your instance. */
  readonly locale?: undefined;
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
 * Makes a partnership: the content in one language at a time, and the switch between languages.
 *
 * Without `i18n`, it begins with `locale`. A language is loaded when it is first asked for, and so is
 * i18next; a tag of a language that does not exist here gets `fallbackLocale`.
 *
 * With `i18n`, it follows an i18next instance of yours. The content is in the first language of the
 * instance's chain that there is, its texts are in the namespace `partnership` of the instance, and
 * texts that you have there win, in `t` and in `content`. Before the instance's `init()`, it holds the
 * article's French, and follows from then on.
 *
 * @param options - Where to begin or what to follow, what to fall back to, texts of your own.
 * @returns The partnership, once its first language is loaded, and those of `locales`.
 * @throws TypeError if an option is unknown or of the wrong kind, or `resources` holds unknown keys or
 * values that are not texts: the message lists each with its path. RangeError if a tag is malformed, or
 * `fallbackLocale` does not ship. Rejects with the error of a language, or of i18next, that fails to load.
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
export async function createPartnership<Host extends I18nLike = I18n>(
  options: PartnershipOptions | HostedOptions<Host> = {},
): Promise<Partnership<Host>> {
  const given = await readOptions(options);
  const fallbackLocale = nearest(given.fallbackLocale ?? sourceLocale, locales, "fallbackLocale");
  if (fallbackLocale === undefined) {
    throw new RangeError(
      `fallbackLocale is ${JSON.stringify(given.fallbackLocale)}, which does not ship; expected one of ${locales.join(", ")}.`,
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
