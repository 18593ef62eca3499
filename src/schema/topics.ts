import * as z from "zod";
import type { Topic } from "../content/topics.ts";
import { exactly } from "./exactly.ts";
import { termId, topicId } from "./ids.ts";
import { recordBase } from "./record.ts";

/** Checks a {@link Topic}. */
export const topicSchema = exactly<Topic>()(
  z
    .strictObject({
      id: topicId,
      kind: z.literal("topic"),
      ...recordBase,
      term: termId.nullable(),
    })
    .readonly()
    .meta({ id: "Topic" }),
);
