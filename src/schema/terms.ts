import * as z from "zod";
import type { Term } from "../content/terms.ts";
import { exactly } from "./exactly.ts";
import { termId } from "./ids.ts";
import { recordBase } from "./record.ts";

/** Checks a {@link Term}. */
export const termSchema = exactly<Term>()(
  z
    .strictObject({
      id: termId,
      kind: z.literal("term"),
      ...recordBase,
      distinctFrom: z.array(termId).readonly(),
    })
    .readonly()
    .meta({ id: "Term" }),
);
