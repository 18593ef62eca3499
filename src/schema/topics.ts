import * as z from "zod";
import type { Topic } from "../content/topics.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { recordBase } from "./record.ts";

/** The zod schema for {@link Topic}. */
export const topicSchema = exactly<Topic>()(
  z
    .strictObject({
      id: idOf.topics,
      kind: z.literal("topic"),
      ...recordBase,
      term: idOf.terms.nullable(),
    })
    .readonly()
    .meta({ id: "Topic" }),
);
