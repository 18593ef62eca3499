import { mkdirSync, writeFileSync } from "node:fs";
import manifest from "../package.json" with { type: "json" };
import {
  type CollectionName,
  collectionNames,
  idTypeOf,
  mapCollections,
  recordCollections,
} from "../src/content/collections.ts";
import { outline } from "../src/records/article.ts";
import { semanticVersion } from "../src/schema/patterns.ts";
import { refuse } from "./mistake.ts";
import { records } from "./records.ts";
import { run } from "./run.ts";
import { validateFiles } from "./validate-files.ts";
import { validateOutline } from "./validate-outline.ts";

/**
 * Writes what the other tools import: generated/ids.ts, the ids of each collection, from the keys of
 * the records; and generated/version.ts, the version of the package, from package.json.
 */

/** The ids of the segments, which follow from the outline of the article. */
function segmentIds(): readonly string[] {
  return Object.entries(records.article).flatMap(([id, section]) => {
    const { heading, paragraphs } = outline(id, section);
    return [...(heading ? [heading] : []), ...paragraphs.flat()];
  });
}

const union = (values: readonly string[]) =>
  values.length > 0 ? values.map((value) => JSON.stringify(value)).join(" | ") : "never";

function moduleOf(ids: Readonly<Record<CollectionName, readonly string[]>>): string {
  const sections = Object.keys(records.article);
  const types = collectionNames.map(
    (name) =>
      `/** The id of an entry of the collection \`${name}\`. */\nexport type ${idTypeOf(name)} = ${union(ids[name])};`,
  );
  const fields = collectionNames.map(
    (name) =>
      `  /** The id of an entry of the collection \`${name}\`. */\n  readonly ${name}: ${idTypeOf(name)};`,
  );
  const lists = collectionNames.map((name) => `  ${name}: ${JSON.stringify(ids[name])},`);

  return `// Made by tools/ids.ts from src/records.

/** The id of a section of the article. */
export type SectionId = ${union(sections)};

${types.join("\n\n")}

/** The id of a record of any collection. No two records of the dataset have the same id. */
export type RecordId = ${recordCollections.map(idTypeOf).join(" | ")};

/** The type of the ids of each collection, by the name of the collection. */
export interface IdOf {
${fields.join("\n")}
}

export const sectionIds: readonly SectionId[] = ${JSON.stringify(sections)};

export const ids: { readonly [Name in keyof IdOf]: readonly IdOf[Name][] } = {
${lists.join("\n")}
};
`;
}

const versionModule = `// Made by tools/ids.ts from package.json.

/** The version of the package. */
export const version: string = ${JSON.stringify(manifest.version)};
`;

function checkVersion(): void {
  if (semanticVersion.safeParse(manifest.version).success) return;
  const reason = `is ${JSON.stringify(manifest.version)}, which is not a semantic version. Write one such as "0.1.0".`;
  refuse([{ file: "package.json", key: "version", reason }]);
}

run(() => {
  checkVersion();
  refuse([...validateFiles(records), ...validateOutline(records.article)]);
  const ids = mapCollections<Readonly<Record<CollectionName, readonly string[]>>>((name) =>
    name === "segments" ? segmentIds() : Object.keys(records[name]),
  );
  mkdirSync("generated", { recursive: true });
  writeFileSync("generated/ids.ts", moduleOf(ids));
  writeFileSync("generated/version.ts", versionModule);
});
