import type { i18n } from "i18next";
import type { Content } from "../content/content.ts";
import { resourcesOf } from "../content/resources.ts";
import { type Locale, locales, sourceLocale } from "../locales.ts";
import { type Library, openLibrary, type Translations } from "./library.ts";
import { nearest, type Tags } from "./resolve-locale.ts";

/** What a partnership is made with. */
export interface PartnershipOptions {
  /** The language to begin with: a BCP 47 tag, or several in the order of preference. Default: `fallbackLocale`. */
  readonly locale?: Tags;
  /** The language for tags of no language there is, and for texts that a language lacks. Default: `"fr"`. */
  readonly fallbackLocale?: Locale;
  /** Texts of your own, by language: finished texts under the keys of `PartnershipResources`, any of them left out. */
  readonly resources?: Translations;
}

/** The content in one language at a time, and the switch between languages. */
export interface Partnership {
  /** The language of `content`. */
  readonly locale: string;
  /** The content in the current language: the same object until the language changes. */
  readonly content: Content;
  /** The i18next instance behind it; its namespace is `partnership`. */
  readonly i18n: i18n;
  /**
   * Switches the language; of several switches under way, the last one asked for wins.
   *
   * @param tags - A BCP 47 tag, or several in the order of preference.
   * @returns The content now current.
   * @throws RangeError if a tag is malformed. If the language fails to load, rejects and changes nothing.
   */
  readonly setLocale: (tags: Tags) => Promise<Content>;
  /**
   * Calls a listener with the current content at once, then at each change.
   *
   * @returns A function that stops the calls.
   */
  readonly subscribe: (listener: (content: Content) => void) => () => void;
  /** Ends it: listeners are let go, and `setLocale` rejects from then on. */
  readonly dispose: () => void;
}

const namespace = "partnership";

/**
 * Makes a partnership. A language is loaded when it is first asked for, and so is i18next.
 *
 * @throws RangeError if a tag is malformed; TypeError if `resources` holds unknown keys or anything
 * that is no text: the message lists each with its path.
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
export async function createPartnership(options: PartnershipOptions = {}): Promise<Partnership> {
  const fallbackLocale = nearest(options.fallbackLocale ?? sourceLocale, locales);
  if (fallbackLocale === undefined) {
    throw new RangeError(
      `The fallbackLocale ${JSON.stringify(options.fallbackLocale)} does not ship; expected one of ${locales.join(", ")}.`,
    );
  }
  const library = await openLibrary(fallbackLocale, options.resources ?? {});
  const first = library.resolve(options.locale ?? fallbackLocale);
  const [{ createInstance }, content] = await Promise.all([import("i18next"), library.load(first)]);

  const i18n = createInstance();
  await i18n.init({
    lng: content.locale,
    fallbackLng: false,
    load: "currentOnly",
    ns: namespace,
    defaultNS: namespace,
    resources: { [content.locale]: { [namespace]: resourcesOf(content) } },
    interpolation: { escapeValue: false },
  });
  return store(content, i18n, library);
}

function store(first: Content, i18n: i18n, { resolve, load }: Library): Partnership {
  let content = first;
  let latest = 0;
  let disposed = false;
  const ready = new Map([[first.locale, first]]);
  const listeners = new Set<{ readonly call: (content: Content) => void }>();

  const show = (next: Content) => {
    if (next === content) return;
    content = next;
    for (const listener of [...listeners]) {
      if (content !== next) return; // a listener has switched again
      if (!listeners.has(listener)) continue;
      try {
        listener.call(next);
      } catch (error) {
        // One listener's error is not another's: it surfaces as an uncaught error.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };

  const setLocale = async (tags: Tags): Promise<Content> => {
    if (disposed) throw new Error("This partnership has been disposed of; create another one.");
    const locale = resolve(tags);
    const request = ++latest;
    const next = await load(locale);
    if (request === latest && !disposed) {
      if (!ready.has(locale)) i18n.addResourceBundle(locale, namespace, resourcesOf(next));
      ready.set(locale, next);
      await i18n.changeLanguage(locale);
    }
    return content;
  };

  // Every switch comes through here, also one made on the instance itself.
  const follow = (tag: string) => {
    const next = ready.get(tag);
    if (next) {
      latest++;
      show(next);
    } else {
      setLocale(tag).catch(() => i18n.changeLanguage(content.locale));
    }
  };
  i18n.on("languageChanged", follow);

  return Object.freeze({
    get locale() {
      return content.locale;
    },
    get content() {
      return content;
    },
    i18n,
    setLocale,
    subscribe: (listener: (content: Content) => void) => {
      const entry = { call: listener };
      listeners.add(entry);
      try {
        listener(content);
      } catch (error) {
        listeners.delete(entry);
        throw error;
      }
      return () => {
        listeners.delete(entry);
      };
    },
    dispose: () => {
      disposed = true;
      listeners.clear();
      i18n.off("languageChanged", follow);
    },
  });
}
