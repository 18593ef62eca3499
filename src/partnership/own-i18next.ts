import type { createInstance } from "i18next";
import { namespace } from "../content/resources.ts";
import type { I18nLike } from "./i18n-like.ts";
import type { Languages } from "./languages.ts";
import type { Shown } from "./shown.ts";

/** i18next 25 writes an advertisement to the console unless it is told not to; later versions know no such option. */
const quiet = { showSupportNotice: false };

/** Makes an i18next instance for a partnership alone. Without a backend, it is ready at once. */
export function makeInstance(create: typeof createInstance, locale: string) {
  const i18n = create();
  void i18n.init({
    ...quiet,
    lng: locale,
    fallbackLng: false,
    load: "currentOnly",
    ns: namespace,
    defaultNS: namespace,
    resources: {},
    interpolation: { escapeValue: false },
  });
  return i18n;
}

/** An instance of a partnership's own: it has one language at a time, no backend, and no texts but the partnership's. */
export function ownInstance(i18n: I18nLike, languages: Languages): Shown {
  const placed = new Set<string>();
  const contentOf = ([tag = ""]: readonly string[]) => {
    const language = languages.loaded(languages.resolveIn([tag]));
    if (language && !placed.has(tag)) {
      placed.add(tag);
      const resources = language.resources();
      i18n.addResourceBundle(tag, namespace, resources, true, false, { skipCopy: true });
    }
    return language?.content;
  };
  return {
    chain: () => (i18n.language === undefined ? [] : [i18n.language]),
    chainOf: (tag) => [tag],
    prepare: contentOf,
    contentOf,
    release: () => undefined,
  };
}
