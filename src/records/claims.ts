import type { AuthoredClaim } from "./fact.ts";

/**
 * Every statement of the article, in its order. A `quote` has the exact words of the French segment.
 * A claim with a `referent` rests on words of which the article leaves open what they refer to.
 */
export const claims = {
  // overview
  partnershipSought: {
    segment: "overview-1-1",
    quote: "Les États-Unis et le Japon cherchent à forger un partenariat climatique",
    about: ["climatePartnership", "unitedStates", "japan"],
    modality: "asserted",
  },
  partnershipPurpose: {
    segment: "overview-1-1",
    quote: "un partenariat climatique pour lutter contre le réchauffement climatique",
    about: ["climatePartnership", "globalWarmingResponse"],
    modality: "asserted",
  },
  viewsDiffer: {
    segment: "overview-1-2",
    quote: "les deux pays aient des points de vue différents sur ce sujet",
    about: ["unitedStates", "japan"],
    modality: "asserted",
  },
  mustWorkTogether: {
    segment: "overview-1-2",
    quote:
      "les deux parties reconnaissent qu'elles doivent travailler ensemble pour lutter contre la crise du réchauffement climatique",
    about: ["unitedStates", "japan", "globalWarmingResponse"],
    modality: "asserted",
  },
  kerryTitled: {
    segment: "overview-1-3",
    quote: "Le secrétaire Kerry",
    about: ["kerry"],
    modality: "asserted",
  },
  kerryUrgedChina: {
    segment: "overview-1-3",
    quote:
      "Le secrétaire Kerry a également exhorté la Chine à prendre des mesures plus importantes pour lutter contre le problème",
    about: ["kerry", "china", "appealToChina", "globalWarmingResponse"],
    modality: "asserted",
  },
  renewableLeadershipPraised: {
    segment: "overview-1-3",
    quote: "soulignant son leadership dans la production d'énergie renouvelable",
    about: ["appealToChina", "renewableEnergy"],
    modality: "asserted",
    referent: { words: "son leadership", candidates: ["china", "kerry"] },
  },
  japanGhgCut: {
    segment: "overview-1-4",
    quote:
      "Le Japon, pour sa part, s'est donné pour priorité de réduire les émissions de gaz à effet de serre de 46% d'ici 2030",
    about: ["japan", "japanGhg2030"],
    modality: "asserted",
  },
  japanCarbonNeutrality: {
    segment: "overview-1-4",
    quote:
      "Le Japon, pour sa part, s'est donné pour priorité de réduire les émissions de gaz à effet de serre de 46% d'ici 2030 et de devenir neutre en carbone d'ici 2050",
    about: ["japan", "japanCarbonNeutral2050"],
    modality: "asserted",
  },
  kerrySuggestedSharing: {
    segment: "overview-1-5",
    quote:
      "Le secrétaire Kerry a même suggéré que les deux pays partagent des ressources renouvelables avec le Canada et le Mexique",
    about: ["kerry", "renewablesSharing", "canada", "mexico", "renewableEnergy"],
    modality: "asserted",
  },

  // jclp
  jclpNamed: {
    segment: "jclp-heading",
    quote: "JCLP",
    about: ["jclp"],
    modality: "asserted",
  },
  jclpForcesJoined: {
    segment: "jclp-1-1",
    quote: "Les États-Unis et le Japon ont uni leurs forces",
    about: ["jclp", "jclpStart", "unitedStates", "japan"],
    modality: "asserted",
  },
  jclpDecarbonization: {
    segment: "jclp-1-1",
    quote: "Les États-Unis et le Japon ont uni leurs forces pour promouvoir la décarbonisation",
    about: ["jclp", "decarbonization"],
    modality: "asserted",
  },
  jclpEnergySecurity: {
    segment: "jclp-1-1",
    quote:
      "Les États-Unis et le Japon ont uni leurs forces pour promouvoir la décarbonisation, la sécurité énergétique",
    about: ["jclp", "energySecurity"],
    modality: "asserted",
  },
  jclpSustainability: {
    segment: "jclp-1-1",
    quote:
      "Les États-Unis et le Japon ont uni leurs forces pour promouvoir la décarbonisation, la sécurité énergétique et la durabilité",
    about: ["jclp", "sustainability"],
    modality: "asserted",
  },
  jclpInIndoPacific: {
    segment: "jclp-1-1",
    quote:
      "Les États-Unis et le Japon ont uni leurs forces pour promouvoir la décarbonisation, la sécurité énergétique et la durabilité dans la région indo-pacifique",
    about: ["jclp", "indoPacific"],
    modality: "asserted",
  },
  jclpCleanEnergyIntegration: {
    segment: "jclp-1-2",
    quote: "Grâce à ce partenariat, les deux pays soutiendront l'intégration de l'énergie propre",
    about: ["jclp", "jclpMarketSupport", "unitedStates", "japan", "cleanEnergyIntegration"],
    modality: "planned",
  },
  jclpMarketTransparency: {
    segment: "jclp-1-2",
    quote:
      "Grâce à ce partenariat, les deux pays soutiendront l'intégration de l'énergie propre et la transparence du marché",
    about: ["jclp", "jclpMarketSupport", "openTransparentMarket"],
    modality: "planned",
  },
  jclpFreeOpenIndoPacific: {
    segment: "jclp-1-2",
    quote:
      "Grâce à ce partenariat, les deux pays soutiendront l'intégration de l'énergie propre et la transparence du marché et favoriseront une zone indo-pacifique libre et ouverte",
    about: ["jclp", "jclpMarketSupport", "indoPacific", "freeOpenIndoPacific"],
    modality: "planned",
  },
  climateTechnologyPledged: {
    segment: "jclp-1-3",
    quote:
      "Les deux pays se sont également engagés à collaborer sur les technologies et l'innovation respectueuses du climat",
    about: [
      "climateTechnologyPledge",
      "jclp",
      "unitedStates",
      "japan",
      "climateFriendlyTechnology",
    ],
    modality: "asserted",
  },
  kyotoProgressUnitedStates: {
    segment: "jclp-2-1",
    quote:
      "Les États-Unis et le Japon ont fait des progrès significatifs sur le protocole de Kyoto",
    about: ["kyotoProtocol", "unitedStates"],
    modality: "asserted",
  },
  kyotoProgressJapan: {
    segment: "jclp-2-1",
    quote:
      "Les États-Unis et le Japon ont fait des progrès significatifs sur le protocole de Kyoto",
    about: ["kyotoProtocol", "japan"],
    modality: "asserted",
  },
  longWayToGo: {
    segment: "jclp-2-1",
    quote:
      "il reste encore un long chemin à parcourir avant que les deux pays n'atteignent leurs objectifs",
    about: ["unnamedObjectives", "unitedStates", "japan"],
    modality: "judgement",
  },
  objectivesHeld: {
    segment: "jclp-2-1",
    quote: "avant que les deux pays n'atteignent leurs objectifs",
    about: ["unnamedObjectives", "unitedStates", "japan"],
    modality: "asserted",
  },
  jointResearchIdentified: {
    segment: "jclp-2-2",
    quote:
      "Les États-Unis et le Japon ont déjà identifié plus de 30 activités de recherche conjointes",
    about: ["jointResearch", "unitedStates", "japan"],
    modality: "asserted",
  },
  lowCarbonResearch: {
    segment: "jclp-2-2",
    quote:
      "plus de 30 activités de recherche conjointes, notamment l'accélération du développement de technologies avancées à faible émission de carbone",
    about: ["jointResearch", "lowCarbonTechnology"],
    modality: "asserted",
  },
  netEmissionsLimited: {
    segment: "jclp-2-2",
    quote:
      "technologies avancées à faible émission de carbone, qui limiteront les émissions nettes de gaz à effet de serre",
    about: ["lowCarbonTechnology"],
    modality: "asserted",
  },
  globalChallengeDiscussed: {
    segment: "jclp-2-3",
    quote:
      "Les deux pays engageront également des discussions sur le défi climatique mondial plus large",
    about: ["globalChallengeTalks", "unitedStates", "japan", "globalClimateChallenge"],
    modality: "planned",
  },
  decarbonizationEffectsDiscussed: {
    segment: "jclp-2-3",
    quote:
      "Les deux pays engageront également des discussions sur le défi climatique mondial plus large, y compris les effets de la décarbonisation sur l'énergie mondiale",
    about: ["globalChallengeTalks", "decarbonization"],
    modality: "planned",
  },

  // meti
  metiNamed: {
    segment: "meti-heading",
    quote: "Ministère japonais de l'économie, du commerce et de l'industrie (METI)",
    about: ["meti", "japan"],
    modality: "asserted",
  },
  accordSigned: {
    segment: "meti-1-1",
    quote: "En avril 2021, les dirigeants américains et japonais ont signé un nouvel accord",
    about: ["april2021Accord", "accordSigning", "unitedStates", "japan"],
    modality: "asserted",
  },
  accordExtendsCooperation: {
    segment: "meti-1-1",
    quote: "pour étendre leur coopération sur les questions environnementales",
    about: ["april2021Accord", "environment"],
    modality: "asserted",
  },
  accordEnergyCooperation: {
    segment: "meti-1-2",
    quote: "Dans le cadre de l'accord, les deux pays coopéreront sur les questions énergétiques",
    about: ["april2021Accord", "accordCooperation", "unitedStates", "japan", "energy"],
    modality: "planned",
  },
  accordRenewableEnergy: {
    segment: "meti-1-2",
    quote:
      "les deux pays coopéreront sur les questions énergétiques, notamment le développement de technologies d'énergie renouvelable",
    about: ["april2021Accord", "accordCooperation", "renewableEnergy"],
    modality: "planned",
  },
  accordIndustrialDecarbonization: {
    segment: "meti-1-2",
    quote:
      "les deux pays coopéreront sur les questions énergétiques, notamment le développement de technologies d'énergie renouvelable, la décarbonisation industrielle",
    about: ["april2021Accord", "accordCooperation", "industrialDecarbonization"],
    modality: "planned",
  },
  accordEnergyStorage: {
    segment: "meti-1-2",
    quote:
      "les deux pays coopéreront sur les questions énergétiques, notamment le développement de technologies d'énergie renouvelable, la décarbonisation industrielle et le stockage de l'énergie",
    about: ["april2021Accord", "accordCooperation", "energyStorage"],
    modality: "planned",
  },
  initiativesEssential: {
    segment: "meti-1-3",
    quote:
      "Ces initiatives sont essentielles pour que les deux pays atteignent leurs objectifs climatiques",
    about: ["climateObjectives", "accordCooperation"],
    modality: "judgement",
  },
  climateObjectivesHeld: {
    segment: "meti-1-3",
    quote: "les deux pays atteignent leurs objectifs climatiques",
    about: ["climateObjectives", "unitedStates", "japan"],
    modality: "asserted",
  },
  politicalWillNeeded: {
    segment: "meti-1-3",
    quote:
      "Ces initiatives sont essentielles pour que les deux pays atteignent leurs objectifs climatiques, mais elles nécessitent également une volonté politique",
    about: ["accordCooperation"],
    modality: "judgement",
  },
  metiFostersCooperation: {
    segment: "meti-1-4",
    quote: "Le METI contribuera à favoriser la coopération sur les questions énergétiques",
    about: ["meti", "metiEnergyCooperation", "energy"],
    modality: "planned",
  },
  netZeroNeedsSystemicChange: {
    segment: "meti-2-1",
    quote:
      "atteindre des émissions mondiales nettes nulles d'ici 2050 nécessitera un changement systémique",
    about: ["globalNetZero2050"],
    modality: "judgement",
  },
  transitionAccelerated: {
    segment: "meti-2-2",
    quote:
      "En travaillant ensemble, les États-Unis et le Japon peuvent s'entraider pour accélérer cette transition",
    about: ["globalNetZero2050", "unitedStates", "japan"],
    modality: "hedged",
  },
  frameworksContinued: {
    segment: "meti-2-3",
    quote: "Ils continueront également à travailler dans divers cadres internationaux",
    about: ["internationalFrameworks", "unitedStates", "japan"],
    modality: "planned",
  },
  netZeroEconomyPursued: {
    segment: "meti-2-3",
    quote:
      "pour assurer le développement continu d'une économie nette zéro et la voie vers un monde durable",
    about: ["internationalFrameworks", "netZeroEconomy", "sustainability"],
    modality: "planned",
  },
  metiInPartnership: {
    segment: "meti-2-4",
    quote: "Le METI fait partie du partenariat climatique entre les États-Unis et le Japon",
    about: ["meti", "climatePartnership", "unitedStates", "japan"],
    modality: "asserted",
  },
  metiWorksWithDoe: {
    segment: "meti-2-4",
    quote:
      "Le METI fait partie du partenariat climatique entre les États-Unis et le Japon et continuera de travailler avec le DOE",
    about: ["meti", "doe", "metiDoeCooperation"],
    modality: "planned",
  },
  cleanEnergyInDevelopingCountries: {
    segment: "meti-2-4",
    quote:
      "continuera de travailler avec le DOE pour favoriser l'énergie propre dans les pays en développement",
    about: ["metiDoeCooperation", "developingCountries", "cleanEnergy"],
    modality: "planned",
  },

  // jucep
  jucepNamedInFrench: {
    segment: "jucep-heading",
    quote: "Partenariat Japon-États-Unis pour l'énergie propre (JUCEP)",
    about: ["jucep", "japan", "unitedStates", "cleanEnergy"],
    modality: "asserted",
  },
  jucepForcesJoined: {
    segment: "jucep-1-1",
    quote: "Les États-Unis et le Japon unissent leurs forces",
    about: ["jucep", "unitedStates", "japan"],
    modality: "asserted",
  },
  jucepCleanTechnology: {
    segment: "jucep-1-1",
    quote:
      "Les États-Unis et le Japon unissent leurs forces pour faire progresser les technologies énergétiques propres dans la région indo-pacifique",
    about: ["jucep", "cleanEnergyTechnology", "indoPacific"],
    modality: "asserted",
  },
  jucepNamedInEnglish: {
    segment: "jucep-1-2",
    quote: "L'initiative conjointe, le Japan-US Clean Energy Partnership (JUCEP)",
    about: ["jucep"],
    modality: "asserted",
  },
  jucepLaunched: {
    segment: "jucep-1-2",
    quote:
      "L'initiative conjointe, le Japan-US Clean Energy Partnership (JUCEP) a été lancée en avril 2021",
    about: ["jucep", "jucepLaunch"],
    modality: "asserted",
  },
  jucepDecarbonization: {
    segment: "jucep-1-3",
    quote: "Elle vise à soutenir les efforts de décarbonation",
    about: ["jucep", "decarbonization"],
    modality: "asserted",
  },
  jucepEnergySecurity: {
    segment: "jucep-1-3",
    quote: "Elle vise à soutenir les efforts de décarbonation, la sécurité énergétique",
    about: ["jucep", "energySecurity"],
    modality: "asserted",
  },
  jucepSustainableGrowth: {
    segment: "jucep-1-3",
    quote:
      "Elle vise à soutenir les efforts de décarbonation, la sécurité énergétique et la croissance durable",
    about: ["jucep", "sustainableGrowth"],
    modality: "asserted",
  },
  jucepOpenMarket: {
    segment: "jucep-1-4",
    quote: "JUCEP favorisera un marché de l'énergie ouvert et transparent",
    about: ["jucep", "jucepMarketSupport", "openTransparentMarket"],
    modality: "planned",
  },
  jucepGridIntegration: {
    segment: "jucep-1-4",
    quote:
      "JUCEP favorisera un marché de l'énergie ouvert et transparent et fera progresser l'intégration de l'énergie propre dans une infrastructure de réseau modernisée",
    about: ["jucep", "jucepMarketSupport", "cleanEnergyIntegration", "modernizedGrid"],
    modality: "planned",
  },
  doeInPartnership: {
    segment: "jucep-2-1",
    quote:
      "Le département américain de l'énergie fait partie du partenariat climatique américano-japonais",
    about: ["doe", "climatePartnership", "unitedStates", "japan"],
    modality: "asserted",
  },
  partnershipPromotesTechnology: {
    segment: "jucep-2-1",
    quote:
      "partenariat climatique américano-japonais visant à promouvoir les technologies respectueuses du climat et l'énergie propre",
    about: ["climatePartnership", "climateFriendlyTechnology", "cleanEnergy"],
    modality: "asserted",
  },
  technologiesDeveloped: {
    segment: "jucep-2-2",
    quote: "Il aide à développer de nouvelles technologies",
    about: ["technologyDevelopment"],
    modality: "asserted",
    referent: { words: "Il", candidates: ["doe", "climatePartnership"] },
  },
  temperaturesReduced: {
    segment: "jucep-2-2",
    quote: "de nouvelles technologies qui peuvent réduire les températures mondiales",
    about: ["technologyDevelopment"],
    modality: "hedged",
  },
  longHistory: {
    segment: "jucep-2-3",
    quote: "les États-Unis et le Japon ont une longue histoire de collaboration",
    about: ["environmentalCollaboration", "medicalCollaboration", "unitedStates", "japan"],
    modality: "asserted",
  },
  environmentalSciences1960s: {
    segment: "jucep-2-3",
    quote: "axée sur les sciences environnementales et médicales au milieu des années 1960",
    about: ["environmentalCollaboration", "environmentalSciences"],
    modality: "asserted",
  },
  medicalSciences1960s: {
    segment: "jucep-2-3",
    quote: "axée sur les sciences environnementales et médicales au milieu des années 1960",
    about: ["medicalCollaboration", "medicalSciences"],
    modality: "asserted",
  },
  expandedToChemistry: {
    segment: "jucep-2-4",
    quote: "Récemment, les deux pays ont élargi leur coopération à la chimie",
    about: ["scienceExpansion", "unitedStates", "japan", "chemistry"],
    modality: "asserted",
  },
  expandedToComputerScience: {
    segment: "jucep-2-4",
    quote: "Récemment, les deux pays ont élargi leur coopération à la chimie et à l'informatique",
    about: ["scienceExpansion", "unitedStates", "japan", "computerScience"],
    modality: "asserted",
  },

  // jumpp
  jumppNamedInFrench: {
    segment: "jumpp-heading",
    quote: "Partenariat énergétique Japon-États-Unis-Mékong (JUMPP)",
    about: ["jumpp", "japan", "unitedStates", "mekong"],
    modality: "asserted",
  },
  implicationsForJapan: {
    segment: "jumpp-1-1",
    quote:
      "Cet accord sur l'énergie propre devrait avoir des implications importantes pour la politique climatique du Japon",
    about: ["japan", "climatePolicy", "cleanEnergy"],
    modality: "hedged",
    referent: { words: "Cet accord", candidates: ["jumpp", "jucep", "april2021Accord"] },
  },
  implicationsForAsiaPacific: {
    segment: "jumpp-1-1",
    quote:
      "Cet accord sur l'énergie propre devrait avoir des implications importantes pour la politique climatique du Japon et les efforts de décarbonisation en Asie-Pacifique",
    about: ["asiaPacific", "decarbonization"],
    modality: "hedged",
    referent: { words: "Cet accord", candidates: ["jumpp", "jucep", "april2021Accord"] },
  },
  newAccordFightsClimateChange: {
    segment: "jumpp-1-2",
    quote: "En plus de lutter contre le changement climatique, le nouvel accord",
    about: ["climateChangeResponse"],
    modality: "asserted",
    referent: { words: "le nouvel accord", candidates: ["jumpp", "jucep", "april2021Accord"] },
  },
  emergingLeadersHighlighted: {
    segment: "jumpp-1-2",
    quote:
      "le nouvel accord met en évidence le rôle des leaders émergents dans la politique climatique",
    about: ["climatePolicy"],
    modality: "judgement",
    referent: { words: "le nouvel accord", candidates: ["jumpp", "jucep", "april2021Accord"] },
  },
  carbonEmissionsReduced: {
    segment: "jumpp-1-3",
    quote:
      "JUMPP aidera les deux pays à mettre en œuvre de nouvelles mesures pour réduire leurs émissions de carbone",
    about: ["jumpp", "emissionMeasures", "unitedStates", "japan", "emissionReduction"],
    modality: "planned",
  },
  climateLeaders: {
    segment: "jumpp-2-1",
    quote:
      "Les États-Unis et le Japon sont des chefs de file dans la réponse au changement climatique à l'échelle mondiale et régionale",
    about: ["unitedStates", "japan", "climateChangeResponse"],
    modality: "judgement",
  },
  interimTargetHelped: {
    segment: "jumpp-2-2",
    quote:
      "Dans le cadre du JUMPP, les États-Unis ont aidé le Japon à se fixer un objectif intermédiaire",
    about: ["jumpp", "interimTarget", "interimTargetHelp", "unitedStates", "japan"],
    modality: "asserted",
  },
  interimTargetAmbitious: {
    segment: "jumpp-2-2",
    quote:
      "les États-Unis ont aidé le Japon à se fixer un objectif intermédiaire solide et ambitieux",
    about: ["interimTarget"],
    modality: "judgement",
  },
  southeastAsiaSupported: {
    segment: "jumpp-2-3",
    quote:
      "Les États-Unis et le Japon ont également intensifié leurs efforts pour soutenir d'autres pays d'Asie du Sud-Est par le développement économique",
    about: [
      "southeastAsiaSupport",
      "unitedStates",
      "japan",
      "southeastAsia",
      "economicDevelopment",
    ],
    modality: "asserted",
  },
  leadershipPreserved: {
    segment: "jumpp-2-4",
    quote:
      "Il s'agit d'une étape positive dans la préservation de leur statut de leaders du climat",
    about: ["southeastAsiaSupport"],
    modality: "judgement",
  },
  companiesIntegrated: {
    segment: "jumpp-2-4",
    quote:
      "Il s'agit d'une étape positive dans la préservation de leur statut de leaders du climat et dans l'intégration des entreprises américaines et japonaises dans les infrastructures énergétiques de leurs pays",
    about: ["southeastAsiaSupport", "unitedStates", "japan", "energyInfrastructure"],
    modality: "judgement",
  },
} as const satisfies Readonly<Record<string, AuthoredClaim>>;
