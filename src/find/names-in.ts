import type { RecordId } from "../../generated/ids.ts";
import { recordCollections } from "../content/collections.ts";
import type { AnyRecord } from "../content/content.ts";
import { namesOfRecord } from "../content/record-names.ts";
import { assertContentWithNames } from "./assert-content.ts";
import type { ContentWithNames } from "./content-with-names.ts";

/** Lists the names of the records of a content, each with the id of its record. */
export function namesIn(
  content: ContentWithNames,
): readonly (readonly [name: string, record: RecordId])[] {
  assertContentWithNames(content);
  return recordCollections
    .flatMap((name) => Object.values<AnyRecord>(content[name] ?? {}))
    .flatMap((record) => namesOfRecord(record).map((name) => [name, record.id] as const));
}
