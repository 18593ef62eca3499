import { type Authored, stated } from "./fact.ts";

export const places = {
  unitedStates: {
    name: stated("partnershipSought"),
    type: "country",
    iso3166: "US",
    iso3166Alpha3: "USA",
    unM49: "840",
  },
  japan: {
    name: stated("partnershipSought"),
    type: "country",
    iso3166: "JP",
    iso3166Alpha3: "JPN",
    unM49: "392",
  },
  china: {
    name: stated("kerryUrgedChina"),
    type: "country",
    iso3166: "CN",
    iso3166Alpha3: "CHN",
    unM49: "156",
  },
  canada: {
    name: stated("kerrySuggestedSharing"),
    type: "country",
    iso3166: "CA",
    iso3166Alpha3: "CAN",
    unM49: "124",
  },
  mexico: {
    name: stated("kerrySuggestedSharing"),
    type: "country",
    iso3166: "MX",
    iso3166Alpha3: "MEX",
    unM49: "484",
  },
  indoPacific: {
    name: stated("jclpInIndoPacific", "jucepCleanTechnology"),
    type: "region",
    iso3166: null,
    iso3166Alpha3: null,
    unM49: null,
  },
  asiaPacific: {
    name: stated("implicationsForAsiaPacific"),
    type: "region",
    iso3166: null,
    iso3166Alpha3: null,
    unM49: null,
  },
  southeastAsia: {
    name: stated("southeastAsiaSupported"),
    type: "region",
    iso3166: null,
    iso3166Alpha3: null,
    unM49: "035",
  },
  mekong: {
    name: stated("jumppNamedInFrench"),
    type: "region",
    iso3166: null,
    iso3166Alpha3: null,
    unM49: null,
  },
  developingCountries: {
    name: stated("cleanEnergyInDevelopingCountries"),
    type: "group",
    iso3166: null,
    iso3166Alpha3: null,
    unM49: null,
  },
} as const satisfies Readonly<Record<string, Authored<"places">>>;
