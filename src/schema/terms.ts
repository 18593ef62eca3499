import * as z from "zod";
import { termId } from "./ids.ts";
import { recordBase } from "./record.ts";

/** Checks a {@link Term}. */
export const termSchema = z
  .strictObject({
    id: termId,
    kind: z.literal("term"),
    ...recordBase,
    distinctFrom: z.array(termId).readonly(),
  })
  .readonly()
  .meta({ id: "Term" });
