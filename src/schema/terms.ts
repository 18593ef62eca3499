import * as z from "zod";
import type { Term } from "../content/terms.ts";
import { exactly } from "./exactly.ts";
import { termId } from "./ids.ts";
import { recordBase, someOf } from "./record.ts";

/** Checks a {@link Term}. */
export const termSchema = exactly<Term>()(
  z
    .strictObject({
      id: termId,
      kind: z.literal("term"),
      ...recordBase,
      distinctFrom: someOf(termId),
    })
    .readonly()
    .meta({ id: "Term" }),
);
