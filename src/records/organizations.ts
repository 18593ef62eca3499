import { type Authored, fact, recorded, stated } from "./fact.ts";

export const organizations = {
  meti: {
    name: stated("metiNamed"),
    country: fact("japan", "metiNamed"),
    equated: null,
    onRecord: { country: recorded("japan", "ministryAndDepartmentNamed") },
  },
  doe: {
    name: stated("doeInPartnership", "metiWorksWithDoe"),
    country: fact("unitedStates", "doeInPartnership"),
    equated: ["metiWorksWithDoe", "doeInPartnership"],
    onRecord: { country: recorded("unitedStates", "ministryAndDepartmentNamed") },
  },
} as const satisfies Readonly<Record<string, Authored<"organizations">>>;
