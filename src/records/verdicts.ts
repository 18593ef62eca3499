import type { ClaimId, ReferenceId } from "../../generated/ids.ts";
import type { Verdict } from "../content/claims.ts";

interface VerdictRecord {
  readonly verdict: Verdict;
  /** When it was checked: an EDTF date. */
  readonly checkedOn: string;
  readonly references: readonly ReferenceId[];
}

const checkedOn = "2026-11-24";

/** Where each claim stands against the public record; the reasons stand in the locales. */
export const verdicts = {
  partnershipSought: { verdict: "imprecise", checkedOn, references: ["summit2021", "jiji2021"] },
  partnershipPurpose: {
    verdict: "confirmed",
    checkedOn,
    references: ["jiji2021", "partnershipText"],
  },
  viewsDiffer: { verdict: "opinion", checkedOn, references: [] },
  mustWorkTogether: { verdict: "confirmed", checkedOn, references: ["jointStatement2021"] },
  kerryTitled: {
    verdict: "imprecise",
    checkedOn,
    references: ["kerryMeeting2021", "jointStatement2021", "nikkei2021"],
  },
  kerryUrgedChina: {
    verdict: "confirmed",
    checkedOn,
    references: ["kerryMeeting2021", "reuters2021"],
  },
  renewableLeadershipPraised: { verdict: "imprecise", checkedOn, references: ["upi2023"] },
  japanGhgCut: { verdict: "imprecise", checkedOn, references: ["kantei2021"] },
  japanCarbonNeutrality: { verdict: "confirmed", checkedOn, references: ["kantei2021"] },
  kerrySuggestedSharing: { verdict: "unverified", checkedOn, references: [] },
  jclpNamed: {
    verdict: "contradicted",
    checkedOn,
    references: ["mofaJclp2024", "mofaJclp2019", "jclp2019", "jointStatement2021"],
  },
  jclpForcesJoined: {
    verdict: "imprecise",
    checkedOn,
    references: ["summit2021", "jointStatement2021"],
  },
  jclpDecarbonization: {
    verdict: "imprecise",
    checkedOn,
    references: ["partnershipText", "jointStatement2021"],
  },
  jclpEnergySecurity: { verdict: "imprecise", checkedOn, references: ["jusep2020"] },
  jclpSustainability: { verdict: "imprecise", checkedOn, references: ["jumppStatement2019"] },
  jclpInIndoPacific: {
    verdict: "imprecise",
    checkedOn,
    references: ["summit2021", "yomiuri2021", "jusep2020"],
  },
  jclpCleanEnergyIntegration: {
    verdict: "imprecise",
    checkedOn,
    references: ["friendsOfMekong2022"],
  },
  jclpMarketTransparency: {
    verdict: "imprecise",
    checkedOn,
    references: ["jumppStatement2019", "jusep2020"],
  },
  jclpFreeOpenIndoPacific: { verdict: "imprecise", checkedOn, references: ["summit2021"] },
  climateTechnologyPledged: { verdict: "confirmed", checkedOn, references: ["partnershipText"] },
  kyotoProgressUnitedStates: {
    verdict: "contradicted",
    checkedOn,
    references: ["crsKyoto2007", "kyotoSigning1998", "kyotoRatificationUrged2003"],
  },
  kyotoProgressJapan: {
    verdict: "confirmed",
    checkedOn,
    references: ["kyotoResult", "kyotoTarget2014"],
  },
  longWayToGo: { verdict: "opinion", checkedOn, references: [] },
  objectivesHeld: { verdict: "confirmed", checkedOn, references: ["jointStatement2021"] },
  jointResearchIdentified: {
    verdict: "imprecise",
    checkedOn,
    references: ["moejResearch2002", "moejResearchJapanese2002"],
  },
  lowCarbonResearch: {
    verdict: "imprecise",
    checkedOn,
    references: ["moejResearch2002", "moejResearchJapanese2002"],
  },
  netEmissionsLimited: { verdict: "opinion", checkedOn, references: [] },
  globalChallengeDiscussed: {
    verdict: "imprecise",
    checkedOn,
    references: ["partnershipText", "jointStatement2021"],
  },
  decarbonizationEffectsDiscussed: { verdict: "unverified", checkedOn, references: [] },
  metiNamed: { verdict: "confirmed", checkedOn, references: ["metiDoe2022"] },
  accordSigned: {
    verdict: "imprecise",
    checkedOn,
    references: ["jointStatement2021", "jiji2021", "summit2021", "yomiuri2021"],
  },
  accordExtendsCooperation: { verdict: "imprecise", checkedOn, references: ["partnershipText"] },
  accordEnergyCooperation: { verdict: "confirmed", checkedOn, references: ["partnershipText"] },
  accordRenewableEnergy: { verdict: "confirmed", checkedOn, references: ["partnershipText"] },
  accordIndustrialDecarbonization: {
    verdict: "confirmed",
    checkedOn,
    references: ["partnershipText"],
  },
  accordEnergyStorage: { verdict: "confirmed", checkedOn, references: ["partnershipText"] },
  initiativesEssential: { verdict: "opinion", checkedOn, references: [] },
  climateObjectivesHeld: {
    verdict: "confirmed",
    checkedOn,
    references: ["jointStatement2021", "partnershipText", "epa2022"],
  },
  politicalWillNeeded: { verdict: "opinion", checkedOn, references: [] },
  metiFostersCooperation: { verdict: "confirmed", checkedOn, references: ["metiDoe2022"] },
  netZeroNeedsSystemicChange: { verdict: "opinion", checkedOn, references: [] },
  transitionAccelerated: { verdict: "opinion", checkedOn, references: [] },
  frameworksContinued: {
    verdict: "confirmed",
    checkedOn,
    references: ["jointStatement2021", "partnershipText", "metiDoe2023"],
  },
  netZeroEconomyPursued: { verdict: "imprecise", checkedOn, references: ["jointStatement2021"] },
  metiInPartnership: { verdict: "imprecise", checkedOn, references: ["nikkei2021"] },
  metiWorksWithDoe: { verdict: "confirmed", checkedOn, references: ["metiDoe2022", "metiDoe2023"] },
  cleanEnergyInDevelopingCountries: {
    verdict: "imprecise",
    checkedOn,
    references: ["metiDoe2023", "yomiuri2021"],
  },
  jucepNamedInFrench: { verdict: "unverified", checkedOn, references: [] },
  jucepForcesJoined: { verdict: "confirmed", checkedOn, references: ["jucepMeeting2021"] },
  jucepCleanTechnology: { verdict: "imprecise", checkedOn, references: ["jucepMeeting2021"] },
  jucepNamedInEnglish: { verdict: "confirmed", checkedOn, references: ["jucepMeeting2021"] },
  jucepLaunched: { verdict: "confirmed", checkedOn, references: ["jucepMeeting2021"] },
  jucepDecarbonization: { verdict: "confirmed", checkedOn, references: ["jucepMeeting2021"] },
  jucepEnergySecurity: { verdict: "unverified", checkedOn, references: [] },
  jucepSustainableGrowth: { verdict: "imprecise", checkedOn, references: ["jucepMeeting2021"] },
  jucepOpenMarket: { verdict: "unverified", checkedOn, references: [] },
  jucepGridIntegration: { verdict: "imprecise", checkedOn, references: ["jucepMeeting2021"] },
  doeInPartnership: { verdict: "unverified", checkedOn, references: [] },
  partnershipPromotesTechnology: {
    verdict: "confirmed",
    checkedOn,
    references: ["partnershipText", "jointStatement2021"],
  },
  technologiesDeveloped: {
    verdict: "imprecise",
    checkedOn,
    references: ["metiDoe2022", "partnershipText"],
  },
  temperaturesReduced: { verdict: "imprecise", checkedOn, references: ["jointStatement2021"] },
  longHistory: {
    verdict: "confirmed",
    checkedOn,
    references: ["jointStatement2021", "niaidMedical"],
  },
  environmentalSciences1960s: { verdict: "imprecise", checkedOn, references: ["ujnr1964"] },
  medicalSciences1960s: {
    verdict: "imprecise",
    checkedOn,
    references: ["niaidMedical", "ujnr1964"],
  },
  expandedToChemistry: { verdict: "imprecise", checkedOn, references: ["jspsChemistry2009"] },
  expandedToComputerScience: { verdict: "imprecise", checkedOn, references: ["scienceAgreement"] },
  jumppNamedInFrench: {
    verdict: "imprecise",
    checkedOn,
    references: ["jumppStatement2019", "mofaJumpp2023"],
  },
  implicationsForJapan: { verdict: "opinion", checkedOn, references: [] },
  implicationsForAsiaPacific: { verdict: "opinion", checkedOn, references: [] },
  newAccordFightsClimateChange: { verdict: "opinion", checkedOn, references: [] },
  emergingLeadersHighlighted: { verdict: "opinion", checkedOn, references: [] },
  carbonEmissionsReduced: {
    verdict: "contradicted",
    checkedOn,
    references: ["mofaJumpp2023", "jumppStatement2019"],
  },
  climateLeaders: { verdict: "opinion", checkedOn, references: [] },
  interimTargetHelped: {
    verdict: "contradicted",
    checkedOn,
    references: ["jumppStatement2019", "kantei2021"],
  },
  interimTargetAmbitious: { verdict: "opinion", checkedOn, references: [] },
  southeastAsiaSupported: {
    verdict: "imprecise",
    checkedOn,
    references: ["mofaJumpp2023", "friendsOfMekong2022", "jumppStatement2019"],
  },
  leadershipPreserved: { verdict: "opinion", checkedOn, references: [] },
  companiesIntegrated: { verdict: "opinion", checkedOn, references: [] },
} as const satisfies Readonly<Record<ClaimId, VerdictRecord>>;
