import type { Organization } from "../content/organizations.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { claimIds, recordSchema } from "./record.ts";

/** The zod schema for {@link Organization}. */
export const organizationSchema = exactly<Organization>()(
  recordSchema({
    type: "Organization",
    kind: "organization",
    id: idOf.organizations,
    others: { equated: claimIds.nullable() },
    stated: ["name"],
    facts: { country: idOf.places.nullable() },
  }),
);
