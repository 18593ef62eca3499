import type { Content } from "../content/content.ts";
import { type Layer, layersOf, localize } from "../content/localize.ts";
import { isSame, mapTexts, valueAt } from "./texts.ts";

/** A host's texts in one language, under keys of ours. */
export interface HostLayer {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly texts: object;
}

/** Without texts that would change nothing. */
const differing = ({ locale, texts }: HostLayer, ours: Content): Layer => ({
  locale,
  resources:
    locale === ours.locale
      ? mapTexts(texts, (keys, text) => (isSame(text, valueAt(ours, keys)) ? undefined : text))
      : texts,
});

/** Puts a host's texts over ours; gives the same content for the same texts, and ours where there are none. */
export function overriding(): (ours: Content, hosts: readonly HostLayer[]) => Content {
  const made = new Map<string, Content>();
  return (ours, hosts) => {
    const layers = hosts
      .map((layer) => differing(layer, ours))
      .filter(({ resources }) => Object.keys(resources).length > 0);
    const [first] = layers;
    if (!first) return ours;
    const key = JSON.stringify([ours.locale, layers]);
    const known = made.get(key);
    if (known) return known;
    const content = localize(ours, first.locale, [...layers, ...layersOf(ours)]);
    made.clear();
    made.set(key, content);
    return content;
  };
}
