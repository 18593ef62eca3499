import { mkdirSync, writeFileSync } from "node:fs";
import { kindOf, recordCollections } from "../src/content/collections.ts";
import { outline } from "../src/records/article.ts";
import { records } from "../src/records/index.ts";

/** Writes the ids of every collection as literal unions, from the records' own keys. */

const typeNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    recordCollections.map((name) => [name, kindOf[name].replace(/^./, (c) => c.toUpperCase())]),
  ),
  segments: "Segment",
  claims: "Claim",
  references: "Reference",
};

const segmentIds = Object.entries(records.article).flatMap(([id, section]) => {
  const { heading, paragraphs } = outline(id, section);
  return [...(heading ? [heading] : []), ...paragraphs.flat()];
});

const ids: Readonly<Record<string, readonly string[]>> = {
  segments: segmentIds,
  claims: Object.keys(records.claims),
  references: Object.keys(records.references),
  ...Object.fromEntries(recordCollections.map((name) => [name, Object.keys(records[name])])),
};

const union = (values: readonly string[]) =>
  values.map((value) => JSON.stringify(value)).join(" | ");

const types = Object.entries(ids).map(
  ([name, values]) =>
    `/** An id of \`${name}\`. */\nexport type ${typeNames[name]}Id = ${union(values)};`,
);

const module = `// Made by tools/ids.ts from src/records.

/** An id of a section of the text. */
export type SectionId = ${union(Object.keys(records.article))};

${types.join("\n\n")}

/** An id of any record: unique over all collections. */
export type RecordId = ${recordCollections.map((name) => `${typeNames[name]}Id`).join(" | ")};

/** The ids of each collection. */
export interface IdOf {
${Object.keys(ids)
  .map((name) => `  /** Ids of \`${name}\`. */\n  readonly ${name}: ${typeNames[name]}Id;`)
  .join("\n")}
}

export const sectionIds: readonly SectionId[] = ${JSON.stringify(Object.keys(records.article))};

export const ids: { readonly [Name in keyof IdOf]: readonly IdOf[Name][] } = {
${Object.entries(ids)
  .map(([name, values]) => `  ${name}: ${JSON.stringify(values)},`)
  .join("\n")}
};
`;

mkdirSync("generated", { recursive: true });
writeFileSync("generated/ids.ts", module);
