import { type Authored, stated } from "./fact.ts";

export const places = {
  unitedStates: {
    name: stated("partnershipSought"),
    type: "country",
    iso3166: "US",
    unM49: "840",
  },
  japan: { name: stated("partnershipSought"), type: "country", iso3166: "JP", unM49: "392" },
  china: { name: stated("kerryUrgedChina"), type: "country", iso3166: "CN", unM49: "156" },
  canada: { name: stated("kerrySuggestedSharing"), type: "country", iso3166: "CA", unM49: "124" },
  mexico: { name: stated("kerrySuggestedSharing"), type: "country", iso3166: "MX", unM49: "484" },
  indoPacific: {
    name: stated("jclpInIndoPacific", "jucepCleanTechnology"),
    type: "region",
    iso3166: null,
    unM49: null,
  },
  asiaPacific: {
    name: stated("implicationsForAsiaPacific"),
    type: "region",
    iso3166: null,
    unM49: null,
  },
  southeastAsia: {
    name: stated("southeastAsiaSupported"),
    type: "region",
    iso3166: null,
    unM49: "035",
  },
  mekong: { name: stated("jumppNamedInFrench"), type: "region", iso3166: null, unM49: null },
  developingCountries: {
    name: stated("cleanEnergyInDevelopingCountries"),
    type: "group",
    iso3166: null,
    unM49: null,
  },
} as const satisfies Readonly<Record<string, Authored<"places">>>;
