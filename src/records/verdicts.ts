import type { ClaimId } from "../../generated/ids.ts";
import type { AuthoredVerdict } from "./fact.ts";

const checkedOn = "2026-11-25";

/**
 * How each claim compares with the public record: the findings that were taken into account, and which
 * way each points. The reasons are texts, and stand in `locales/`.
 */
export const verdicts = {
  partnershipSought: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["status"],
    findings: {
      partnershipAgreedOnApril16: "qualifies",
      partnershipLaunchedAtSummit: "qualifies",
      editorialSaysLaunched: "qualifies",
    },
  },
  partnershipPurpose: {
    verdict: "confirmed",
    checkedOn,
    findings: { partnershipGoalsStated: "supports", partnershipAgainstClimateChange: "supports" },
  },
  viewsDiffer: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      gasSupportRegretted: "qualifies",
      coalTimelineUrged: "qualifies",
      netZeroPoliciesAligned: "context",
    },
  },
  mustWorkTogether: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      climateEffortsMadePillar: "supports",
      similarObjectivesPursued: "supports",
      climateThreatFacedTogether: "supports",
    },
  },
  kerryTitled: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["name"],
    findings: {
      kerryStyledSecretary: "supports",
      kerryHeldEnvoyOffice: "qualifies",
      kerryFormerSecretary: "qualifies",
      kerryOfficeInFrench: "qualifies",
      kerryOfficeInJapanese: "qualifies",
    },
  },
  kerryUrgedChina: {
    verdict: "confirmed",
    checkedOn,
    findings: { kerryAskedChinaForMore: "supports", kerryPressedChinaOnEmissions: "supports" },
  },
  renewableLeadershipPraised: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: { chinaRenewablesPraised: "qualifies" },
  },
  japanGhgCut: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["omission"],
    findings: {
      japanTargetStated: "qualifies",
      japanTargetOfNdc: "qualifies",
      climateIsTopPriority: "context",
    },
  },
  japanCarbonNeutrality: {
    verdict: "confirmed",
    checkedOn,
    findings: { japanNeutralityDeclared: "supports", climateIsTopPriority: "supports" },
  },
  kerrySuggestedSharing: {
    verdict: "unverified",
    checkedOn,
    findings: { northAmericaDiscussed: "context" },
  },
  jclpNamed: {
    verdict: "contradicted",
    checkedOn,
    flaws: ["name"],
    findings: {
      companyCoalitionDefined: "contradicts",
      ministryJoinsCoalition: "contradicts",
      coalitionFounded: "contradicts",
      partnershipAnnouncedByLeaders: "contradicts",
    },
  },
  jclpForcesJoined: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      partnershipAnnouncedByLeaders: "supports",
      partnershipLaunchedAtSummit: "supports",
      editorialSaysLaunched: "supports",
    },
  },
  jclpDecarbonization: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      partnershipStrengthensCooperation: "supports",
      climatePartnershipTitled: "supports",
      partnershipAnnouncedByLeaders: "supports",
    },
  },
  jclpEnergySecurity: {
    verdict: "confirmed",
    checkedOn,
    findings: { jusepAimsReaffirmed: "supports" },
  },
  jclpSustainability: {
    verdict: "confirmed",
    checkedOn,
    findings: { greenGrowthLed: "supports", sustainableEnergyPledged: "supports" },
  },
  jclpInIndoPacific: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      jusepAimsReaffirmed: "supports",
      freeOpenCooperationConfirmed: "supports",
      indoPacificHelpAnnounced: "supports",
    },
  },
  jclpCleanEnergyIntegration: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["attribution"],
    findings: { jumppIntegratesCleanEnergy: "qualifies" },
  },
  jclpMarketTransparency: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["attribution"],
    findings: { transparencyValued: "qualifies", jusepAimsReaffirmed: "context" },
  },
  jclpFreeOpenIndoPacific: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["attribution"],
    findings: {
      freeOpenCooperationConfirmed: "qualifies",
      freeOpenGoalThroughEnergy: "qualifies",
      jusepServesFreeOpenAim: "qualifies",
    },
  },
  climateTechnologyPledged: {
    verdict: "confirmed",
    checkedOn,
    findings: { partnershipInnovationFields: "supports", partnershipTechnologyChapter: "context" },
  },
  kyotoProgressUnitedStates: {
    verdict: "contradicted",
    checkedOn,
    flaws: ["substance"],
    findings: {
      kyotoRejected: "contradicts",
      kyotoSignatureNotBinding: "context",
      kyotoSigningAnnounced: "context",
      kyotoRatificationRequested: "context",
    },
  },
  kyotoProgressJapan: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["omission"],
    findings: {
      japanKyotoTargetMet: "supports",
      japanGrossEmissionsRose: "qualifies",
      japanKyotoCreditsCounted: "qualifies",
      japanOutsideSecondPeriod: "qualifies",
    },
  },
  longWayToGo: { verdict: "opinion", checkedOn, findings: {} },
  objectivesHeld: {
    verdict: "confirmed",
    checkedOn,
    findings: { climateGoalsAnnounced: "supports" },
  },
  jointResearchIdentified: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["omission"],
    findings: {
      researchActivitiesIdentified: "qualifies",
      researchConsultationHeld: "context",
      researchCandidatesFound: "qualifies",
      researchProjectsAgreed: "qualifies",
    },
  },
  lowCarbonResearch: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: { mitigationResearchPrioritized: "qualifies", researchAreasListed: "qualifies" },
  },
  netEmissionsLimited: {
    verdict: "confirmed",
    checkedOn,
    findings: { lowEmissionPowerCutsEmissions: "supports", deploymentIsConditional: "context" },
  },
  globalChallengeDiscussed: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      globalCrisisDiscussed: "supports",
      parisWorkPlanned: "context",
      domesticDialoguePlanned: "context",
    },
  },
  decarbonizationEffectsDiscussed: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: { globalCrisisDiscussed: "qualifies", energyTransitionDiscussed: "qualifies" },
  },
  metiNamed: {
    verdict: "confirmed",
    checkedOn,
    findings: { ministryAndDepartmentNamed: "supports", metiNamedByFrance: "supports" },
  },
  accordSigned: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["status"],
    findings: {
      partnershipAgreedOnApril16: "qualifies",
      partnershipPublishedAtSummit: "qualifies",
      partnershipAnnouncedByLeaders: "qualifies",
      signatureForecast: "context",
    },
  },
  accordExtendsCooperation: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: { partnershipStrengthensCooperation: "qualifies" },
  },
  accordEnergyCooperation: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      partnershipStrengthensCooperation: "supports",
      partnershipInnovationFields: "supports",
    },
  },
  accordRenewableEnergy: {
    verdict: "confirmed",
    checkedOn,
    findings: { partnershipInnovationFields: "supports", renewableResearchAgreed: "supports" },
  },
  accordIndustrialDecarbonization: {
    verdict: "confirmed",
    checkedOn,
    findings: { partnershipInnovationFields: "supports" },
  },
  accordEnergyStorage: {
    verdict: "confirmed",
    checkedOn,
    findings: { partnershipInnovationFields: "supports" },
  },
  initiativesEssential: {
    verdict: "opinion",
    checkedOn,
    findings: { partnershipGoalsStated: "context" },
  },
  climateObjectivesHeld: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      partnershipCommitmentsRecalled: "supports",
      climateGoalsAnnounced: "supports",
      partnershipGoalsStated: "supports",
      netZeroPoliciesAligned: "supports",
    },
  },
  politicalWillNeeded: { verdict: "opinion", checkedOn, findings: {} },
  metiFostersCooperation: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      globalCrisisDiscussed: "supports",
      metiDoeViewsExchanged2022: "supports",
      metiDoeCleanEnergyTalks2023: "supports",
      metiDoeNuclearThirdCountries: "supports",
    },
  },
  netZeroNeedsSystemicChange: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      netZeroNeedsEnergyTransformation: "supports",
      allOfSocietyMustChange: "context",
      wholeSystemsNeeded: "context",
    },
  },
  transitionAccelerated: {
    verdict: "opinion",
    checkedOn,
    findings: { similarObjectivesPursued: "context" },
  },
  frameworksContinued: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      cop26WorkShared: "supports",
      parisWorkPlanned: "supports",
      ieaCommitmentRecalled: "supports",
      ipefPartnersNamed: "supports",
    },
  },
  netZeroEconomyPursued: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      netZeroEconomiesPursued: "supports",
      ipefPartnersNamed: "context",
      cop26WorkShared: "qualifies",
    },
  },
  metiInPartnership: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["attribution"],
    findings: {
      kajiyamaOnPartnership: "qualifies",
      partnershipStrengthensCooperation: "context",
      kajiyamaMetKerry: "context",
    },
  },
  metiWorksWithDoe: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      metiDoeConsultationContinued: "supports",
      metiDoeNuclearThirdCountries: "supports",
      metiDoeCleanEnergyTalks2023: "supports",
    },
  },
  cleanEnergyInDevelopingCountries: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: { metiDoeNuclearThirdCountries: "qualifies", indoPacificHelpAnnounced: "context" },
  },
  jucepNamedInFrench: {
    verdict: "unverified",
    checkedOn,
    findings: { jucepNameReported: "context" },
  },
  jucepForcesJoined: {
    verdict: "confirmed",
    checkedOn,
    findings: { jucepLaunchedAtSummit: "supports", jucepMeetingChaired: "supports" },
  },
  jucepCleanTechnology: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      jucepWorldwide: "qualifies",
      jucepFieldsReported: "supports",
      jucepDecarbonizationTechnologies: "supports",
    },
  },
  jucepNamedInEnglish: {
    verdict: "confirmed",
    checkedOn,
    findings: { jucepNameReported: "supports" },
  },
  jucepLaunched: {
    verdict: "confirmed",
    checkedOn,
    findings: { jucepLaunchedAtSummit: "supports", jucepLaunchInLead: "context" },
  },
  jucepDecarbonization: {
    verdict: "confirmed",
    checkedOn,
    findings: { jucepDecarbonizationTechnologies: "supports", jucepAimsReported: "supports" },
  },
  jucepEnergySecurity: {
    verdict: "unverified",
    checkedOn,
    findings: { jucepAimsReported: "context", jusepAimsReaffirmed: "context" },
  },
  jucepSustainableGrowth: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: { jucepAimsReported: "qualifies" },
  },
  jucepOpenMarket: {
    verdict: "unverified",
    checkedOn,
    findings: { jucepFieldsReported: "context", jusepAimsReaffirmed: "context" },
  },
  jucepGridIntegration: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: { jucepFieldsReported: "qualifies" },
  },
  doeInPartnership: {
    verdict: "unverified",
    checkedOn,
    findings: { partnershipStrengthensCooperation: "context", globalCrisisDiscussed: "context" },
  },
  partnershipPromotesTechnology: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      partnershipTechnologyChapter: "context",
      partnershipInnovationFields: "supports",
      cleanTechnologyPillar: "supports",
      partnershipAnnouncedByLeaders: "context",
    },
  },
  technologiesDeveloped: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      metiDoeTechnologyDeveloped: "supports",
      partnershipInnovationFields: "supports",
      cleanTechnologyPillar: "supports",
    },
  },
  temperaturesReduced: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      removalsReverseWarming: "qualifies",
      emissionCutsLimitWarming: "context",
      removalTechnologiesUntested: "context",
    },
  },
  longHistory: {
    verdict: "confirmed",
    checkedOn,
    findings: {
      longTechnologyCooperation: "supports",
      scienceCommitteeFounded: "supports",
      naturalResourcesProgramFounded: "supports",
      medicalProgramFounded: "supports",
    },
  },
  environmentalSciences1960s: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      naturalResourcesProgramFounded: "supports",
      naturalResourcesTopicsChosen: "qualifies",
      scienceCommitteeFields: "qualifies",
    },
  },
  medicalSciences1960s: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      medicalProgramFounded: "supports",
      medicalResearchAgreed: "supports",
      scienceCommitteeFields: "qualifies",
    },
  },
  expandedToChemistry: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["date"],
    findings: { chemistryProgramStarted: "supports", chemistryCoveredBefore: "qualifies" },
  },
  expandedToComputerScience: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["date"],
    findings: {
      networkResearchAgreed: "supports",
      dataResearchFacilitated: "supports",
      networkResearchContinued: "supports",
      informationScienceCovered: "qualifies",
    },
  },
  jumppNamedInFrench: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["name"],
    findings: {
      jumppFrenchRendering: "supports",
      jumppNameInJapanese: "qualifies",
      jumppFrenchPageKeepsEnglish: "context",
      jumppOtherFrenchRendering: "context",
      jumppNameInEnglish: "qualifies",
    },
  },
  implicationsForJapan: { verdict: "opinion", checkedOn, findings: {} },
  implicationsForAsiaPacific: { verdict: "opinion", checkedOn, findings: {} },
  newAccordFightsClimateChange: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      partnershipAddressesClimateChange: "supports",
      partnershipAgainstClimateChange: "supports",
      jucepAimsReported: "supports",
      jumppDecarbonizesMekong: "qualifies",
    },
  },
  emergingLeadersHighlighted: { verdict: "opinion", checkedOn, findings: {} },
  carbonEmissionsReduced: {
    verdict: "contradicted",
    checkedOn,
    flaws: ["scope"],
    findings: {
      jumppMeetsMekongDemand: "contradicts",
      jumppObjectStated: "contradicts",
      jumppDecarbonizesMekong: "context",
    },
  },
  climateLeaders: {
    verdict: "opinion",
    checkedOn,
    findings: { partnershipStrengthensCooperation: "context" },
  },
  interimTargetHelped: {
    verdict: "contradicted",
    checkedOn,
    flaws: ["attribution", "scope"],
    findings: {
      jumppMeetsMekongDemand: "contradicts",
      jumppObjectStated: "contradicts",
      japanTargetStated: "context",
      usPressureReported: "context",
    },
  },
  interimTargetAmbitious: {
    verdict: "opinion",
    checkedOn,
    findings: { climateGoalsAnnounced: "context" },
  },
  southeastAsiaSupported: {
    verdict: "imprecise",
    checkedOn,
    flaws: ["scope"],
    findings: {
      jumppAssistanceToExpand: "qualifies",
      jumppPartnershipsExpanded: "qualifies",
      jumppAssistanceDelivered: "context",
      jumppPromotesGrowth: "qualifies",
    },
  },
  leadershipPreserved: { verdict: "opinion", checkedOn, findings: {} },
  companiesIntegrated: { verdict: "opinion", checkedOn, findings: {} },
} as const satisfies Readonly<Record<ClaimId, AuthoredVerdict>>;
