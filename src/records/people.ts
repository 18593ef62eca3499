import { type Authored, recorded, stated } from "./fact.ts";

export const people = {
  kerry: {
    name: stated("kerryTitled"),
    title: stated("kerryTitled"),
    titleFindings: ["kerryHeldEnvoyOffice", "kerryOfficeInFrench", "kerryOfficeInJapanese"],
    country: null,
    onRecord: { country: recorded("unitedStates", "kerryHeldEnvoyOffice") },
  },
} as const satisfies Readonly<Record<string, Authored<"people">>>;
