import * as z from "zod";
import type { Event } from "../content/events.ts";
import { labelKeys } from "../content/label-keys.ts";
import { relativeTime } from "./activities.ts";
import { exactly } from "./exactly.ts";
import { agreementId, eventId, initiativeId, placeId, topicId } from "./ids.ts";
import { edtf, evidence, listOf, recordBase, text } from "./record.ts";

export const eventFacts = {
  date: edtf.nullable(),
  part: z.enum(labelKeys.parts).nullable(),
  relative: relativeTime.nullable(),
  participants: listOf(placeId).nullable(),
  subject: z.union([initiativeId, agreementId]).nullable(),
  topics: listOf(topicId).nullable(),
};

/** Checks an {@link Event}. */
export const eventSchema = exactly<Event>()(
  z
    .strictObject({
      id: eventId,
      kind: z.literal("event"),
      ...recordBase,
      summary: text,
      ...eventFacts,
      evidence: evidence(["date", "part", "relative", "participants", "subject", "topics"]),
    })
    .readonly()
    .meta({ id: "Event" }),
);
