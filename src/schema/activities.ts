import * as z from "zod";
import { type Activity, activityStatuses, relativeTimes } from "../content/activities.ts";
import { qualifier } from "./commitments.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { edtf, listOf, text } from "./patterns.ts";
import { recordSchema } from "./record.ts";

/** Checks a time that is relative to the article. */
export const relativeTime = z.enum(relativeTimes).meta({ id: "RelativeTime" });

const count = z
  .strictObject({ value: z.number().int().positive(), unit: z.literal("activity"), qualifier })
  .readonly()
  .meta({ id: "Count" });

/** The zod schema for {@link Activity}. */
export const activitySchema = exactly<Activity>()(
  recordSchema({
    type: "Activity",
    kind: "activity",
    id: idOf.activities,
    others: { summary: text },
    stated: [],
    facts: {
      actors: listOf(
        z.union([idOf.places, idOf.organizations, idOf.people, idOf.initiatives]),
      ).nullable(),
      status: z.enum(activityStatuses).meta({ id: "ActivityStatus" }),
      addressees: listOf(idOf.places).nullable(),
      within: z.union([idOf.initiatives, idOf.agreements]).nullable(),
      count: count.nullable(),
      date: edtf.nullable(),
      relative: relativeTime.nullable(),
      topics: listOf(idOf.topics).nullable(),
    },
  }),
);
