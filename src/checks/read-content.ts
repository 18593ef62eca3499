import type { RecordId } from "../../generated/ids.ts";
import { recordCollections, textCollections, textFieldsOf } from "../content/collections.ts";
import type { AnyRecord, Content } from "../content/content.ts";
import { articleTexts } from "../content/segments.ts";
import { isTree, leavesOf } from "../content/tree.ts";
import { assertArray, assertObject, assertTree } from "./arguments.ts";

const advice =
  "Give the `content` of a language, such as the export `content` of `us-japan-climate-partnership/en`.";

/** What the checks need to know of a content. */
export interface SourceContent {
  /** Every text by its key. */
  readonly texts: ReadonlyMap<string, unknown>;
  /** The record that a path such as `places.japan` stands for. */
  readonly recordAt: ReadonlyMap<string, RecordId>;
  /** The segment that each claim quotes. */
  readonly segmentOf: ReadonlyMap<string, string>;
  /** The parties to the agreements of the article. */
  readonly parties: readonly RecordId[];
  /** The segments of each paragraph of the article. */
  readonly paragraphs: readonly (readonly string[])[];
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isTree(value) ? value : {};

/** Refuses what is not a content, by a TypeError that names the part that is wrong. */
export function assertContent(content: Content): void {
  assertObject("source", content, advice);
  assertObject("source.article", content.article, advice);
  assertArray("source.article.sections", content.article.sections, advice);
  const parts = fieldsOf(content);
  for (const name of [...textCollections, "labels"]) {
    assertTree(`source.${name}`, parts[name], advice);
  }
}

/** Lists the texts of a content by their keys, in the order in which resources have them. */
function* textsOf(content: Content): Generator<[key: string, text: unknown]> {
  for (const field of articleTexts) yield [`article.${field}`, content.article[field]];
  const parts = fieldsOf(content);
  for (const name of textCollections) {
    const fields = Object.keys(textFieldsOf(name));
    for (const [id, entry] of Object.entries(fieldsOf(parts[name]))) {
      const values = fieldsOf(entry);
      for (const field of fields) {
        if (values[field] !== undefined) yield* leavesOf(values[field], `${name}.${id}.${field}`);
      }
    }
  }
  yield* leavesOf(content.labels, "labels");
}

/** Reads what the checks need to know of a content. */
export function readContent(content: Content): SourceContent {
  const records = recordCollections.flatMap((collection) =>
    Object.values<AnyRecord>(content[collection]).map(({ id }) => ({ id, collection })),
  );
  return {
    texts: new Map(textsOf(content)),
    recordAt: new Map(records.map(({ id, collection }) => [`${collection}.${id}`, id])),
    segmentOf: new Map(Object.values(content.claims).map(({ id, segment }) => [id, segment])),
    parties: [
      ...new Set(Object.values(content.agreements).flatMap(({ parties }) => parties ?? [])),
    ],
    paragraphs: content.article.sections.flatMap(({ paragraphs }) => paragraphs),
  };
}
