import {
  type AnyRecord,
  type ClaimId,
  type Content,
  isId,
  type RecordId,
  type ReferenceId,
  recordCollections,
  type SegmentId,
} from "us-japan-climate-partnership";

/** The collection of a record's id. */
export const collectionOf = (id: string) => recordCollections.find((name) => isId(name, id));

export const isClaim = (id: string): id is ClaimId => isId("claims", id);
export const isSegment = (id: string): id is SegmentId => isId("segments", id);
export const isReference = (id: string): id is ReferenceId => isId("references", id);
export const isRecord = (id: string): id is RecordId => collectionOf(id) !== undefined;

/** Every record of a content. */
export const recordsOf = (from: Content): readonly AnyRecord[] =>
  recordCollections.flatMap((collection) => Object.values<AnyRecord>(from[collection]));

const byId = new WeakMap<Content, ReadonlyMap<string, AnyRecord>>();

/** The record of an id; each content is gone through once. */
export function findRecord(from: Content, id: string): AnyRecord | undefined {
  const known = byId.get(from) ?? new Map(recordsOf(from).map((record) => [record.id, record]));
  byId.set(from, known);
  return known.get(id);
}

/** What a page calls a record: its name, or the id where a content has none. */
export const nameOf = (from: Content, id: string): string => findRecord(from, id)?.name ?? id;

/** The segments that name a record. */
export const segmentsNaming = (from: Content, id: RecordId): readonly SegmentId[] =>
  Object.values(from.segments)
    .filter(({ mentions }) => mentions.some(({ records }) => records.includes(id)))
    .map((segment) => segment.id);

/** The claims of a segment. */
export const claimsOf = (from: Content, id: SegmentId) =>
  Object.values(from.claims).filter(({ segment }) => segment === id);
