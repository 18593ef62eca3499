import * as z from "zod";
import { type Claim, modalities, verdicts } from "../content/claims.ts";
import { exactly } from "./exactly.ts";
import { idOf, recordId } from "./ids.ts";
import { edtf, listOf, someOf, text } from "./patterns.ts";
import { sourceKind } from "./references.ts";

const referent = z
  .strictObject({ words: text, candidates: listOf(recordId) })
  .readonly()
  .meta({ id: "Referent" });

/** Checks a {@link Claim}. */
export const claimSchema = exactly<Claim>()(
  z
    .strictObject({
      id: idOf.claims,
      segment: idOf.segments,
      quote: text,
      about: listOf(recordId),
      modality: z.enum(modalities).meta({ id: "Modality" }),
      referent: referent.nullable(),
      statement: text,
      verdict: z.enum(verdicts).meta({ id: "Verdict" }),
      checkedOn: edtf,
      references: someOf(idOf.references),
      bestSource: sourceKind.nullable(),
      reason: text,
      searched: text.exactOptional(),
    })
    .readonly()
    .meta({ id: "Claim" }),
);
