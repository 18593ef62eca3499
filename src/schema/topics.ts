import * as z from "zod";
import { termId, topicId } from "./ids.ts";
import { recordBase } from "./record.ts";

/** Checks a {@link Topic}. */
export const topicSchema = z
  .strictObject({
    id: topicId,
    kind: z.literal("topic"),
    ...recordBase,
    term: termId.nullable(),
  })
  .readonly()
  .meta({ id: "Topic" });
