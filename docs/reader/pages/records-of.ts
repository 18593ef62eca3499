import {
  type AnyRecord,
  type Content,
  type RecordId,
  recordCollections,
} from "us-japan-climate-partnership";

const known = new WeakMap<Content, ReadonlyMap<string, AnyRecord>>();

/** Every record of a content, by its id. */
export function recordsOf(content: Content): ReadonlyMap<string, AnyRecord> {
  const records =
    known.get(content) ??
    new Map(
      recordCollections.flatMap((name) =>
        Object.values<AnyRecord>(content[name]).map((record) => [record.id, record] as const),
      ),
    );
  known.set(content, records);
  return records;
}

/** What a record is called. */
export const nameOf = (content: Content, id: string): string =>
  recordsOf(content).get(id)?.name ?? id;

/** The segments that name a record. */
export const segmentsNaming = (content: Content, id: RecordId) =>
  Object.values(content.segments).filter(({ mentions }) =>
    mentions.some(({ records }) => records.includes(id)),
  );
