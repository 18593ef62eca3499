import * as z from "zod";
import type { Commitment } from "../content/commitments.ts";
import { labelKeys } from "../content/label-keys.ts";
import { exactly } from "./exactly.ts";
import { commitmentId, placeId, termId, topicId } from "./ids.ts";
import { edtf, evidence, listOf, recordBase, text } from "./record.ts";

export const qualifier = z.enum(labelKeys.qualifiers);

export const commitmentType = z.enum(labelKeys.commitmentTypes);

const change = z
  .strictObject({
    direction: z.enum(labelKeys.directions),
    value: z.number().positive(),
    unit: z.literal("percent"),
    qualifier,
  })
  .readonly();

export const commitmentFacts = {
  holders: listOf(placeId).nullable(),
  change: change.nullable(),
  targetYear: edtf.nullable(),
  baseline: edtf.nullable(),
  subject: termId.nullable(),
  topics: listOf(topicId).nullable(),
};

/** Checks a {@link Commitment}. */
export const commitmentSchema = exactly<Commitment>()(
  z
    .strictObject({
      id: commitmentId,
      kind: z.literal("commitment"),
      ...recordBase,
      summary: text,
      type: commitmentType,
      ...commitmentFacts,
      evidence: evidence(["holders", "change", "targetYear", "baseline", "subject", "topics"]),
    })
    .readonly()
    .meta({ id: "Commitment" }),
);
