import * as z from "zod";
import type { Activity } from "../content/activities.ts";
import { labelKeys } from "../content/label-keys.ts";
import { qualifier } from "./commitments.ts";
import { exactly } from "./exactly.ts";
import {
  activityId,
  agreementId,
  initiativeId,
  organizationId,
  personId,
  placeId,
  topicId,
} from "./ids.ts";
import { evidence, listOf, recordBase, text } from "./record.ts";

export const relativeTime = z.enum(labelKeys.relatives);

const count = z
  .strictObject({ value: z.number().int().positive(), unit: z.literal("activity"), qualifier })
  .readonly();

export const activityFacts = {
  actors: listOf(z.union([placeId, organizationId, personId, initiativeId])).nullable(),
  status: z.enum(labelKeys.statuses),
  addressees: listOf(placeId).nullable(),
  within: z.union([initiativeId, agreementId]).nullable(),
  count: count.nullable(),
  relative: relativeTime.nullable(),
  topics: listOf(topicId).nullable(),
};

/** Checks an {@link Activity}. */
export const activitySchema = exactly<Activity>()(
  z
    .strictObject({
      id: activityId,
      kind: z.literal("activity"),
      ...recordBase,
      summary: text,
      ...activityFacts,
      evidence: evidence([
        "actors",
        "status",
        "addressees",
        "within",
        "count",
        "relative",
        "topics",
      ]),
    })
    .readonly()
    .meta({ id: "Activity" }),
);
