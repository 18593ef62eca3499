import type { Content } from "../content/content.ts";
import {
  asksBackend,
  chainOf,
  currentChain,
  type I18nLike,
  namespace,
  type StoreLike,
} from "./host.ts";
import { hostTexts, isOurWriting, placeTexts } from "./host-texts.ts";
import type { Library } from "./library.ts";
import type { overriding } from "./overrides.ts";
import type { Tags } from "./resolve-locale.ts";
import type { Snapshot } from "./snapshot.ts";

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
  /** Puts the instance's texts over ours; without it, they do not show. */
  readonly override?: ReturnType<typeof overriding>;
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
  const { i18n, library, snapshot, ahead, tagFor, override, onFailure } = following;
  const loaded = new Map(following.loaded.map((content) => [content.locale, content]));
  /** Tags of the instance that hold our texts. */
  const placed = new Map<string, Content>();
  /** Tags whose chains have been seen to. */
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
    placeTexts(i18n, tag, ours);
    placed.set(tag, ours);
  };

  /** Places the texts of a tag before the instance switches to it, if they are loaded. */
  const prepare = (tag: string): void => {
    if (prepared.has(tag) || asksBackend(i18n)) return;
    const chain = chainOf(i18n, tag);
    const ours = loaded.get(library.resolveIn(chain));
    if (!ours) return;
    place(placeOf(chain, ours), ours);
    prepared.add(tag);
  };

  const withOverrides = (chain: readonly string[], ours: Content): Content => {
    const tag = placeOf(chain, ours);
    if (!override || tag === undefined) return ours;
    const layers = chain.slice(0, chain.indexOf(tag) + 1).map((name) => ({
      locale: localeOf(name) === ours.locale ? ours.locale : name.replaceAll("_", "-"),
      texts: hostTexts(i18n, name, ours),
    }));
    return override(ours, layers);
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
    const chain = currentChain(i18n);
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
    if (ns !== namespace || isOurWriting(i18n)) return;
    shown.clear();
    const ours = placed.get(tag);
    placed.delete(tag);
    if (ours) place(tag, ours);
    const chain = currentChain(i18n);
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
      const locale = localeFor(i18n, library, tag);
      if (loaded.has(locale)) prepare(tag);
      else load(locale).then(() => prepare(tag), fail); // a chain that only init() has told
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
      const locale = localeFor(i18n, library, tag);
      try {
        if (!loaded.has(locale)) await load(locale);
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
export function localeFor(i18n: I18nLike, library: Library, tag: string): string {
  const chain = chainOf(i18n, tag);
  return chain.length > 0 ? library.resolveIn(chain) : library.resolve(tag);
}
