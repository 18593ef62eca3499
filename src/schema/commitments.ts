import * as z from "zod";
import {
  type Commitment,
  commitmentTypes,
  directions,
  qualifiers,
} from "../content/commitments.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { edtf, listOf, text } from "./patterns.ts";
import { recordSchema } from "./record.ts";

/** Checks whether a number is exact. */
export const qualifier = z.enum(qualifiers).meta({ id: "Qualifier" });

const change = z
  .strictObject({
    direction: z.enum(directions).meta({ id: "Direction" }),
    value: z.number().positive(),
    unit: z.literal("percent"),
    qualifier,
  })
  .readonly()
  .meta({ id: "Change" });

/** The zod schema for {@link Commitment}. */
export const commitmentSchema = exactly<Commitment>()(
  recordSchema({
    type: "Commitment",
    kind: "commitment",
    id: idOf.commitments,
    others: { summary: text, type: z.enum(commitmentTypes).meta({ id: "CommitmentType" }) },
    stated: [],
    facts: {
      holders: listOf(idOf.places).nullable(),
      change: change.nullable(),
      targetYear: edtf.nullable(),
      baseline: edtf.nullable(),
      subject: idOf.terms.nullable(),
      topics: listOf(idOf.topics).nullable(),
    },
  }),
);
