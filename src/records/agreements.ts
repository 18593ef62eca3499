import { type Authored, fact, recorded, stated } from "./fact.ts";

/** Agreements that the article names. It does not say that the accord is one of the initiatives. */
export const agreements = {
  kyotoProtocol: {
    name: stated("kyotoProgressUnitedStates", "kyotoProgressJapan"),
    parties: null,
    announced: null,
    signed: null,
    topics: null,
  },
  april2021Accord: {
    name: stated("accordSigned"),
    parties: fact(["unitedStates", "japan"], "accordSigned", "accordEnergyCooperation"),
    announced: null,
    signed: fact("2021-04", "accordSigned"),
    topics: fact(
      ["environment", "energy", "renewableEnergy", "industrialDecarbonization", "energyStorage"],
      "accordExtendsCooperation",
      "accordEnergyCooperation",
      "accordRenewableEnergy",
      "accordIndustrialDecarbonization",
      "accordEnergyStorage",
    ),
    onRecord: {
      parties: recorded(
        ["unitedStates", "japan"],
        "partnershipPublishedAtSummit",
        "partnershipStrengthensCooperation",
      ),
      announced: recorded("2021-04-16", "partnershipPublishedAtSummit"),
    },
  },
} as const satisfies Readonly<Record<string, Authored<"agreements">>>;
