import { type Authored, fact, stated } from "./fact.ts";

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
} as const satisfies Readonly<Record<string, Authored<"organizations">>>;
