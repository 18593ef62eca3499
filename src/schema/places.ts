import * as z from "zod";
import { labelKeys } from "../content/label-keys.ts";
import type { Place } from "../content/places.ts";
import { exactly } from "./exactly.ts";
import { placeId } from "./ids.ts";
import { evidence, recordBase } from "./record.ts";

export const placeCodes = {
  type: z.enum(labelKeys.placeTypes),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 alpha-2 code")
    .nullable(),
  unM49: z
    .string()
    .regex(/^\d{3}$/, "is not a UN M49 code")
    .nullable(),
};

/** Checks a {@link Place}. */
export const placeSchema = exactly<Place>()(
  z
    .strictObject({
      id: placeId,
      kind: z.literal("place"),
      ...recordBase,
      ...placeCodes,
      evidence: evidence(["name"]),
    })
    .readonly()
    .meta({ id: "Place" }),
);
