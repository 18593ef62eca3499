import type { RecordId } from "../../generated/ids.ts";
import type { RecordCollection } from "../content/collections.ts";
import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { list } from "./show.ts";

/** The collections whose records have proper names. The names of other records are descriptions, and `glossary` looks at terms. */
const entities: readonly (RecordCollection | undefined)[] = [
  "initiatives",
  "agreements",
  "organizations",
  "people",
  "places",
];

export const mentions: Check<"mentions"> = {
  name: "mentions",
  description:
    "A segment does not name an initiative, an agreement, an organization, a person or a place that its source names, or it names another.",
  example: {
    locale: "en",
    key: "segments.overview-1-5.text",
    source: "Le secrétaire Kerry a cité le Canada.",
    target: "Secretary Kerry named China.",
  },
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, { source, target, collectionOf }) => {
    if (!pair.key.startsWith("segments.")) return undefined;
    const isEntity = (record: RecordId) => entities.includes(collectionOf.get(record));
    const named = {
      source: source.allNamedIn(pair.source),
      target: target.allNamedIn(pair.target),
    };
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
  }),
};
