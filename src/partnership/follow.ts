import type { Content } from "../content/content.ts";
import { resourcesOf } from "../content/resources.ts";
import { addTexts, chainOf, type I18nLike, namespace, type StoreLike } from "./host.ts";
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

/** Shows the content of an i18next instance's language, and adds its texts to the instance. */
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
  let latest = 0;
  let stopped = false;
  let isAdding = false;
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

  /** Brings the texts of a tag someone asks for into the instance, before it switches. */
  const prepare = (tag: string, ours: Content): void => {
    if (prepared.has(tag)) return;
    place(chainOf(i18n, tag), ours);
    prepared.add(tag);
  };

  const place = (chain: readonly string[], ours: Content): void => {
    const tag = placeOf(chain, ours);
    if (tag === undefined || placed.get(tag) === ours) return;
    isAdding = true;
    try {
      addTexts(i18n, tag, resourcesOf(ours));
    } finally {
      isAdding = false;
    }
    placed.set(tag, ours);
  };

  const withOverrides = (chain: readonly string[], ours: Content): Content => {
    const tag = placeOf(chain, ours);
    if (!override || tag === undefined) return ours;
    const bundles = chain.slice(0, chain.indexOf(tag) + 1).map((name) => ({
      locale: localeOf(name) === ours.locale ? ours.locale : name.replaceAll("_", "-"),
      texts: i18n.getResourceBundle(name, namespace),
      isOurs: placed.has(name),
    }));
    return override(ours, bundles, i18n.options.keySeparator || ".");
  };

  const show = (chain: readonly string[], ours: Content): void => {
    place(chain, ours);
    const content = withOverrides(chain, ours);
    shown.set(chain.join(), content);
    before = chain[0] ?? before;
    snapshot.show(content);
  };

  const followLanguage = (): void => {
    const chain = [...(i18n.languages ?? [])];
    if (chain.length === 0) return; // a host without a language, or in "cimode"
    const request = ++latest;
    const known = shown.get(chain.join());
    if (known) {
      before = chain[0] ?? before;
      snapshot.show(known);
      return;
    }
    const locale = library.resolveIn(chain);
    const ours = loaded.get(locale);
    if (ours) show(chain, ours);
    else {
      pending = load(locale)
        .then((content) => {
          if (request === latest && !stopped) show(chain, content);
        })
        .catch((error: unknown) => onFailure(error, before));
    }
  };

  /** The instance's texts have changed, by someone else. */
  const followTexts = (tag: string, ns: string): void => {
    if (isAdding || ns !== namespace) return;
    shown.clear();
    if (i18n.getResourceBundle(tag, namespace) === undefined) {
      placed.delete(tag);
      prepared.clear();
    }
    const chain = [...(i18n.languages ?? [])];
    const ours = loaded.get(library.resolveIn(chain));
    if (chain.includes(tag) && ours) show(chain, ours);
  };

  /** Nothing of ours throws inside the instance's events. */
  const safely =
    <Args extends readonly unknown[]>(run: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        run(...args);
      } catch (error) {
        onFailure(error, before);
      }
    };
  const languageChanged = safely(() => {
    if (store !== i18n.store) attach();
    followLanguage();
  });
  const textsChanged = safely(followTexts);

  /** Begins with the instance's store; `init()` makes a new one. */
  const attach = (): void => {
    store?.off("added", textsChanged);
    store?.off("removed", textsChanged);
    store = i18n.store;
    store?.on("added", textsChanged);
    store?.on("removed", textsChanged);
    placed.clear();
    prepared.clear();
    shown.clear();
    for (const tag of ahead) {
      const content = loaded.get(library.resolve(tag));
      if (content) prepare(tag, content);
    }
  };

  i18n.on("languageChanged", languageChanged);
  if (i18n.isInitialized) languageChanged();

  return {
    switchTo: async (tags) => {
      if (stopped) throw new Error("This partnership has been disposed of; create another one.");
      const locale = library.resolve(tags);
      const request = ++latest;
      const content = loaded.get(locale) ?? (await load(locale));
      if (request !== latest || stopped) return snapshot.content;
      if (!i18n.isInitialized) {
        throw new Error(
          "The i18next instance is not initialised; call setLocale after its init().",
        );
      }
      const tag = tagFor(tags, locale);
      prepare(tag, content);
      await i18n.changeLanguage(tag);
      await pending;
      return snapshot.content;
    },
    stop: () => {
      stopped = true;
      i18n.off("languageChanged", languageChanged);
      store?.off("added", textsChanged);
      store?.off("removed", textsChanged);
    },
  };
}
