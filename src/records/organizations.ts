import type { OrganizationFacts } from "../content/organizations.ts";
import { type Claims, type Facts, fact, type Stated, stated } from "./fact.ts";

type OrganizationRecord = Facts<OrganizationFacts> & {
  readonly name: Stated;
  readonly equated: Claims | null;
};

export const organizations = {
  meti: {
    name: stated("metiNamed"),
    country: fact("japan", "metiNamed"),
    equated: null,
  },
  doe: {
    name: stated("doeInPartnership", "metiWorksWithDoe"),
    country: fact("unitedStates", "doeInPartnership"),
    equated: ["metiWorksWithDoe", "doeInPartnership"],
  },
} as const satisfies Readonly<Record<string, OrganizationRecord>>;
