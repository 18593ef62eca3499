import type { RecordId, SegmentId } from "../../generated/ids.ts";
import { version } from "../../generated/version.ts";
import { codes } from "./codes.ts";
import {
  type CollectionName,
  mapCollections,
  recordCollections,
  type TextCollection,
  textCollections,
  textFieldsOf,
} from "./collections.ts";
import type { Content, ContentCollections, Fallback } from "./content.ts";
import type { Facts } from "./facts.ts";
import { deepFreeze } from "./freeze.ts";
import { join, joinArticle } from "./join.ts";
import { compileMatcher } from "./match.ts";
import { passageUrls } from "./passage-url.ts";
import type { PartialResources, PartnershipResources } from "./resources.ts";
import { articleTexts, type Mention } from "./segments.ts";
import { isText, type Path, type Text, valueAt } from "./tree.ts";

/** The texts of one language, or some of them. */
export interface Layer {
  /** The language of the texts: a BCP 47 tag. */
  readonly locale: string;
  readonly resources: PartialResources;
  /** The segments of the language with their mentions, if these have already been found. */
  readonly content?: Pick<Content, "segments">;
}

/** The content of a language, and its texts in the form of i18next. */
export interface Localized {
  readonly content: Content;
  readonly resources: PartnershipResources;
}

/** A text and the layer that it was found in. */
interface Found {
  readonly text: Text;
  readonly layer: number;
}

/** Finds the text at a path in the first layer that has one, from a layer on. */
function find(layers: readonly Layer[], path: Path, from = 0): Found | undefined {
  for (let layer = from; layer < layers.length; layer++) {
    const text = valueAt(layers[layer]?.resources, path);
    if (isText(text)) return { text: typeof text === "string" ? text : [...text], layer };
  }
  return undefined;
}

/** Takes each text from the first layer that has it. */
function mergeTexts(facts: Facts, locale: string, layers: readonly Layer[]) {
  const fallbacks: Fallback[] = [];
  const take = (path: Path): Text | undefined => {
    const found = find(layers, path);
    const from = found && layers[found.layer]?.locale;
    if (from !== undefined && from !== locale)
      fallbacks.push({ key: path.join("."), locale: from });
    return found?.text;
  };
  const require = (path: Path): Text => {
    const text = take(path);
    if (text !== undefined) return text;
    const tried = layers.map((layer) => layer.locale).join(", ");
    throw new Error(`"${path.join(".")}" has no text in ${tried}; one of them must give it.`);
  };

  const entry = (name: TextCollection, id: string) => {
    const texts: Record<string, Text> = {};
    for (const [field, kind] of Object.entries(textFieldsOf(name))) {
      const text = kind === "optional" ? take([name, id, field]) : require([name, id, field]);
      if (text !== undefined) texts[field] = text;
    }
    return texts;
  };
  const article = Object.fromEntries(
    articleTexts.map((field) => [field, require(["article", field])]),
  );
  const collections = textCollections.map((name) => [
    name,
    Object.fromEntries(Object.keys(facts[name]).map((id) => [id, entry(name, id)])),
  ]);
  const labels = Object.entries<readonly string[]>(codes).map(([group, keys]) => [
    group,
    Object.fromEntries(keys.map((key) => [key, require(["labels", group, key])])),
  ]);
  const resources: unknown = {
    article,
    ...Object.fromEntries(collections),
    labels: Object.fromEntries(labels),
  };
  return { resources: resources as PartnershipResources, fallbacks };
}

/** Finds what each segment names. A segment is matched against the names of the language that its own text is in. */
function findMentions(
  facts: Facts,
  layers: readonly Layer[],
): Readonly<Record<string, { readonly mentions: readonly Mention[] }>> {
  const matchers = new Map<number, (text: string) => Mention[]>();
  const matcherFrom = (layer: number) => {
    const known = matchers.get(layer);
    if (known) return known;
    const names = recordCollections.flatMap((name) =>
      (Object.keys(facts[name]) as RecordId[]).flatMap((id) =>
        ["name", "acronym", "aliases"]
          .flatMap((field) => find(layers, [name, id, field], layer)?.text ?? [])
          .map((text) => [text, id] as const),
      ),
    );
    const matcher = compileMatcher(names, layers[layer]?.locale);
    matchers.set(layer, matcher);
    return matcher;
  };
  const mentionsIn = (id: SegmentId): readonly Mention[] => {
    const found = find(layers, ["segments", id, "text"]);
    if (!found) return [];
    const known = layers[found.layer]?.content?.segments[id].mentions;
    return known ?? matcherFrom(found.layer)(String(found.text));
  };
  const ids = Object.keys(facts.segments) as SegmentId[];
  return Object.fromEntries(ids.map((id) => [id, { mentions: mentionsIn(id) }]));
}

/**
 * Makes the content of one language from facts and from layers of texts. The first layer that has a
 * text gives it.
 *
 * @throws Error if no layer has a text that content needs.
 */
export function localize(facts: Facts, locale: string, layers: readonly Layer[]): Localized {
  const { resources, fallbacks } = mergeTexts(facts, locale, layers);
  const texts: Partial<Record<CollectionName, Readonly<Record<string, object>>>> = resources;
  const found: typeof texts = {
    segments: findMentions(facts, layers),
    findings: passageUrls(facts.findings, facts.references),
  };
  const collections = mapCollections<ContentCollections>((name) =>
    join(facts[name], texts[name], found[name]),
  );
  const content = deepFreeze({
    locale,
    version,
    article: joinArticle(facts.article, resources.article),
    ...collections,
    labels: resources.labels,
    fallbacks,
  });
  return { content, resources };
}
