import * as z from "zod";
import type { Claim } from "../content/claims.ts";
import { exactly } from "./exactly.ts";
import { claimId, recordId, segmentId } from "./ids.ts";
import { listOf, text } from "./record.ts";

export const modality = z.enum(["asserted", "planned", "hedged", "judgement"]);

export const referent = z.strictObject({ words: text, candidates: listOf(recordId) }).readonly();

/** Checks a {@link Claim}. */
export const claimSchema = exactly<Claim>()(
  z
    .strictObject({
      id: claimId,
      segment: segmentId,
      quote: text,
      about: listOf(recordId),
      modality,
      referent: referent.nullable(),
      statement: text,
    })
    .readonly()
    .meta({ id: "Claim" }),
);
