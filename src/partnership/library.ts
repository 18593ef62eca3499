import { loaders } from "../../generated/loaders.ts";
import type { Content } from "../content/content.ts";
import type { PartialResources } from "../content/resources.ts";
import { type Locale, locales, sourceLocale } from "../locales.ts";
import { canonicalTag, isTag, nearest, type Tags } from "./resolve-locale.ts";

/** Texts of a user's own, by language: whole languages, or corrections of shipped ones. */
export interface Translations {
  readonly [tag: string]: PartialResources;
}

/** The languages one partnership can show. */
export interface Library {
  /** The nearest locale there is. */
  find(tags: Tags): string | undefined;
  /** The nearest locale there is, or the fallback; `name` is what an error calls the tags. */
  resolve(tags: Tags, name?: string): string;
  /** The nearest locale of a host's chain, whose tags may be anything. */
  findIn(chain: readonly string[]): string | undefined;
  /** The nearest locale of a host's chain, or the fallback. */
  resolveIn(chain: readonly string[]): string;
  /** The content of a locale that `resolve` gave. */
  load(locale: string): Promise<Content>;
}

const isShipped = (locale: string): locale is Locale => nearest(locale, locales) === locale;

/** Gathers the shipped languages and a user's own; the latter are checked before anything is made. */
export async function openLibrary(
  fallbackLocale: Locale,
  translations: Translations | undefined,
): Promise<Library> {
  const making = translations === undefined ? undefined : await import("./own-language.ts");
  const own = new Map(making?.byTag(translations ?? {}, canonicalTag));
  const supported = [...new Set<string>([...own.keys(), ...locales])];

  const make = async (locale: string): Promise<Content> => {
    const resources = own.get(locale);
    if (isShipped(locale) && !resources) return loaders[locale]();
    // A shipped language lacks nothing: what it leaves out, such as an official name, there is not.
    const chain: readonly Locale[] = isShipped(locale)
      ? [locale]
      : [...new Set<Locale>([fallbackLocale, sourceLocale])];
    const contents = await Promise.all(chain.map((name) => loaders[name]()));
    if (!making || !resources) throw new Error(`No texts for "${locale}".`);
    return making.ownContent(locale, resources, contents);
  };

  /** Most switches name a locale as it is: no tag need be taken apart. */
  const find = (tags: Tags, name?: string): string | undefined =>
    typeof tags === "string" && supported.includes(tags) ? tags : nearest(tags, supported, name);

  const findIn = (chain: readonly string[]) => find(chain.filter(isTag));

  const loaded = new Map<string, Promise<Content>>();
  return {
    find,
    findIn,
    resolveIn: (chain) => findIn(chain) ?? fallbackLocale,
    resolve: (tags, name) => find(tags, name) ?? fallbackLocale,
    load: (locale) => {
      const known = loaded.get(locale);
      if (known) return known;
      const content = make(locale);
      loaded.set(locale, content);
      content.catch(() => loaded.delete(locale)); // a later call tries again
      return content;
    },
  };
}
