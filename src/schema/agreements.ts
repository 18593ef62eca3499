import * as z from "zod";
import type { Agreement } from "../content/agreements.ts";
import { exactly } from "./exactly.ts";
import { agreementId, placeId, topicId } from "./ids.ts";
import { edtf, evidence, listOf, recordBase } from "./record.ts";

export const agreementFacts = {
  parties: listOf(placeId).nullable(),
  signed: edtf.nullable(),
  topics: listOf(topicId).nullable(),
};

/** Checks an {@link Agreement}. */
export const agreementSchema = exactly<Agreement>()(
  z
    .strictObject({
      id: agreementId,
      kind: z.literal("agreement"),
      ...recordBase,
      ...agreementFacts,
      evidence: evidence(["name", "parties", "signed", "topics"]),
    })
    .readonly()
    .meta({ id: "Agreement" }),
);
