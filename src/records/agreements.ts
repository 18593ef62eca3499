import { type Authored, fact, stated } from "./fact.ts";

/** Agreements that the article names. It does not say that the accord is one of the initiatives. */
export const agreements = {
  kyotoProtocol: {
    name: stated("kyotoProgressUnitedStates", "kyotoProgressJapan"),
    parties: null,
    signed: null,
    topics: null,
  },
  april2021Accord: {
    name: stated("accordSigned"),
    parties: fact(["unitedStates", "japan"], "accordSigned", "accordEnergyCooperation"),
    signed: fact("2021-04", "accordSigned"),
    topics: fact(
      ["environment", "energy", "renewableEnergy", "industrialDecarbonization", "energyStorage"],
      "accordExtendsCooperation",
      "accordEnergyCooperation",
      "accordRenewableEnergy",
      "accordIndustrialDecarbonization",
      "accordEnergyStorage",
    ),
  },
} as const satisfies Readonly<Record<string, Authored<"agreements">>>;
