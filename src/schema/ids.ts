import * as z from "zod";
import { type IdOf, ids, sectionIds } from "../../generated/ids.ts";
import {
  type CollectionName,
  idTypeOf,
  mapCollections,
  recordCollections,
} from "../content/collections.ts";

/** Checks that a value is one of the given ids. In the JSON Schema, the ids are one definition with a name. */
const oneOf = <const Id extends string>(values: readonly Id[], name: string): z.ZodType<Id> =>
  z.enum(values).meta({ id: name });

/** Checks the ids of each collection. */
export const idOf = mapCollections<{ readonly [Name in CollectionName]: z.ZodType<IdOf[Name]> }>(
  (name) => oneOf(ids[name], idTypeOf(name)),
);

/** Checks the id of a record of any collection. */
export const recordId = oneOf(
  recordCollections.flatMap((name) => ids[name]),
  "RecordId",
);

/** Checks the id of a section of the article. */
export const sectionId = oneOf(sectionIds, "SectionId");
