import * as z from "zod";
import type { Person } from "../content/people.ts";
import { exactly } from "./exactly.ts";
import { personId, placeId } from "./ids.ts";
import { evidence, recordBase, text } from "./record.ts";

export const personFacts = { country: placeId.nullable() };

/** Checks a {@link Person}. */
export const personSchema = exactly<Person>()(
  z
    .strictObject({
      id: personId,
      kind: z.literal("person"),
      ...recordBase,
      title: text,
      ...personFacts,
      evidence: evidence(["name", "title", "country"]),
    })
    .readonly()
    .meta({ id: "Person" }),
);
