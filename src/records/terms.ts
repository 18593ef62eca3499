import type { Authored } from "./fact.ts";

/**
 * The terms of the glossary. Their forms and definitions are texts, and stand in `locales/`. The ids end
 * in `Term`, since a topic may have the plain name of the term as its id, and no two records share one.
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
  netZeroEmissionsTerm: {
    distinctFrom: ["carbonNeutralityTerm", "netEmissionsTerm", "netZeroEconomyTerm"],
  },
  netEmissionsTerm: { distinctFrom: ["netZeroEmissionsTerm"] },
  netZeroEconomyTerm: { distinctFrom: ["netZeroEmissionsTerm"] },
  interimTargetTerm: { distinctFrom: ["climateObjectivesTerm"] },
  cleanEnergyTerm: { distinctFrom: ["renewableEnergyTerm"] },
  cleanEnergyIntegrationTerm: { distinctFrom: [] },
  cleanEnergyTechnologyTerm: {
    distinctFrom: ["climateFriendlyTechnologyTerm", "lowCarbonTechnologyTerm"],
  },
  renewableEnergyTerm: { distinctFrom: ["cleanEnergyTerm", "renewableResourcesTerm"] },
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
