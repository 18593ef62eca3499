import type { Authored } from "./fact.ts";

/**
 * The glossary's concepts; their forms stand in the locales. Ids end in `Term`, since ids are
 * unique over all collections and a topic may carry the concept's plain name.
 */
export const terms = {
  climatePartnershipTerm: { distinctFrom: [] },
  globalWarmingTerm: { distinctFrom: ["climateChangeTerm"] },
  climateChangeTerm: { distinctFrom: ["globalWarmingTerm"] },
  climatePolicyTerm: { distinctFrom: [] },
  climateObjectivesTerm: { distinctFrom: ["interimTargetTerm"] },
  greenhouseGasTerm: { distinctFrom: ["carbonEmissionsTerm"] },
  carbonEmissionsTerm: { distinctFrom: ["greenhouseGasTerm"] },
  decarbonizationTerm: { distinctFrom: ["carbonNeutralityTerm"] },
  industrialDecarbonizationTerm: { distinctFrom: [] },
  carbonNeutralityTerm: { distinctFrom: ["netZeroEmissionsTerm", "decarbonizationTerm"] },
  netZeroEmissionsTerm: { distinctFrom: ["carbonNeutralityTerm", "netZeroEconomyTerm"] },
  netEmissionsTerm: { distinctFrom: ["netZeroEmissionsTerm"] },
  netZeroEconomyTerm: { distinctFrom: ["netZeroEmissionsTerm"] },
  interimTargetTerm: { distinctFrom: ["climateObjectivesTerm"] },
  cleanEnergyTerm: { distinctFrom: ["renewableEnergyTerm"] },
  cleanEnergyIntegrationTerm: { distinctFrom: [] },
  cleanEnergyTechnologyTerm: {
    distinctFrom: ["climateFriendlyTechnologyTerm", "lowCarbonTechnologyTerm"],
  },
  renewableEnergyTerm: { distinctFrom: ["cleanEnergyTerm"] },
  renewableResourcesTerm: { distinctFrom: ["renewableEnergyTerm"] },
  energySecurityTerm: { distinctFrom: [] },
  energyStorageTerm: { distinctFrom: [] },
  gridInfrastructureTerm: { distinctFrom: ["energyInfrastructureTerm"] },
  energyInfrastructureTerm: { distinctFrom: ["gridInfrastructureTerm"] },
  climateFriendlyTechnologyTerm: {
    distinctFrom: ["cleanEnergyTechnologyTerm", "lowCarbonTechnologyTerm"],
  },
  lowCarbonTechnologyTerm: {
    distinctFrom: ["climateFriendlyTechnologyTerm", "cleanEnergyTechnologyTerm"],
  },
  sustainabilityTerm: { distinctFrom: ["sustainableGrowthTerm"] },
  sustainableGrowthTerm: { distinctFrom: ["sustainabilityTerm"] },
  economicDevelopmentTerm: { distinctFrom: [] },
  freeOpenIndoPacificTerm: { distinctFrom: [] },
  systemicChangeTerm: { distinctFrom: [] },
  politicalWillTerm: { distinctFrom: [] },
  internationalFrameworksTerm: { distinctFrom: [] },
  climateLeadersTerm: { distinctFrom: ["emergingLeadersTerm"] },
  emergingLeadersTerm: { distinctFrom: ["climateLeadersTerm"] },
} as const satisfies Readonly<Record<string, Authored<"terms">>>;
