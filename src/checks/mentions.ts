import type { RecordId } from "../../generated/ids.ts";
import type { RecordCollection } from "../content/collections.ts";
import { eachPair, list } from "./check.ts";

/** What has a name of its own; terms are the glossary's, the rest has names of ours. */
const entities: readonly (RecordCollection | undefined)[] = [
  "initiatives",
  "agreements",
  "organizations",
  "people",
  "places",
];

/** Who and what a source segment names, its translation names, and nobody else. */
export const mentions = eachPair((pair, { source, target, collectionOf }) => {
  if (!pair.key.startsWith("segments.")) return undefined;
  const isEntity = (record: RecordId) => entities.includes(collectionOf.get(record));
  const expected = [...source.namedIn(pair.source)].filter(isEntity);
  const named = [...target.namedIn(pair.target)].filter(isEntity);
  const lost = expected.filter((record) => target.names.has(record) && !named.includes(record));
  const added = named.filter((record) => !expected.includes(record));
  if (lost.length + added.length === 0) return undefined;
  const faults = [
    lost.length > 0 ? `does not name ${list(lost)}, which its source names` : "",
    added.length > 0 ? `names ${list(added)}, which its source does not` : "",
  ];
  return `The segment ${faults.filter(Boolean).join(", and ")}.`;
});
