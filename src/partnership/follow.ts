import type { Content } from "../content/content.ts";
import { namespace } from "../content/resources.ts";
import type { I18nLike, StoreLike } from "./host.ts";
import type { Library } from "./library.ts";
import type { Tags } from "./resolve-locale.ts";
import type { Snapshot } from "./snapshot.ts";

/** What an instance has beside a language: a host's has chains, a backend and texts of its own. */
export interface Host {
  /** The chain that it makes of a tag, should it switch to it; none if it would not. */
  readonly chainOf: (tag: string) => readonly string[];
  /** Whether a backend is asked for our namespace. What is there already, it would not be asked for. */
  readonly asksBackend: () => boolean;
  /** Puts our texts beneath its own. */
  readonly place: (tag: string, ours: Content) => void;
  /** Whether a partnership is at it: every other one hears of it, too. */
  readonly isPlacing: () => boolean;
  /** A content with its own texts over it, those of some tags, the first of them on top. */
  readonly over: (
    ours: Content,
    tags: readonly { readonly tag: string; readonly locale: string }[],
  ) => Content;
}

/** How an i18next instance is followed. */
export interface Following {
  readonly i18n: I18nLike;
  readonly library: Library;
  readonly snapshot: Snapshot;
  /** Contents that are loaded already. */
  readonly loaded: readonly Content[];
  /** Tags whose texts the instance gets ahead. */
  readonly ahead: readonly string[];
  /** The tag to switch the instance to, for the tags someone asked for. */
  readonly tagFor: (tags: Tags, locale: string) => string;
  readonly host: Host;
  /** Called when a language the instance has switched to fails to load, with the tag shown before. */
  readonly onFailure: (error: unknown, before: string) => void;
}

/** What follows an instance. */
export interface Follower {
  readonly switchTo: (tags: Tags) => Promise<Content>;
  readonly stop: () => void;
}

/** Shows the content of an i18next instance's language, and places its texts in the instance. */
export function follow(following: Following): Follower {
  const { i18n, library, snapshot, ahead, tagFor, host, onFailure } = following;
  const loaded = new Map(following.loaded.map((content) => [content.locale, content]));
  /** Tags of the instance that hold our texts. */
  const placed = new Map<string, Content>();
  /** Tags whose chains have been seen to: their texts are there. */
  const prepared = new Set<string>();
  /** What is shown for a chain. */
  const shown = new Map<string, Content>();
  let store: StoreLike | undefined;
  /** How many switches have been asked for, by whomever. */
  let asked = 0;
  let stopped = false;
  let before = i18n.languages?.[0] ?? snapshot.content.locale;
  let pending: Promise<void> = Promise.resolve();

  const load = async (locale: string): Promise<Content> => {
    const content = await library.load(locale);
    loaded.set(locale, content);
    return content;
  };

  const localeOf = (tag: string) => library.findIn([tag]);

  /** The most general tag of a chain that stands for a content; for a fallback of ours, the last. */
  const placeOf = (chain: readonly string[], { locale }: Content) =>
    chain.findLast((tag) => localeOf(tag) === locale) ?? chain.at(-1);

  const place = (tag: string | undefined, ours: Content): void => {
    if (tag === undefined || placed.get(tag) === ours) return;
    host.place(tag, ours);
    placed.set(tag, ours);
  };

  /**
   * Places the texts of a tag before the instance switches to it, if they are loaded. A backend is
   * not asked for what is there: where it is asked, its texts come first.
   */
  const prepare = (tag: string): void => {
    if (stopped || prepared.has(tag) || host.asksBackend()) return;
    const chain = languagesIn(host.chainOf(tag));
    const ours = loaded.get(library.resolveIn(chain));
    if (!ours) return;
    place(placeOf(chain, ours), ours);
    prepared.add(tag);
  };

  const withOverrides = (chain: readonly string[], ours: Content): Content => {
    const tag = placeOf(chain, ours);
    const tags = tag === undefined ? [] : chain.slice(0, chain.indexOf(tag) + 1);
    return host.over(
      ours,
      tags.map((name) => ({
        tag: name,
        locale: localeOf(name) === ours.locale ? ours.locale : name.replaceAll("_", "-"),
      })),
    );
  };

  /** Shows the content of a chain, if it is loaded. */
  const show = (chain: readonly string[]): boolean => {
    const content = shown.get(chain.join()) ?? make(chain);
    if (!content) return false;
    shown.set(chain.join(), content);
    before = chain[0] ?? before;
    snapshot.show(content);
    return true;
  };

  const make = (chain: readonly string[]): Content | undefined => {
    const ours = loaded.get(library.resolveIn(chain));
    if (!ours) return undefined;
    place(placeOf(chain, ours), ours);
    return withOverrides(chain, ours);
  };

  const showCurrent = (): void => {
    const chain = languagesIn(i18n.languages);
    if (chain.length === 0 || stopped || show(chain)) return;
    const request = asked;
    pending = load(library.resolveIn(chain))
      .then(showCurrent) // the language may be another one by then
      .catch((error: unknown) => {
        if (request === asked && !stopped) fail(error);
      });
  };

  const fail = (error: unknown): void => onFailure(error, before);

  /** Nothing of ours throws inside the instance's events. */
  const safely =
    <Args extends readonly unknown[]>(run: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        run(...args);
      } catch (error) {
        fail(error);
      }
    };
  const languageChanging = safely((tag: unknown) => {
    asked++;
    if (typeof tag === "string" && store === i18n.store) prepare(tag);
  });
  const languageChanged = safely(() => {
    if (store !== i18n.store) attach();
    showCurrent();
  });
  /** The instance's texts have changed, by someone else: a bundle of theirs may have replaced ours. */
  const textsChanged = safely((tag: string, ns: string) => {
    if (ns !== namespace || host.isPlacing()) return;
    shown.clear();
    const ours = placed.get(tag);
    placed.delete(tag);
    if (ours) place(tag, ours);
    const chain = languagesIn(i18n.languages);
    if (chain.includes(tag)) show(chain);
  });

  /** Begins with the instance's store; `init()` makes a new one. */
  const attach = (): void => {
    detach();
    store = i18n.store;
    store?.on("added", textsChanged);
    store?.on("removed", textsChanged);
    placed.clear();
    prepared.clear();
    shown.clear();
    for (const tag of ahead) {
      const locale = localeFor(host, library, tag);
      if (loaded.has(locale)) prepare(tag);
      else
        load(locale)
          .then(() => prepare(tag))
          .catch(fail); // a chain that only init() has told
    }
  };
  const detach = (): void => {
    store?.off("added", textsChanged);
    store?.off("removed", textsChanged);
  };

  i18n.on("languageChanging", languageChanging);
  i18n.on("languageChanged", languageChanged);
  if (i18n.isInitialized) languageChanged();

  return {
    switchTo: async (tags) => {
      if (stopped) throw new Error("This partnership has been disposed of; create another one.");
      const tag = tagFor(tags, library.resolve(tags));
      if (!i18n.isInitialized) {
        throw new Error(
          "The i18next instance is not initialised; call setLocale after its init().",
        );
      }
      const request = ++asked;
      const isLatest = () => request === asked && !stopped;
      try {
        if (!prepared.has(tag)) await load(localeFor(host, library, tag));
      } catch (error) {
        if (isLatest()) throw error;
      }
      if (isLatest()) {
        await i18n.changeLanguage(tag);
        await pending;
      }
      return snapshot.content;
    },
    stop: () => {
      stopped = true;
      i18n.off("languageChanging", languageChanging);
      i18n.off("languageChanged", languageChanged);
      detach();
    },
  };
}

/** The locale that an instance ends in when it switches to a tag: its chain decides. */
export function localeFor(host: Host, library: Library, tag: string): string {
  const chain = languagesIn(host.chainOf(tag));
  return chain.length > 0 ? library.resolveIn(chain) : library.resolve(tag);
}

/** In "cimode", i18next shows keys: that is no language, and nothing to follow. */
const languagesIn = (chain: readonly string[] = []): readonly string[] =>
  chain[0]?.toLowerCase() === "cimode" ? [] : [...chain];
