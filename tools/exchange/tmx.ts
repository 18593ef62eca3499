import type { SegmentId } from "../../generated/ids.ts";
import manifest from "../../package.json" with { type: "json" };
import type { Content } from "../../src/content/content.ts";
import { isOwnText } from "./own-text.ts";
import { element, type XmlElement, xmlOf } from "./xml.ts";

/** A property of a kind that the format does not know itself. */
const prop = (type: string, text: string): XmlElement =>
  element("prop", { type: `x-${type}` }, text);

/** Writes the segments of a language: a variant of each that it has. */
function variantsIn(content: Content): (id: SegmentId) => readonly XmlElement[] {
  const isOwn = isOwnText(content);
  return (id) => {
    if (!isOwn(`segments.${id}.text`)) return [];
    const text = element("seg", {}, content.segments[id].text);
    return [element("tuv", { "xml:lang": content.locale }, text)];
  };
}

/** What is known of the rights in the text, in the words of each language that has its own. */
const rightsNotes = (contents: readonly Content[]): readonly XmlElement[] =>
  contents
    .filter((content) => isOwnText(content)("article.rights"))
    .map(({ locale, article }) => element("note", { "xml:lang": locale }, article.rights));

function headerOf(source: Content, translated: readonly Content[]): XmlElement {
  const { locale, version, article } = source;
  const attributes = {
    creationtool: manifest.name,
    creationtoolversion: version,
    segtype: "sentence",
    "o-tmf": manifest.name,
    adminlang: "en",
    srclang: locale,
    datatype: "plaintext",
  };
  return element(
    "header",
    attributes,
    element("note", { "xml:lang": locale }, article.title),
    element("note", { "xml:lang": "en" }, manifest.description),
    ...rightsNotes([source, ...translated]),
    prop("version", version),
  );
}

/**
 * Writes the aligned text as a translation memory: TMX 1.4b, with a unit for each segment that is
 * translated. A unit does not have the languages that lack the segment.
 *
 * @param source - The content of the source.
 * @param translated - The content of each further language to write.
 */
export function tmxOf(source: Content, translated: readonly Content[]): string {
  const sourceIn = variantsIn(source);
  const othersIn = translated.map(variantsIn);
  const units = Object.values(source.segments).flatMap(({ id, section, kind }) => {
    const variants = othersIn.flatMap((variantIn) => variantIn(id));
    if (variants.length === 0) return [];
    const props = [prop("section", section), prop("kind", kind)];
    return [element("tu", { tuid: id }, ...props, ...sourceIn(id), ...variants)];
  });
  const body = element("body", {}, ...units);
  return xmlOf(element("tmx", { version: "1.4" }, headerOf(source, translated), body));
}
