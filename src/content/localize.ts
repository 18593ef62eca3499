import type { RecordId } from "../../generated/ids.ts";
import { recordCollections } from "./collections.ts";
import type { Content, Fallback } from "./content.ts";
import { deepFreeze } from "./freeze.ts";
import { compileMatcher } from "./match.ts";
import {
  type PartialResources,
  resourcesOf,
  type TextCollection,
  type TextKind,
  textFields,
} from "./resources.ts";
import type { Mention } from "./segments.ts";

/** The texts of one language, or some of them. */
export interface Layer {
  /** The language of the texts: a BCP 47 tag. */
  readonly locale: string;
  readonly resources: PartialResources;
}

/** What contents were made from. */
const made = new WeakMap<Content, readonly Layer[]>();

/** The layers of a content: what is put over it then meets the same languages as what it was made from. */
export const layersOf = (content: Content): readonly Layer[] =>
  made.get(content) ?? [{ locale: content.locale, resources: resourcesOf(content) }];

type Text = string | readonly string[];

/** The value at a path, if it is a text. */
function textAt(tree: unknown, path: readonly string[]): Text | undefined {
  let node = tree;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Reflect.get(node, key);
  }
  if (typeof node === "string") return node === "" ? undefined : node;
  return Array.isArray(node) ? [...node] : undefined;
}

/** Maps the leaves of a tree of strings. */
function mapLeaves<T extends object>(tree: T, map: (path: readonly string[]) => Text): T {
  const walk = (node: object, path: readonly string[]): object =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const here = [...path, key];
        return [key, typeof value === "object" ? walk(value, here) : map(here)];
      }),
    );
  return walk(tree, []) as T;
}

/**
 * Makes the content of one language: the facts of `base`, with texts from `layers`. The first layer
 * that has a text gives it. Every content, a shipped one or a user's, is made here.
 */
export function localize(base: Content, locale: string, layers: readonly Layer[]): Content {
  const fallbacks: Fallback[] = [];

  const find = (path: readonly string[], from = 0): readonly [Text, number] | undefined => {
    for (const [index, layer] of layers.entries()) {
      const text = index < from ? undefined : textAt(layer.resources, path);
      if (text !== undefined) return [text, index];
    }
    return undefined;
  };

  const take = (path: readonly string[]): Text | undefined => {
    const found = find(path);
    const from = found && layers[found[1]]?.locale;
    if (from !== undefined && from !== locale)
      fallbacks.push({ key: path.join("."), locale: from });
    return found?.[0];
  };

  const require = (path: readonly string[]): Text => {
    const text = take(path);
    if (text !== undefined) return text;
    const tried = layers.map((layer) => layer.locale).join(", ");
    throw new Error(`"${path.join(".")}" has no text in ${tried}; one of them must give it.`);
  };

  const collection = <Name extends TextCollection>(name: Name): Content[Name] => {
    const fields: Readonly<Record<string, TextKind>> = textFields[name];
    const texts = (id: string) =>
      Object.entries(fields).flatMap(([field, kind]) => {
        const path = [name, id, field];
        const text = kind === "optional" ? take(path) : require(path);
        return text === undefined ? [] : [[field, text] as const];
      });
    const entries = Object.entries<object>(base[name]).map(([id, entry]) => {
      const facts = Object.entries(entry).filter(([field]) => !Object.hasOwn(fields, field));
      const head = facts.filter(([field]) => field === "id" || field === "kind");
      return [id, Object.fromEntries([...head, ...texts(id), ...facts])];
    });
    return Object.fromEntries(entries) as Content[Name];
  };

  // A segment is matched against the names of the language its own text is in.
  const matchers = new Map<number, (text: string) => Mention[]>();
  const matcherFrom = (layer: number) => {
    const known = matchers.get(layer);
    if (known) return known;
    const names = recordCollections.flatMap((name) =>
      (Object.keys(base[name]) as RecordId[]).flatMap((id) =>
        ["name", "acronym", "aliases"]
          .flatMap((field) => find([name, id, field], layer)?.[0] ?? [])
          .map((text) => [text, id] as const),
      ),
    );
    const matcher = compileMatcher(names, layers[layer]?.locale);
    matchers.set(layer, matcher);
    return matcher;
  };

  const segments = collection("segments");
  const mentioned = Object.entries(segments).map(([id, segment]) => {
    const layer = find(["segments", id, "text"])?.[1] ?? 0;
    return [id, { ...segment, mentions: matcherFrom(layer)(segment.text) }];
  });

  const content: Content = deepFreeze({
    locale,
    article: { ...base.article, title: String(require(["article", "title"])) },
    segments: Object.fromEntries(mentioned) as Content["segments"],
    claims: collection("claims"),
    initiatives: collection("initiatives"),
    agreements: collection("agreements"),
    organizations: collection("organizations"),
    people: collection("people"),
    places: collection("places"),
    commitments: collection("commitments"),
    activities: collection("activities"),
    events: collection("events"),
    topics: collection("topics"),
    terms: collection("terms"),
    references: base.references,
    labels: mapLeaves(base.labels, (path) => require(["labels", ...path])),
    fallbacks,
  });
  made.set(content, layers);
  return content;
}
