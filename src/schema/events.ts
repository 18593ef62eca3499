import * as z from "zod";
import { type Event, periodParts } from "../content/events.ts";
import { relativeTime } from "./activities.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { edtf, listOf, text } from "./patterns.ts";
import { recordSchema } from "./record.ts";

/** The zod schema for {@link Event}. */
export const eventSchema = exactly<Event>()(
  recordSchema({
    type: "Event",
    kind: "event",
    id: idOf.events,
    others: { summary: text },
    stated: [],
    facts: {
      date: edtf.nullable(),
      part: z.enum(periodParts).meta({ id: "PeriodPart" }).nullable(),
      relative: relativeTime.nullable(),
      participants: listOf(idOf.places).nullable(),
      subject: z.union([idOf.initiatives, idOf.agreements]).nullable(),
      topics: listOf(idOf.topics).nullable(),
    },
  }),
);
