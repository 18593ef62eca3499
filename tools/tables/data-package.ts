import { authorOf } from "../author.ts";
import type { Manifest } from "../manifest.ts";
import { publisherOf } from "../publisher.ts";
import { rightsInSentences, sayLicenseOf } from "../rights/rows.ts";
import { articleRights, sayRightsIn } from "../rights/say-rights.ts";
import { grantedLicense, type Rights } from "../rights.ts";
import { dialect } from "./csv.ts";
import type { Field, Table } from "./table.ts";

const sources = [
  {
    title:
      "The article, in French: supplied to this project; a copy stands on a public web page, and its license is not known",
    path: "https://dailyclimate.com/fr/us-japan-climate-partnership/",
  },
  { title: "The documents of the public record, which the table `references` lists" },
];

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

/** Says what is known of the rights in a table. What has words of the article has no license, since none is known for them. */
function sayRights({ hasArticle }: Table, rights: Rights): string {
  return hasArticle
    ? `It has words of the article or their translation. ${articleRights()}`
    : `It has no words of the article. ${sayLicenseOf(sayRightsIn("en"), "contribution", rights)}`;
}

/** The license of a table that is granted. A proposed one is not listed, since programs would take it for granted. */
function licensesOf({ hasArticle }: Table, { contribution }: Rights) {
  const license = hasArticle ? undefined : grantedLicense(contribution);
  if (license === undefined) return {};
  const { spdx, title, url } = license;
  return { licenses: [{ name: spdx, title, path: url }] };
}

const resourceOf = (table: Table, rights: Rights) => ({
  profile: "tabular-data-resource",
  name: table.name,
  path: fileOf(table),
  title: table.title,
  description: `${table.description} ${sayRights(table, rights)}`,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect,
  ...licensesOf(table, rights),
  schema: schemaOf(table),
});

/** Who made the tables, if package.json names someone. */
function contributorsOf(manifest: Manifest) {
  const { name, email, url, isStandIn } = authorOf(manifest);
  if (isStandIn) return {};
  const contact = { ...(email ? { email } : {}), ...(url ? { path: url } : {}) };
  return { contributors: [{ title: name, ...contact, role: "author" }] };
}

/** Describes tables as a Frictionless Data Package, version 1: their types, keys and columns, where they come from, and the rights in each. */
export function dataPackageOf(tables: readonly Table[], manifest: Manifest, rights: Rights) {
  const { name, version, description, keywords } = manifest;
  const { homepage } = publisherOf(manifest);
  const said = rightsInSentences(sayRightsIn("en"), articleRights(), rights);
  return {
    profile: "tabular-data-package",
    name,
    version,
    title: "The US–Japan climate partnership in tables",
    description: [description, ...said].join(" "),
    ...(homepage ? { homepage } : {}),
    ...contributorsOf(manifest),
    keywords,
    sources,
    resources: tables.map((table) => resourceOf(table, rights)),
  };
}
