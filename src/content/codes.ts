import { activityStatuses, relativeTimes } from "./activities.ts";
import { flaws, modalities, verdicts } from "./claims.ts";
import { collections, recordCollections } from "./collections.ts";
import { commitmentTypes, directions, qualifiers } from "./commitments.ts";
import { periodParts } from "./events.ts";
import { stances } from "./findings.ts";
import { fieldNames, type Labels, units } from "./labels.ts";
import { placeTypes } from "./places.ts";
import { sourceKinds } from "./references.ts";

/** Every code that has a label, by the group of its label and in the order in which labels list them. */
export const codes = {
  collections: [...recordCollections, "claims", "segments", "findings", "references"],
  kinds: /* @__PURE__ */ recordCollections.map((name) => collections[name].entry),
  modalities,
  placeTypes,
  commitmentTypes,
  statuses: activityStatuses,
  qualifiers,
  units,
  directions,
  parts: periodParts,
  relatives: relativeTimes,
  verdicts,
  flaws,
  stances,
  sourceKinds,
  fields: fieldNames,
} as const satisfies { readonly [Group in keyof Labels]: readonly (keyof Labels[Group])[] };
