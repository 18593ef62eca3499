import * as z from "zod";
import type { Content } from "../content/content.ts";
import { activitySchema } from "./activities.ts";
import { agreementSchema } from "./agreements.ts";
import { claimSchema } from "./claims.ts";
import { commitmentSchema } from "./commitments.ts";
import { crossReferences } from "./cross-references.ts";
import { eventSchema } from "./events.ts";
import { exactly } from "./exactly.ts";
import {
  activityId,
  agreementId,
  claimId,
  commitmentId,
  eventId,
  initiativeId,
  organizationId,
  personId,
  placeId,
  referenceId,
  segmentId,
  termId,
  topicId,
} from "./ids.ts";
import { initiativeSchema } from "./initiatives.ts";
import { labelsSchema } from "./labels.ts";
import { organizationSchema } from "./organizations.ts";
import { personSchema } from "./people.ts";
import { placeSchema } from "./places.ts";
import { languageTag, text } from "./record.ts";
import { referenceSchema } from "./references.ts";
import { articleSchema, segmentSchema } from "./segments.ts";
import { termSchema } from "./terms.ts";
import { topicSchema } from "./topics.ts";

const fallback = z.strictObject({ key: text, locale: languageTag }).readonly();

const shape = exactly<Content>()(
  z
    .strictObject({
      locale: languageTag,
      article: articleSchema,
      segments: z.record(segmentId, segmentSchema).readonly(),
      claims: z.record(claimId, claimSchema).readonly(),
      initiatives: z.record(initiativeId, initiativeSchema).readonly(),
      agreements: z.record(agreementId, agreementSchema).readonly(),
      organizations: z.record(organizationId, organizationSchema).readonly(),
      people: z.record(personId, personSchema).readonly(),
      places: z.record(placeId, placeSchema).readonly(),
      commitments: z.record(commitmentId, commitmentSchema).readonly(),
      activities: z.record(activityId, activitySchema).readonly(),
      events: z.record(eventId, eventSchema).readonly(),
      topics: z.record(topicId, topicSchema).readonly(),
      terms: z.record(termId, termSchema).readonly(),
      references: z.record(referenceId, referenceSchema).readonly(),
      labels: labelsSchema,
      fallbacks: z.array(fallback).readonly(),
    })
    .readonly(),
);

/**
 * Checks the content of one language: its shape, and that what it refers to is there.
 *
 * @example
 * ```ts
 * import content from "us-japan-climate-partnership/content/en.json" with { type: "json" };
 * import { contentSchema } from "us-japan-climate-partnership/schema";
 *
 * console.log(contentSchema.parse(content).initiatives.jucep.launched); // "2021-04"
 * ```
 */
export const contentSchema: z.ZodType<Content> = shape.superRefine((content, context) => {
  for (const { path, reason } of crossReferences(content)) {
    context.addIssue({ code: "custom", path: [...path], message: reason });
  }
});
