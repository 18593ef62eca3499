import type { Content } from "../content/content.ts";
import type { I18nLike } from "./i18n-like.ts";
import type { Languages } from "./languages.ts";
import type { Observable } from "./observable.ts";
import type { Shown } from "./shown.ts";
import type { Tags } from "./tags.ts";

/** How an i18next instance is followed. */
export interface Following {
  readonly i18n: I18nLike;
  readonly shown: Shown;
  readonly languages: Languages;
  readonly observable: Observable;
  /** Tags whose texts the instance gets ahead of a switch to them. */
  readonly ahead: readonly string[];
  /** The tag to switch the instance to, for the tags that someone asked for. */
  readonly tagFor: (tags: Tags, locale: string) => string;
  /** Called when a language that the instance has switched to fails to load, with the tag shown before. */
  readonly onFailure: (error: unknown, before: string) => void;
}

/** What follows an instance. */
export interface Follower {
  /** Shows what the instance shows now. */
  readonly refresh: () => void;
  readonly switchTo: (tags: Tags) => Promise<Content>;
  readonly stop: () => void;
}

/** Shows the content of an i18next instance's language. */
export function follow(following: Following): Follower {
  const { i18n, shown, languages, observable, ahead, tagFor, onFailure } = following;
  /** How many switches have been asked for, through this partnership or on the instance itself. */
  let asked = 0;
  let isStopped = false;
  let before = shown.chain()[0] ?? observable.content.locale;
  let pending: Promise<void> = Promise.resolve();
  let store: unknown;

  const fail = (error: unknown): void => {
    if (!isStopped) onFailure(error, before);
  };

  /** Catches what a function throws, because an error must not escape into the instance's events. */
  const safely = (run: (value?: unknown) => void) => (value?: unknown) => {
    try {
      if (!isStopped) run(value);
    } catch (error) {
      fail(error);
    }
  };

  /** Shows the content of the current chain, as soon as its language is loaded. */
  const show = (): void => {
    const chain = shown.chain();
    if (chain.length === 0 || isStopped) return;
    const content = shown.contentOf(chain);
    if (content) {
      before = chain[0] ?? before;
      observable.show(content);
      return;
    }
    const request = asked;
    pending = languages.load(languages.resolveIn(chain)).then(
      safely(show), // the language may be another one by then
      (error: unknown) => {
        if (request === asked) fail(error);
      },
    );
  };

  /** Loads the languages that the instance is to have ahead; a new store has none of them yet. */
  const loadAhead = (): void => {
    if (store === i18n.store) return;
    store = i18n.store;
    for (const tag of ahead) {
      languages
        .load(localeFor(shown, languages, tag))
        .then(() => {
          shown.prepare(shown.chainOf(tag));
          show(); // a chain ahead may have put texts before those of the current one
        })
        .catch(fail);
    }
  };

  const refresh = safely(() => {
    loadAhead();
    show();
  });
  const onSwitch = safely((tag) => {
    asked++;
    if (typeof tag === "string") shown.prepare(shown.chainOf(tag));
  });

  i18n.on("languageChanging", onSwitch);
  i18n.on("languageChanged", refresh);
  i18n.on("initialized", refresh); // a clone may be ready without another event
  refresh();

  return {
    refresh,
    switchTo: async (tags) => {
      if (isStopped) throw new Error("This partnership has been disposed of; create another one.");
      const tag = tagFor(tags, languages.resolve(tags));
      if (!i18n.store) {
        throw new Error(
          "The i18next instance is not initialized yet; call setLocale after its init().",
        );
      }
      const request = ++asked;
      const isLatest = () => request === asked && !isStopped;
      const locale = localeFor(shown, languages, tag);
      try {
        if (!languages.loaded(locale)) await languages.load(locale);
      } catch (error) {
        if (isLatest()) throw error;
      }
      if (isLatest()) {
        await i18n.changeLanguage(tag);
        await pending;
      }
      return observable.content;
    },
    stop: () => {
      isStopped = true;
      i18n.off("languageChanging", onSwitch);
      i18n.off("languageChanged", refresh);
      i18n.off("initialized", refresh);
      shown.release();
    },
  };
}

/** The locale that an instance ends in when it switches to a tag: its chain decides. */
export function localeFor(shown: Shown, languages: Languages, tag: string): string {
  const chain = shown.chainOf(tag);
  return chain.length > 0 ? languages.resolveIn(chain) : languages.resolve(tag);
}
