import * as z from "zod";
import { agreementId, placeId, topicId } from "./ids.ts";
import { edtf, evidence, listOf, recordBase } from "./record.ts";

export const agreementFacts = {
  parties: listOf(placeId).nullable(),
  signed: edtf.nullable(),
  topics: listOf(topicId).nullable(),
};

/** Checks an {@link Agreement}. */
export const agreementSchema = z
  .strictObject({
    id: agreementId,
    kind: z.literal("agreement"),
    ...recordBase,
    ...agreementFacts,
    evidence: evidence(["name", "parties", "signed", "topics"]),
  })
  .readonly()
  .meta({ id: "Agreement" });
