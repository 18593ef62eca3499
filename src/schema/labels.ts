import * as z from "zod";
import { codes } from "../content/codes.ts";
import type { Labels } from "../content/labels.ts";
import { exactly } from "./exactly.ts";
import { text } from "./patterns.ts";

const names = <const Key extends string>(keys: readonly Key[]) =>
  z.record(z.enum(keys), text).readonly();

/** The zod schema for {@link Labels}. */
export const labelsSchema = exactly<Labels>()(
  z
    .strictObject({
      collections: names(codes.collections),
      kinds: names(codes.kinds),
      modalities: names(codes.modalities),
      placeTypes: names(codes.placeTypes),
      commitmentTypes: names(codes.commitmentTypes),
      statuses: names(codes.statuses),
      qualifiers: names(codes.qualifiers),
      units: names(codes.units),
      directions: names(codes.directions),
      parts: names(codes.parts),
      relatives: names(codes.relatives),
      verdicts: names(codes.verdicts),
      flaws: names(codes.flaws),
      stances: names(codes.stances),
      sourceKinds: names(codes.sourceKinds),
      fields: names(codes.fields),
    })
    .readonly()
    .meta({ id: "Labels" }),
);
