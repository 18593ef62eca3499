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
  const named = { source: source.allNamedIn(pair.source), target: target.allNamedIn(pair.target) };
  const lost = [...source.namedIn(pair.source)].filter(
    (record) => isEntity(record) && target.names.has(record) && !named.target.has(record),
  );
  const added = [...target.namedIn(pair.target)].filter(
    (record) => isEntity(record) && source.names.has(record) && !named.source.has(record),
  );
  if (lost.length + added.length === 0) return undefined;
  const faults = [
    lost.length > 0 ? `does not name ${list(lost)}, which its source names` : "",
    added.length > 0 ? `names ${list(added)}, which its source does not` : "",
  ];
  return `The segment ${faults.filter(Boolean).join(", and ")}.`;
});
