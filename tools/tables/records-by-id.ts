import { recordCollections } from "../../src/content/collections.ts";
import type { AnyRecord, Content } from "../../src/content/content.ts";

/** The records of all collections, by their ids. */
export const recordsById = (content: Content): ReadonlyMap<string, AnyRecord> =>
  new Map(
    recordCollections
      .flatMap((name) => Object.values<AnyRecord>(content[name]))
      .map((record) => [record.id, record]),
  );

/** The value of a field that a record may have; `undefined` if it has no such field. */
export const fieldOf = (record: AnyRecord | undefined, field: string): unknown =>
  new Map<string, unknown>(Object.entries({ ...record })).get(field);
