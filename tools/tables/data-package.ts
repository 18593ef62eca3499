import { sourceRights } from "../rights.ts";
import { dialect } from "./csv.ts";
import type { Field, Table } from "./table.ts";

/** What the manifest of the package says of it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** What is known of the rights in the text of the article. */
const articleRights = `It has words of the article or their translation. ${sourceRights}`;

const sources = [
  {
    title:
      "The article, in French: supplied to this project; a copy stands on a public web page, and its license is not known",
    path: "https://dailyclimate.com/fr/us-japan-climate-partnership/",
  },
  { title: "The documents of the public record, which the table `references` lists" },
];

/** What is this project's own; what has words of the article has no license here, since none is known. */
const ownLicenses = [{ name: "MIT", title: "MIT License" }];

/** The file of a table, as seen from datapackage.json. */
export const fileOf = ({ name }: Table): string => `${name}.csv`;

function fieldOf({ name, type, description, optional, codes }: Field) {
  const constraints = {
    ...(optional ? {} : { required: true }),
    ...(codes ? { enum: codes } : {}),
  };
  return { name, type, description, constraints };
}

function schemaOf({ fields, primaryKey }: Table) {
  const foreignKeys = fields.flatMap(({ name, refersTo }) =>
    refersTo === undefined
      ? []
      : [{ fields: name, reference: { resource: refersTo, fields: "id" } }],
  );
  return {
    fields: fields.map(fieldOf),
    missingValues: [""],
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

const resourceOf = (table: Table) => ({
  profile: "tabular-data-resource",
  name: table.name,
  path: fileOf(table),
  title: table.title,
  description: table.hasArticle ? `${table.description} ${articleRights}` : table.description,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect,
  ...(table.hasArticle ? {} : { licenses: ownLicenses }),
  schema: schemaOf(table),
});

/** Describes tables as a Frictionless Data Package, version 1: their types, keys and columns, and where they come from. */
export const dataPackageOf = (
  tables: readonly Table[],
  { name, version, description, keywords }: Manifest,
) => ({
  profile: "tabular-data-package",
  name,
  version,
  title: "The US–Japan climate partnership in tables",
  description,
  keywords,
  sources,
  resources: tables.map(resourceOf),
});
