import type { TermId } from "../../generated/ids.ts";

interface TopicRecord {
  /** The glossary's entry for the topic's concept: our link, no statement of the source. */
  readonly term: TermId | null;
}

/** Areas of cooperation. */
export const topics = {
  globalWarmingResponse: { term: "globalWarmingTerm" },
  climateChangeResponse: { term: "climateChangeTerm" },
  globalClimateChallenge: { term: null },
  climatePolicy: { term: "climatePolicyTerm" },
  emissionReduction: { term: "carbonEmissionsTerm" },
  decarbonization: { term: "decarbonizationTerm" },
  industrialDecarbonization: { term: "industrialDecarbonizationTerm" },
  netZeroEconomy: { term: "netZeroEconomyTerm" },
  sustainability: { term: "sustainabilityTerm" },
  sustainableGrowth: { term: "sustainableGrowthTerm" },
  environment: { term: null },
  energy: { term: null },
  energySecurity: { term: "energySecurityTerm" },
  cleanEnergy: { term: "cleanEnergyTerm" },
  cleanEnergyIntegration: { term: "cleanEnergyIntegrationTerm" },
  cleanEnergyTechnology: { term: "cleanEnergyTechnologyTerm" },
  renewableEnergy: { term: "renewableEnergyTerm" },
  energyStorage: { term: "energyStorageTerm" },
  energyInfrastructure: { term: "energyInfrastructureTerm" },
  modernizedGrid: { term: "gridInfrastructureTerm" },
  openTransparentMarket: { term: null },
  freeOpenIndoPacific: { term: "freeOpenIndoPacificTerm" },
  climateFriendlyTechnology: { term: "climateFriendlyTechnologyTerm" },
  lowCarbonTechnology: { term: "lowCarbonTechnologyTerm" },
  environmentalSciences: { term: null },
  medicalSciences: { term: null },
  chemistry: { term: null },
  computerScience: { term: null },
  economicDevelopment: { term: "economicDevelopmentTerm" },
} as const satisfies Readonly<Record<string, TopicRecord>>;
