import type { Content, RecordId } from "us-japan-climate-partnership";

/** Someone, and what they take part in. */
export type Part = readonly [actor: RecordId, what: RecordId];

/** Who takes part in what: collection by collection, in the order of the data. */
export function partsOf(from: Content): readonly Part[] {
  const join = (actors: readonly RecordId[] | null, what: RecordId) =>
    (actors ?? []).map((actor): Part => [actor, what]);
  return [
    ...Object.values(from.initiatives).flatMap(({ id, participants, members }) => [
      ...join(participants, id),
      ...join(members, id),
    ]),
    ...Object.values(from.agreements).flatMap(({ id, parties }) => join(parties, id)),
    ...Object.values(from.commitments).flatMap(({ id, holders }) => join(holders, id)),
    ...Object.values(from.activities).flatMap(({ id, actors }) => join(actors, id)),
    ...Object.values(from.events).flatMap(({ id, participants }) => join(participants, id)),
  ];
}
