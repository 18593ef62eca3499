import * as z from "zod";
import type { Claim } from "../content/claims.ts";
import { labelKeys } from "../content/label-keys.ts";
import { exactly } from "./exactly.ts";
import { claimId, recordId, referenceId, segmentId } from "./ids.ts";
import { edtf, listOf, someOf, text } from "./record.ts";
import { sourceKind } from "./references.ts";

export const modality = z.enum(labelKeys.modalities);

export const verdict = z.enum(labelKeys.verdicts);

const referent = z.strictObject({ words: text, candidates: listOf(recordId) }).readonly();

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
      verdict,
      checkedOn: edtf,
      references: someOf(referenceId),
      bestSource: sourceKind.nullable(),
      reason: text,
      searched: text.exactOptional(),
    })
    .readonly()
    .meta({ id: "Claim" }),
);
