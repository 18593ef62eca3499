import { mkdirSync, writeFileSync } from "node:fs";
import {
  type CollectionName,
  collectionNames,
  idTypeOf,
  mapCollections,
  recordCollections,
} from "../src/content/collections.ts";
import { outline } from "../src/records/article.ts";
import { records } from "../src/records/index.ts";

/** Writes the ids of every collection as literal unions, from the records' own keys. */

const segmentIds = Object.entries(records.article).flatMap(([id, section]) => {
  const { heading, paragraphs } = outline(id, section);
  return [...(heading ? [heading] : []), ...paragraphs.flat()];
});

const ids = mapCollections<Readonly<Record<CollectionName, readonly string[]>>>((name) =>
  name === "segments" ? segmentIds : Object.keys(records[name]),
);
const lists = collectionNames.map((name) => [name, ids[name]] as const);

const union = (values: readonly string[]) =>
  values.map((value) => JSON.stringify(value)).join(" | ");

const types = lists.map(
  ([name, values]) =>
    `/** An id of \`${name}\`. */\nexport type ${idTypeOf(name)} = ${union(values)};`,
);

const module = `// Made by tools/ids.ts from src/records.

/** An id of a section of the article. */
export type SectionId = ${union(Object.keys(records.article))};

${types.join("\n\n")}

/** An id of a record of any collection. No two records have the same. */
export type RecordId = ${recordCollections.map(idTypeOf).join(" | ")};

/** The ids of each collection. */
export interface IdOf {
${collectionNames
  .map((name) => `  /** The ids of \`${name}\`. */\n  readonly ${name}: ${idTypeOf(name)};`)
  .join("\n")}
}

export const sectionIds: readonly SectionId[] = ${JSON.stringify(Object.keys(records.article))};

export const ids: { readonly [Name in keyof IdOf]: readonly IdOf[Name][] } = {
${lists.map(([name, values]) => `  ${name}: ${JSON.stringify(values)},`).join("\n")}
};
`;

mkdirSync("generated", { recursive: true });
writeFileSync("generated/ids.ts", module);
