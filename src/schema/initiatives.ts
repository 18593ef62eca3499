import * as z from "zod";
import type { Initiative } from "../content/initiatives.ts";
import { exactly } from "./exactly.ts";
import { initiativeId, organizationId, placeId, referenceId, topicId } from "./ids.ts";
import { edtf, evidence, listOf, recordBase, text } from "./record.ts";

export const initiativeFacts = {
  participants: listOf(placeId).nullable(),
  members: listOf(organizationId).nullable(),
  launched: edtf.nullable(),
  topics: listOf(topicId).nullable(),
  regions: listOf(placeId).nullable(),
};

/** Checks an {@link Initiative}. */
export const initiativeSchema = exactly<Initiative>()(
  z
    .strictObject({
      id: initiativeId,
      kind: z.literal("initiative"),
      ...recordBase,
      officialName: text.exactOptional(),
      ...initiativeFacts,
      nameReferences: listOf(referenceId).nullable(),
      evidence: evidence(["name", "participants", "members", "launched", "topics", "regions"]),
    })
    .readonly()
    .meta({ id: "Initiative" }),
);
