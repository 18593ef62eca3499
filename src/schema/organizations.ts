import * as z from "zod";
import type { Organization } from "../content/organizations.ts";
import { exactly } from "./exactly.ts";
import { organizationId, placeId } from "./ids.ts";
import { claimIds, evidence, recordBase } from "./record.ts";

export const organizationFacts = { country: placeId.nullable() };

/** Checks an {@link Organization}. */
export const organizationSchema = exactly<Organization>()(
  z
    .strictObject({
      id: organizationId,
      kind: z.literal("organization"),
      ...recordBase,
      ...organizationFacts,
      equated: claimIds.nullable(),
      evidence: evidence(["name", "country"]),
    })
    .readonly()
    .meta({ id: "Organization" }),
);
