import * as z from "zod";
import { type Claim, flaws, modalities } from "../content/claims.ts";
import { stances } from "../content/findings.ts";
import { exactly } from "./exactly.ts";
import { idOf, recordId } from "./ids.ts";
import { edtfDay, listOf, someOf, text } from "./patterns.ts";
import { verdict } from "./record.ts";
import { sourceKind } from "./references.ts";

const referent = z
  .strictObject({
    words: text,
    candidates: listOf(recordId).refine((ids) => ids.length > 1, "has fewer than two candidates"),
  })
  .readonly()
  .meta({ id: "Referent" });

const citedFinding = z
  .strictObject({ finding: idOf.findings, stance: z.enum(stances).meta({ id: "Stance" }) })
  .readonly()
  .meta({ id: "CitedFinding" });

/** The zod schema for {@link Claim}. */
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
      translatedQuote: z.array(text).min(1).readonly(),
      verdict,
      checkedOn: edtfDay,
      flaws: someOf(z.enum(flaws).meta({ id: "Flaw" })),
      findings: z.array(citedFinding).readonly(),
      references: someOf(idOf.references),
      bestSource: sourceKind.nullable(),
      reason: text,
      searched: text.exactOptional(),
    })
    .readonly()
    .meta({ id: "Claim" }),
);
