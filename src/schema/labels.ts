import * as z from "zod";
import { labelKeys } from "../content/label-keys.ts";
import type { Labels } from "../content/labels.ts";
import { exactly } from "./exactly.ts";
import { text } from "./record.ts";

const names = <const Key extends string>(keys: readonly Key[]) =>
  z.record(z.enum(keys), text).readonly();

/** Checks the {@link Labels}. */
export const labelsSchema = exactly<Labels>()(
  z
    .strictObject({
      collections: names(labelKeys.collections),
      kinds: names(labelKeys.kinds),
      modalities: names(labelKeys.modalities),
      placeTypes: names(labelKeys.placeTypes),
      commitmentTypes: names(labelKeys.commitmentTypes),
      statuses: names(labelKeys.statuses),
      qualifiers: names(labelKeys.qualifiers),
      units: names(labelKeys.units),
      directions: names(labelKeys.directions),
      parts: names(labelKeys.parts),
      relatives: names(labelKeys.relatives),
      verdicts: names(labelKeys.verdicts),
      sourceKinds: names(labelKeys.sourceKinds),
      fields: names(labelKeys.fields),
    })
    .readonly()
    .meta({ id: "Labels" }),
);
