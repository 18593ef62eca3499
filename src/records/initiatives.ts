import type { ReferenceId } from "../../generated/ids.ts";
import type { InitiativeFacts } from "../content/initiatives.ts";
import { type Facts, fact, type Stated, stated } from "./fact.ts";

type InitiativeRecord = Facts<InitiativeFacts> & {
  readonly name: Stated;
  readonly nameReferences: readonly ReferenceId[] | null;
};

/** Joint programmes. The source never says that two of them are one: none is merged here. */
export const initiatives = {
  climatePartnership: {
    name: stated("partnershipSought", "metiInPartnership", "doeInPartnership"),
    nameReferences: ["jointStatement2021", "jointStatementJapanese2021", "partnershipText"],
    participants: fact(["unitedStates", "japan"], "partnershipSought", "metiInPartnership"),
    members: fact(["meti", "doe"], "metiInPartnership", "doeInPartnership"),
    launched: null,
    topics: fact(
      ["globalWarmingResponse", "climateFriendlyTechnology", "cleanEnergy"],
      "partnershipPurpose",
      "partnershipPromotesTechnology",
    ),
    regions: null,
  },
  jclp: {
    name: stated("jclpNamed"),
    nameReferences: null,
    participants: fact(["unitedStates", "japan"], "jclpForcesJoined"),
    members: null,
    launched: null,
    topics: fact(
      [
        "decarbonization",
        "energySecurity",
        "sustainability",
        "cleanEnergyIntegration",
        "openTransparentMarket",
        "freeOpenIndoPacific",
        "climateFriendlyTechnology",
      ],
      "jclpDecarbonization",
      "jclpEnergySecurity",
      "jclpSustainability",
      "jclpCleanEnergyIntegration",
      "jclpMarketTransparency",
      "jclpFreeOpenIndoPacific",
      "climateTechnologyPledged",
    ),
    regions: fact(["indoPacific"], "jclpInIndoPacific", "jclpFreeOpenIndoPacific"),
  },
  jucep: {
    name: stated("jucepNamedInFrench", "jucepNamedInEnglish"),
    nameReferences: null,
    participants: fact(["unitedStates", "japan"], "jucepForcesJoined", "jucepNamedInFrench"),
    members: null,
    launched: fact("2021-04", "jucepLaunched"),
    topics: fact(
      [
        "cleanEnergy",
        "cleanEnergyTechnology",
        "decarbonization",
        "energySecurity",
        "sustainableGrowth",
        "openTransparentMarket",
        "cleanEnergyIntegration",
        "modernizedGrid",
      ],
      "jucepNamedInFrench",
      "jucepCleanTechnology",
      "jucepDecarbonization",
      "jucepEnergySecurity",
      "jucepSustainableGrowth",
      "jucepOpenMarket",
      "jucepGridIntegration",
    ),
    regions: fact(["indoPacific"], "jucepCleanTechnology"),
  },
  jumpp: {
    name: stated("jumppNamedInFrench"),
    nameReferences: ["jumppStatement2019", "mofaJumppJapanese2023"],
    participants: fact(["japan", "unitedStates", "mekong"], "jumppNamedInFrench"),
    members: null,
    launched: null,
    topics: fact(["emissionReduction"], "carbonEmissionsReduced"),
    regions: fact(["mekong"], "jumppNamedInFrench"),
  },
} as const satisfies Readonly<Record<string, InitiativeRecord>>;
