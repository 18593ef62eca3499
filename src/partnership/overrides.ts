import type { Content } from "../content/content.ts";
import { type Layer, localize } from "../content/localize.ts";
import { resourcesOf } from "../content/resources.ts";

type Text = string | readonly string[];

const isText = (value: unknown): value is Text =>
  typeof value === "string" ||
  (Array.isArray(value) && value.every((item) => typeof item === "string"));

/** The texts of a tree by their paths, joined as the host joins keys: nested and flat ones alike. */
function textsOf(tree: unknown, separator: string, path = ""): [string, Text][] {
  if (isText(tree)) return [[path, tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, child]) =>
    textsOf(child, separator, path === "" ? key : path + separator + key),
  );
}

/** A host's bundle of one tag, and what we have put into it. */
export interface Bundle {
  /** The language of its texts, as content names it. */
  readonly locale: string;
  readonly texts: unknown;
  /** Whether our texts are in it. */
  readonly isOurs: boolean;
}

/** The host's texts of a bundle: those under keys of ours that are not ours. */
function hostTexts(bundle: Bundle, ours: Content, separator: string): Layer {
  const found = new Map(textsOf(bundle.texts, separator));
  const walk = (node: object, path: readonly string[]): object =>
    Object.fromEntries(
      Object.entries(node).flatMap(([key, text]): [string, unknown][] => {
        const here = [...path, key];
        if (!isText(text)) {
          const inside = walk(text, here);
          return Object.keys(inside).length > 0 ? [[key, inside]] : [];
        }
        const other = found.get(here.join(separator));
        const isTheirs =
          other !== undefined &&
          typeof other === typeof text &&
          !(bundle.isOurs && JSON.stringify(other) === JSON.stringify(text));
        return isTheirs ? [[key, other]] : [];
      }),
    );
  return { locale: bundle.locale, resources: walk(resourcesOf(ours), []) };
}

/** Puts a host's texts over ours; gives the same content for the same texts, and ours where there are none. */
export function overriding(): (
  ours: Content,
  bundles: readonly Bundle[],
  separator: string,
) => Content {
  const made = new Map<string, Content>();
  return (ours, bundles, separator) => {
    const layers = bundles
      .map((bundle) => hostTexts(bundle, ours, separator))
      .filter(({ resources }) => Object.keys(resources).length > 0);
    const [first] = layers;
    if (!first) return ours;
    const key = JSON.stringify([ours.locale, layers]);
    const known = made.get(key);
    if (known) return known;
    const base = { locale: ours.locale, resources: resourcesOf(ours) };
    const content = localize(ours, first.locale, [...layers, base]);
    made.clear();
    made.set(key, content);
    return content;
  };
}
