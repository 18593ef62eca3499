import { loaders, textLoaders } from "../../generated/loaders.ts";
import type { Content } from "../content/content.ts";
import type { Layer } from "../content/localize.ts";
import type { PartialResources, PartnershipResources } from "../content/resources.ts";
import { type Locale, locales, sourceLocale } from "../locales.ts";
import { nearest } from "./nearest.ts";
import { remember } from "./remember.ts";
import { canonicalTag, isTag, type Tags } from "./tags.ts";

/** Your own texts, by language tag. They may make a language of your own, or correct some texts of a language that ships. */
export interface Translations {
  readonly [tag: string]: PartialResources;
}

/** A language that a partnership can show. */
export interface Language {
  /** The content of the language. */
  readonly content: Content;
  /** The texts of the language: a new object at each call, since i18next keeps and changes what it is given. */
  readonly resources: () => PartnershipResources;
  /** The layers of texts that the content is made of; the first one that has a text gives it. */
  readonly layers: readonly Layer[];
}

/** The languages that one partnership can show. */
export interface Languages {
  /** The nearest locale there is. */
  find(tags: Tags): string | undefined;
  /** The nearest locale there is, or the fallback; `name` is what an error calls the tags. */
  resolve(tags: Tags, name?: string): string;
  /** The nearest locale of a host's chain, whose tags may be anything. */
  findIn(chain: readonly string[]): string | undefined;
  /** The nearest locale of a host's chain, or the fallback. */
  resolveIn(chain: readonly string[]): string;
  /** Loads the language of a locale that `resolve` gave. A language that fails to load is loaded again at the next call. */
  load(locale: string): Promise<Language>;
  /** The language of a locale, if it has been loaded. */
  loaded(locale: string): Language | undefined;
  /** Every language that has been loaded. */
  all(): readonly Language[];
}

const isShipped = (locale: string): locale is Locale => nearest(locale, locales) === locale;

/** Loads a shipped language. */
async function loadShipped(locale: Locale): Promise<Language> {
  const [content, resources] = await Promise.all([loaders[locale](), textLoaders[locale]()]);
  let parsed: PartnershipResources | undefined;
  return {
    content,
    resources,
    get layers() {
      parsed ??= resources();
      return [{ locale, resources: parsed, content }];
    },
  };
}

/** Gathers the languages that ship and a user's own. The user's texts are checked before any language is made. */
export async function openLanguages(
  fallbackLocale: Locale,
  translations: Translations | undefined,
): Promise<Languages> {
  const making = translations === undefined ? undefined : await import("./own-language.ts");
  const own = new Map(making?.checkResources(translations, canonicalTag));
  const supported = [...new Set<string>([...own.keys(), ...locales])];

  const make = async (locale: string): Promise<Language> => {
    const resources = own.get(locale);
    if (isShipped(locale) && !resources) return loadShipped(locale);
    // A language that ships is complete: a text that it leaves out, such as an official name, does not exist.
    const nearestShipped = nearest(locale, locales);
    const chain: readonly Locale[] = isShipped(locale)
      ? [locale]
      : [
          ...new Set<Locale>([
            ...(nearestShipped ? [nearestShipped] : []),
            fallbackLocale,
            sourceLocale,
          ]),
        ];
    const languages = await Promise.all(chain.map(loadShipped));
    if (!making || !resources) throw new Error(`No texts for "${locale}".`);
    return making.ownLanguage(locale, resources, languages);
  };

  /** Most switches name a locale exactly, and then no tag has to be parsed. */
  const find = (tags: Tags, name?: string): string | undefined =>
    typeof tags === "string" && supported.includes(tags) ? tags : nearest(tags, supported, name);

  /** The locales of tags that i18next instances have used. The same tags come again with each switch. */
  const known = new Map<string, string | undefined>();
  const findTag = (tag: string): string | undefined =>
    known.has(tag)
      ? known.get(tag)
      : remember(known, tag, isTag(tag) ? nearest(tag, supported) : undefined);

  const findIn = (chain: readonly string[]): string | undefined => {
    for (const tag of chain) {
      const locale = findTag(tag);
      if (locale !== undefined) return locale;
    }
    return undefined;
  };

  const loading = new Map<string, Promise<Language>>();
  const loaded = new Map<string, Language>();
  return {
    find,
    findIn,
    resolveIn: (chain) => findIn(chain) ?? fallbackLocale,
    resolve: (tags, name) => find(tags, name) ?? fallbackLocale,
    load: (locale) => {
      const known = loading.get(locale);
      if (known) return known;
      const language = make(locale);
      loading.set(locale, language);
      language.then(
        (made) => loaded.set(locale, made),
        () => loading.delete(locale),
      );
      return language;
    },
    loaded: (locale) => loaded.get(locale),
    all: () => [...loaded.values()],
  };
}
