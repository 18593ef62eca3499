import { facts } from "../../generated/all-facts.ts";
import type { Content } from "../content/content.ts";
import { localize } from "../content/localize.ts";
import { namespace } from "../content/resources.ts";
import type { Place } from "./chain-places.ts";
import type { I18nLike } from "./i18n-like.ts";
import { nearest } from "./nearest.ts";
import { type FoundTexts, layersOf } from "./read-texts.ts";
import { remember } from "./remember.ts";
import { canonicalTag, isTag } from "./tags.ts";
import type { WatchedStore } from "./watch-store.ts";

/**
 * Gives the locale of the texts that the application keeps under a tag: `locale` if the tag is a form of
 * it, else the tag in its canonical form. A tag that is not a BCP 47 tag stays as it is, since an
 * application may call its languages anything.
 */
function localeUnder(tag: string, locale: string): string {
  if (!isTag(tag)) return tag;
  return nearest(tag, [locale]) ?? canonicalTag(tag);
}

/** The content of a place with the host's texts over it; the same content for the same texts. */
function contentWith(watched: WatchedStore, { language, tags }: Place, found: FoundTexts): Content {
  const { content } = language;
  const theirs = layersOf(found, tags, (tag) => localeUnder(tag, content.locale));
  if (theirs.length === 0) return content;
  const locales = tags.map((tag) => localeUnder(tag, content.locale));
  // If the application has texts under a tag that precedes the language's own, content takes that tag's locale.
  const first = locales.indexOf(content.locale);
  const before = first < 0 ? tags : tags.slice(0, first);
  const other = locales[before.findIndex((tag) => found.has(tag))];
  const key = JSON.stringify([content.locale, other, theirs]);
  const known = watched.made.get(key);
  if (known?.base === content) return known.content;
  const made = localize(facts, other ?? content.locale, [...theirs, ...language.layers]).content;
  remember(watched.made, key, { base: content, content: made });
  return made;
}

/** All that a reading depends on: while none of it changes, the same texts would be found. */
function stateOf(i18n: I18nLike, watched: WatchedStore, { language, tags }: Place) {
  const { keySeparator, returnNull, returnEmptyString } = i18n.options;
  const bundles = tags.map((tag) => i18n.getResourceBundle(tag, namespace));
  const options = [keySeparator, returnNull, returnEmptyString];
  return [watched.revision, i18n.store?.data, language.content, ...options, ...bundles];
}

/** The content of a place. All partnerships on a store share what was read from it. */
export function readContent(
  i18n: I18nLike,
  watched: WatchedStore,
  place: Place,
  find: (place: Place) => FoundTexts,
): Content {
  const key = place.tags.join("\n");
  const state = stateOf(i18n, watched, place);
  const known = watched.readings.get(key);
  if (known?.state.every((value, at) => value === state[at])) return known.content;
  const content = contentWith(watched, place, find(place));
  // What was found missing has been placed meanwhile.
  remember(watched.readings, key, { state: stateOf(i18n, watched, place), content });
  return content;
}
