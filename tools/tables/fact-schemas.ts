import * as z from "zod";
import {
  type RecordCollection,
  recordCollections,
  textFieldsOf,
} from "../../src/content/collections.ts";
import { collectionSchemas } from "../../src/schema/index.ts";
import { factFields } from "../../src/schema/record.ts";

/** The schemas of the fields of a collection's records. */
function shapeOf(name: RecordCollection): Readonly<Record<string, z.core.SomeType>> {
  const schema = collectionSchemas[name];
  const entry = schema instanceof z.ZodReadonly ? schema.unwrap() : schema;
  if (entry instanceof z.ZodObject) return entry.shape;
  throw new Error(`The schema of ${name} is no object, so that its fields are not known.`);
}

/** A field that states a fact of the article, and is no text. */
export interface FactField {
  readonly field: string;
  readonly schema: z.core.SomeType;
}

/** The fields of a collection's records that state facts, as their schema lists them. */
const factFieldsOf = (name: RecordCollection): readonly FactField[] => {
  const shape = shapeOf(name);
  const stated = factFields.get(collectionSchemas[name])?.fields ?? [];
  return stated.flatMap((field) => {
    const schema = shape[field];
    return schema && !Object.hasOwn(textFieldsOf(name), field) ? [{ field, schema }] : [];
  });
};

/** The fields that state facts, by collection. */
export const factFieldsByCollection = recordCollections.map((collection) => ({
  collection,
  fields: factFieldsOf(collection),
}));
