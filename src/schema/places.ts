import * as z from "zod";
import { type Place, placeTypes } from "../content/places.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { iso3166, iso3166Alpha3, unM49 } from "./patterns.ts";
import { recordSchema } from "./record.ts";

/** The zod schema for {@link Place}. */
export const placeSchema = exactly<Place>()(
  recordSchema({
    type: "Place",
    kind: "place",
    id: idOf.places,
    others: {
      type: z.enum(placeTypes).meta({ id: "PlaceType" }),
      iso3166: iso3166.nullable(),
      iso3166Alpha3: iso3166Alpha3.nullable(),
      unM49: unM49.nullable(),
    },
    stated: ["name"],
    facts: {},
  }),
);
