import * as z from "zod";
import type { Term } from "../content/terms.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { someOf } from "./patterns.ts";
import { recordBase } from "./record.ts";

/** The zod schema for {@link Term}. */
export const termSchema = exactly<Term>()(
  z
    .strictObject({
      id: idOf.terms,
      kind: z.literal("term"),
      ...recordBase,
      distinctFrom: someOf(idOf.terms),
    })
    .readonly()
    .meta({ id: "Term" }),
);
