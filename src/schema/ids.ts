import * as z from "zod";
import { type IdOf, ids, sectionIds } from "../../generated/ids.ts";
import {
  type CollectionName,
  idTypeOf,
  mapCollections,
  recordCollections,
} from "../content/collections.ts";

/** Some ids; in the JSON Schema, they are one definition with a name. */
const oneOf = <const Id extends string>(values: readonly Id[], name: string): z.ZodType<Id> =>
  z.enum(values).meta({ id: name });

/** The ids of each collection. */
export const idOf = mapCollections<{ readonly [Name in CollectionName]: z.ZodType<IdOf[Name]> }>(
  (name) => oneOf(ids[name], idTypeOf(name)),
);

export const recordId = oneOf(
  recordCollections.flatMap((name) => ids[name]),
  "RecordId",
);

export const sectionId = oneOf(sectionIds, "SectionId");
