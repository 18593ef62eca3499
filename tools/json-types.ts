/** What a JSON file that the package ships holds: a type of the main entry, or a type written out. */
export type JsonType = { readonly exported: string } | { readonly written: string };

/**
 * The declaration of a JSON file. Without it, TypeScript infers a type from the text of the file, in
 * which ids and codes are any strings, and which is too large for i18next to compute its keys from.
 *
 * It is one of CommonJS, in ES modules, too: TypeScript before 5.7 takes the default import of a name
 * that ends in `.json` for the whole module, and this is the form that all versions read alike.
 *
 * @param entry - The main entry as the file imports it: `../index.cjs`.
 */
export const jsonDeclaration = (type: JsonType, entry: string): string =>
  "written" in type
    ? `declare const value: ${type.written};\nexport = value;\n`
    : `import type { ${type.exported} } from "${entry}";
declare const value: ${type.exported};
export = value;
`;

/** A JSON Schema of an object. */
export const jsonSchemaType = `{
  $schema: "https://json-schema.org/draft/2020-12/schema";
  type: "object";
  properties: { [name: string]: { $ref?: string } };
  required: string[];
  additionalProperties: boolean;
  $defs: { [name: string]: { $ref?: string } };
}`;

/** Documents in CSL-JSON, and last the dataset itself. */
export const cslType = `{
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  version?: string;
  publisher?: string;
  "container-title"?: string;
  issued?: { "date-parts": number[][] };
  URL?: string;
  language?: string;
  keyword?: string;
  note?: string;
}[]`;

/** A Frictionless Data Package, and what programs read of it. */
export const dataPackageType = `{
  profile: string;
  name: string;
  version: string;
  title: string;
  description: string;
  resources: {
    name: string;
    path: string;
    title: string;
    description: string;
    schema: {
      fields: { name: string; type: string; description: string; constraints: { required?: boolean; enum?: string[] } }[];
      primaryKey: string[];
      foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    };
  }[];
}`;
