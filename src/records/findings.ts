import type { AuthoredFinding } from "./fact.ts";

/**
 * What the documents of the public record say, one point each, in the order of the documents. An anchor
 * has whole words of the document; `npm run anchors` compares it with a copy. The statements are texts,
 * and stand in `locales/`.
 */
export const findings = {
  freeOpenCooperationConfirmed: {
    reference: "summit2021",
    about: ["unitedStates", "japan", "indoPacific", "freeOpenIndoPacific"],
    anchor: {
      start: "Japan and the United States will strengthen",
      end: "Free and Open Indo-Pacific",
    },
  },
  climatePartnershipTitled: {
    reference: "partnershipText",
    about: ["climatePartnership", "decarbonization", "cleanEnergy"],
    anchor: { start: "野心、脱炭素化及びクリーンエネルギー", end: "日米気候パートナーシップ" },
  },
  partnershipStrengthensCooperation: {
    reference: "partnershipText",
    about: [
      "climatePartnership",
      "april2021Accord",
      "unitedStates",
      "japan",
      "decarbonization",
      "cleanEnergy",
      "energy",
      "climateChangeResponse",
    ],
    anchor: { start: "日米両国は、気候野心", end: "主導していく" },
  },
  partnershipGoalsStated: {
    reference: "partnershipText",
    about: [
      "climatePartnership",
      "april2021Accord",
      "globalWarmingResponse",
      "unitedStates",
      "japan",
      "climateObjectives",
    ],
    anchor: { start: "世界の気温上昇を摂氏", end: "二国間協力を強化する" },
  },
  partnershipTechnologyChapter: {
    reference: "partnershipText",
    about: ["climatePartnership", "climateFriendlyTechnology", "cleanEnergy"],
    anchor: { start: "気候・クリーンエネルギーの技術" },
  },
  partnershipInnovationFields: {
    reference: "partnershipText",
    about: [
      "climatePartnership",
      "april2021Accord",
      "accordCooperation",
      "climateTechnologyPledge",
      "technologyDevelopment",
      "renewableEnergy",
      "energyStorage",
      "industrialDecarbonization",
      "climateFriendlyTechnology",
      "cleanEnergy",
      "energy",
    ],
    anchor: { start: "再生可能エネルギー、エネルギー貯蔵", end: "協働することにコミットする" },
  },
  parisWorkPlanned: {
    reference: "partnershipText",
    about: [
      "unitedStates",
      "japan",
      "climatePartnership",
      "internationalFrameworks",
      "globalChallengeTalks",
      "globalClimateChallenge",
    ],
    anchor: { start: "パリ協定ルールブックの未決定", end: "国際的な実施に向けて協働する" },
  },
  partnershipAddressesClimateChange: {
    reference: "partnershipText",
    about: ["april2021Accord", "climatePartnership", "climateChangeResponse"],
    anchor: { start: "日米両国は、気候変動対策に取り組み", end: "協働することにコミットする" },
  },
  partnershipAgainstClimateChange: {
    reference: "jiji2021",
    about: [
      "climatePartnership",
      "april2021Accord",
      "globalWarmingResponse",
      "unitedStates",
      "japan",
      "climateChangeResponse",
    ],
    anchor: {
      start: "agreed in their meeting at the White House",
      end: "partnership to fight climate change",
    },
  },
  cleanTechnologyPillar: {
    reference: "yomiuri2021",
    about: [
      "climatePartnership",
      "climateFriendlyTechnology",
      "cleanEnergy",
      "technologyDevelopment",
      "cleanEnergyTechnology",
    ],
    anchor: { start: "development and deployment of clean energy technology" },
  },
  indoPacificHelpAnnounced: {
    reference: "yomiuri2021",
    about: [
      "unitedStates",
      "japan",
      "climatePartnership",
      "indoPacific",
      "developingCountries",
      "renewableEnergy",
      "decarbonization",
    ],
    anchor: {
      start: "work together to advance clean energy technologies",
      end: "decarbonize their economies",
    },
  },
  partnershipAnnouncedByLeaders: {
    reference: "jointStatement2021",
    about: [
      "climatePartnership",
      "april2021Accord",
      "unitedStates",
      "japan",
      "decarbonization",
      "cleanEnergy",
    ],
    anchor: {
      start: "announcement of the U.S.-Japan Climate Partnership",
      end: "Decarbonization, and Clean Energy",
    },
  },
  climateEffortsMadePillar: {
    reference: "jointStatement2021",
    about: ["unitedStates", "japan", "globalWarmingResponse"],
    anchor: {
      start: "committed to making the 2020s the decisive decade",
      end: "collaborative efforts on the climate crisis a pillar",
    },
  },
  similarObjectivesPursued: {
    reference: "jointStatement2021",
    about: [
      "unitedStates",
      "japan",
      "unnamedObjectives",
      "climateObjectives",
      "globalWarmingResponse",
    ],
    anchor: { start: "Both countries will work together to pursue", end: "within reach globally" },
  },
  climateGoalsAnnounced: {
    reference: "jointStatement2021",
    about: [
      "unitedStates",
      "japan",
      "unnamedObjectives",
      "climateObjectives",
      "japanCarbonNeutral2050",
    ],
    anchor: {
      start: "Both countries have already announced ambitious 2030",
      end: "2050 net zero goals",
    },
  },
  cop26WorkShared: {
    reference: "jointStatement2021",
    about: ["unitedStates", "japan", "internationalFrameworks"],
    anchor: {
      start: "The two countries are working together and",
      end: "limit on warming within reach",
    },
  },
  domesticDialoguePlanned: {
    reference: "jointStatement2021",
    about: ["unitedStates", "japan", "globalChallengeTalks"],
    anchor: {
      start: "Hold a dialogue on domestic implementation",
      end: "necessary to achieve the 2030 targets",
    },
  },
  longTechnologyCooperation: {
    reference: "jointStatement2021",
    about: ["unitedStates", "japan"],
    anchor: { start: "acknowledging the long history", end: "cooperation in technology" },
  },
  partnershipAnnouncedInJapanese: {
    reference: "jointStatementJapanese2021",
    about: [
      "climatePartnership",
      "april2021Accord",
      "unitedStates",
      "japan",
      "decarbonization",
      "cleanEnergy",
    ],
    anchor: { start: "野心、脱炭素化及びクリーンエネルギー", end: "日米気候パートナーシップ" },
  },
  kerryOfficeInJapanese: {
    reference: "jointStatementJapanese2021",
    about: ["kerry"],
    anchor: { start: "ジョン・ケリー米国気候担当大統領特使" },
  },
  kerryFormerSecretary: {
    reference: "nikkei2021",
    about: ["kerry"],
    anchor: { start: "The former secretary of state proceeds to Tianjin" },
  },
  kajiyamaOnPartnership: {
    reference: "nikkei2021",
    about: ["meti", "climatePartnership"],
    anchor: {
      start: "areas under my purview like economy and trade",
      end: "Our partnership is taking shape",
    },
  },
  kerryHeldEnvoyOffice: {
    reference: "kerryMeeting2021",
    about: ["kerry", "unitedStates"],
    anchor: { start: "Presidential Envoy for Climate John Kerry met virtually" },
  },
  kerryStyledSecretary: {
    reference: "kerryMeeting2021",
    about: ["kerry"],
    anchor: { start: "Secretary Kerry underscored" },
  },
  kerryPressedChinaOnEmissions: {
    reference: "kerryMeeting2021",
    about: ["kerry", "china", "appealToChina", "globalWarmingResponse"],
    anchor: {
      start: "there is no way for the world to",
      end: "limit warming to 1.5 degrees Celsius",
    },
  },
  partnershipCommitmentsRecalled: {
    reference: "epa2022",
    about: [
      "climatePartnership",
      "globalWarmingResponse",
      "unitedStates",
      "japan",
      "climateObjectives",
      "japanCarbonNeutral2050",
    ],
    anchor: {
      start: "As documented in the U.S.-Japan Climate Partnership",
      end: "2030 nationally determined contributions",
    },
  },
  jucepNameReported: {
    reference: "jucepMeeting2021",
    about: ["jucep"],
    anchor: { start: "Japan-US Clean Energy Partnership" },
  },
  jucepMeetingChaired: {
    reference: "jucepMeeting2021",
    about: ["jucep", "meti", "unitedStates", "japan"],
    anchor: { start: "chaired by the Department of State", end: "Economy, Trade and Industry" },
  },
  jucepLaunchedAtSummit: {
    reference: "jucepMeeting2021",
    about: ["jucep", "jucepLaunch", "unitedStates", "japan"],
    anchor: { start: "At the April 16 US-Japan Summit Meeting", end: "launched the program" },
  },
  jucepLaunchInLead: {
    reference: "jucepMeeting2021",
    about: ["jucep", "jucepLaunch"],
    anchor: { start: "agreed on two months ago" },
  },
  jucepAimsReported: {
    reference: "jucepMeeting2021",
    about: ["jucep", "sustainableGrowth", "decarbonization", "climateChangeResponse"],
    anchor: { start: "contribute to green growth", end: "emissions globally by 2050" },
  },
  jucepWorldwide: {
    reference: "jucepMeeting2021",
    about: ["jucep", "cleanEnergy"],
    anchor: { start: "new global partnership to promote clean energy", end: "around the world" },
  },
  jucepFieldsReported: {
    reference: "jucepMeeting2021",
    about: ["jucep", "renewableEnergy", "modernizedGrid", "cleanEnergyTechnology"],
    anchor: {
      start: "focus on renewable energy, power grid modernization",
      end: "transmission and nuclear energy",
    },
  },
  jucepDecarbonizationTechnologies: {
    reference: "jucepMeeting2021",
    about: ["jucep", "decarbonization", "cleanEnergyTechnology"],
    anchor: {
      start: "decarbonization technologies such as carbon recycling",
      end: "ammonia and hydrogen",
    },
  },
  sustainableEnergyPledged: {
    reference: "jumppStatement2019",
    about: ["jumpp", "unitedStates", "japan", "mekong", "sustainability"],
    anchor: {
      start: "pledge to partner with Mekong countries",
      end: "meets the needs of the people",
    },
  },
  transparencyValued: {
    reference: "jumppStatement2019",
    about: ["jumpp", "unitedStates", "japan", "openTransparentMarket", "indoPacific"],
    anchor: {
      start: "value transparency, free and fair competition",
      end: "the unfettered flow of energy",
    },
  },
  jumppMeetsMekongDemand: {
    reference: "jumppStatement2019",
    about: ["jumpp", "mekong", "unitedStates", "japan"],
    anchor: {
      start: "The Partnership will help Mekong countries meet",
      end: "regional power trade and integration",
    },
  },
  jumppPromotesGrowth: {
    reference: "jumppStatement2019",
    about: ["jumpp", "mekong", "southeastAsiaSupport", "economicDevelopment"],
    anchor: {
      start: "The Partnership will promote economic growth",
      end: "rules-based regional electricity markets",
    },
  },
  jumppNameInEnglish: {
    reference: "mofaJumpp2023",
    about: ["jumpp"],
    anchor: { start: "Japan-U.S. Mekong Power Partnership" },
  },
  jumppLaunchedIn2019: {
    reference: "mofaJumpp2023",
    about: ["jumpp", "japan", "unitedStates"],
    anchor: { start: "JUMPP is an initiative launched", end: "in 2019" },
  },
  jumppObjectStated: {
    reference: "mofaJumpp2023",
    about: ["jumpp", "mekong", "unitedStates", "japan"],
    anchor: {
      start: "maintain and promote a more sustainable energy sector",
      end: "due to rapid economic growth",
    },
  },
  jumppDecarbonizesMekong: {
    reference: "mofaJumpp2023",
    about: ["jumpp", "mekong", "japan", "decarbonization", "climateChangeResponse"],
    anchor: {
      start: "Japan will contribute to the strengthening",
      end: "decarbonization in the Mekong region",
    },
  },
  jumppNameInJapanese: {
    reference: "mofaJumppJapanese2023",
    about: ["jumpp"],
    anchor: { start: "日米メコン電力パートナーシップ" },
  },
  jumppIntegratesCleanEnergy: {
    reference: "friendsOfMekong2022",
    about: ["jumpp", "mekong", "cleanEnergyIntegration"],
    anchor: { start: "which supports clean energy integration", end: "regional electricity trade" },
  },
  jumppAssistanceDelivered: {
    reference: "friendsOfMekong2022",
    about: ["jumpp", "mekong", "southeastAsiaSupport"],
    anchor: { start: "Since the 2019 launch of JUMPP", end: "trained 425 Mekong officials" },
  },
  japanTargetStated: {
    reference: "kantei2021",
    about: ["japan", "japanGhg2030", "greenhouseGasTerm"],
    anchor: { start: "2030年度に、温室効果ガスを", end: "46パーセント削減することを目指します" },
  },
  japanNeutralityDeclared: {
    reference: "kantei2021",
    about: ["japan", "japanCarbonNeutral2050", "carbonNeutralityTerm"],
    anchor: { start: "2050年カーボンニュートラルを宣言し", end: "取組を進めてきました" },
  },
  companyCoalitionDefined: {
    reference: "mofaJclp2024",
    about: ["japan"],
    anchor: {
      start: "JCLP is a coalition of Japanese companies",
      end: "proactive action against climate change",
    },
  },
  ministryJoinsCoalition: {
    reference: "mofaJclp2019",
    about: ["japan"],
    anchor: { start: "として参加することを決定" },
  },
  coalitionFounded: {
    reference: "jclp2019",
    about: ["japan"],
    anchor: { start: "その重要性を認識した複数の日本企業により" },
  },
  globalCrisisDiscussed: {
    reference: "metiDoe2022",
    about: [
      "meti",
      "doe",
      "unitedStates",
      "japan",
      "globalChallengeTalks",
      "globalClimateChallenge",
      "metiEnergyCooperation",
      "metiDoeCooperation",
      "energy",
    ],
    anchor: {
      start: "to discuss the situation surrounding global energy security",
      end: "initiatives to address the global climate crisis",
    },
  },
  ministryAndDepartmentNamed: {
    reference: "metiDoe2022",
    about: ["meti", "doe", "japan", "unitedStates"],
    anchor: { start: "recognize the importance of maintaining energy security" },
  },
  metiDoeConsultationContinued: {
    reference: "metiDoe2022",
    about: ["meti", "doe", "metiDoeCooperation"],
    anchor: {
      start: "METI and DOE continue to consult on markets",
      end: "methane emission reduction measures",
    },
  },
  metiDoeTechnologyDeveloped: {
    reference: "metiDoe2022",
    about: ["meti", "doe", "metiDoeCooperation", "technologyDevelopment", "cleanEnergyTechnology"],
    anchor: { start: "working jointly to develop cutting-edge clean energy" },
  },
  ieaCommitmentRecalled: {
    reference: "metiDoe2023",
    about: ["meti", "doe", "internationalFrameworks"],
    anchor: {
      start: "recognized their prior commitment in the 2022",
      end: "International Energy Agency Communique",
    },
  },
  metiDoeCleanEnergyTalks2023: {
    reference: "metiDoe2023",
    about: ["meti", "doe", "metiDoeCooperation", "metiEnergyCooperation", "cleanEnergy"],
    anchor: {
      start: "strengthening clean energy cooperation",
      end: "production and use of hydrogen and ammonia",
    },
  },
  metiDoeNuclearThirdCountries: {
    reference: "metiDoe2023",
    about: ["meti", "doe", "metiDoeCooperation"],
    anchor: {
      start: "METI and DOE intend to cultivate opportunities",
      end: "each country and third countries",
    },
  },
  kyotoSigningAnnounced: {
    reference: "kyotoSigning1998",
    about: ["kyotoProtocol", "unitedStates"],
    anchor: { start: "United States will today sign the Kyoto Protocol" },
  },
  kyotoSignatureNotBinding: {
    reference: "kyotoSigning1998",
    about: ["kyotoProtocol", "unitedStates"],
    anchor: { start: "does not make the agreement binding", end: "any obligation to implement it" },
  },
  kyotoRejected: {
    reference: "crsKyoto2007",
    about: ["kyotoProtocol", "unitedStates"],
    anchor: { start: "has not ratified the Protocol", end: "rejected the Kyoto Protocol" },
  },
  japanGrossEmissionsRose: {
    reference: "kyotoResult",
    about: ["kyotoProtocol", "japan"],
    anchor: { start: "総排出量は基準年比", end: "吸収量を確保しました" },
  },
  japanKyotoCreditsCounted: {
    reference: "kyotoResult",
    about: ["kyotoProtocol", "japan"],
    anchor: { start: "これに京都メカニズムクレジット", end: "削減目標を達成しました" },
  },
  kyotoRatificationRequested: {
    reference: "kyotoRatificationUrged2003",
    about: ["kyotoProtocol", "unitedStates", "japan"],
    anchor: { start: "Minister Suzuki urged the", end: "to ratify the Kyoto Protocol" },
  },
  researchProjectsAgreed: {
    reference: "kyotoRatificationUrged2003",
    about: ["jointResearch", "unitedStates", "japan"],
    anchor: { start: "joint research activities for 11 projects" },
  },
  researchConsultationHeld: {
    reference: "moejResearch2002",
    about: ["jointResearch", "unitedStates", "japan"],
    anchor: { start: "agreed today to cooperate", end: "held in Tokyo on February 25-26, 2002" },
  },
  researchActivitiesIdentified: {
    reference: "moejResearch2002",
    about: ["jointResearch", "unitedStates", "japan"],
    anchor: {
      start: "two sides identified more than 30 joint",
      end: "for possible implementation",
    },
  },
  researchCandidatesFound: {
    reference: "moejResearchJapanese2002",
    about: ["jointResearch", "unitedStates", "japan"],
    anchor: { start: "研究活動の候補を見出した" },
  },
  mitigationResearchPrioritized: {
    reference: "moejResearchJapanese2002",
    about: ["jointResearch", "lowCarbonTechnology"],
    anchor: { start: "温室効果ガスの発生防止", end: "研究開発を含む" },
  },
  medicalProgramFounded: {
    reference: "niaidMedical",
    about: ["medicalCollaboration", "unitedStates", "japan", "medicalSciences"],
    anchor: { start: "established in 1965 to address", end: "Asia-Pacific region" },
  },
  medicalResearchAgreed: {
    reference: "niaidMedical",
    about: ["medicalCollaboration", "unitedStates", "japan", "medicalSciences"],
    anchor: {
      start: "agreed to undertake an expanded",
      end: "research effort in the medical sciences",
    },
  },
  naturalResourcesProgramFounded: {
    reference: "ujnr1964",
    about: ["environmentalCollaboration", "unitedStates", "japan", "environmentalSciences"],
    anchor: {
      start: "In 1964 the United States and Japan established",
      end: "applied science and technology",
    },
  },
  informationScienceCovered: {
    reference: "scienceAgreement",
    about: ["scienceExpansion", "unitedStates", "japan", "computerScience"],
    anchor: { start: "Information Science and Technology" },
  },
  chemistryProgramStarted: {
    reference: "jspsChemistry2009",
    about: ["scienceExpansion", "unitedStates", "japan", "chemistry"],
    anchor: { start: "JSPS-NSF program seeks", end: "field of chemistry" },
  },
  chinaRenewablesPraised: {
    reference: "upi2023",
    about: ["china", "appealToChina", "renewableEnergy"],
    anchor: {
      start: "China has been doing an incredible job of",
      end: "which undoes the benefit of that",
    },
  },
  jusepAimsReaffirmed: {
    reference: "jusep2020",
    about: ["unitedStates", "japan", "energySecurity", "openTransparentMarket", "indoPacific"],
    anchor: {
      start: "reaffirmed their joint commitment to establishing",
      end: "energy security in the Indo-Pacific region",
    },
  },
  partnershipAgreedOnApril16: {
    reference: "jijiJapanese2021",
    about: ["climatePartnership", "april2021Accord", "unitedStates", "japan"],
    anchor: { start: "16日の首脳会談", end: "創設で合意した" },
  },
  partnershipPublishedAtSummit: {
    reference: "yomiuriJapanese2021",
    about: ["climatePartnership", "april2021Accord", "accordSigning", "unitedStates", "japan"],
    anchor: { start: "16日の日米首脳会談では", end: "二つの合意文書も公表した" },
  },
  partnershipLaunchedAtSummit: {
    reference: "nikkeiJapanese2021",
    about: ["climatePartnership", "april2021Accord", "unitedStates", "japan"],
    anchor: { start: "4月の首脳会談で立ち上げた", end: "日米気候パートナーシップ" },
  },
  renewableResearchAgreed: {
    reference: "nikkeiJapanese2021",
    about: [
      "climatePartnership",
      "april2021Accord",
      "accordCooperation",
      "renewableEnergy",
      "energy",
    ],
    anchor: { start: "再生可能エネルギーや水素", end: "日米が協力することで合意した" },
  },
  editorialSaysLaunched: {
    reference: "voa2021",
    about: ["climatePartnership", "april2021Accord", "unitedStates", "japan"],
    anchor: {
      start: "both nations agreed to take decisive action",
      end: "launched the U.S.-Japan Climate Partnership",
    },
  },
  signatureForecast: {
    reference: "urdupoint2021",
    about: ["accordSigning", "april2021Accord", "unitedStates", "japan"],
    anchor: {
      start: "set to sign a partnership deal on climate",
      end: "Kyodo News reported on Monday",
    },
  },
  gasSupportRegretted: {
    reference: "nhkWorld2021",
    about: ["kerry", "unitedStates", "japan", "renewableEnergy"],
    anchor: {
      start: "Informed sources say Kerry expressed disappointment",
      end: "higher priority on renewable energy",
    },
  },
  coalTimelineUrged: {
    reference: "nikkeiPodesta2024",
    about: ["unitedStates", "japan", "emissionReduction"],
    anchor: {
      start: "Japan should establish a timeline for moving away",
      end: "more ambitious emission reduction targets",
    },
  },
  netZeroPoliciesAligned: {
    reference: "mofaParis2021",
    about: ["japan", "unitedStates", "japanCarbonNeutral2050", "climateObjectives"],
    anchor: {
      start: "Japan is aiming to reduce greenhouse gas emissions",
      end: "in line with that of the United States",
    },
  },
  climateThreatFacedTogether: {
    reference: "leadersStatement2021",
    about: ["unitedStates", "japan", "globalWarmingResponse"],
    anchor: {
      start: "free and democratic nations, working together",
      end: "COVID-19 and climate change",
    },
  },
  energyTransitionDiscussed: {
    reference: "energyDialogue2023",
    about: ["unitedStates", "japan", "globalChallengeTalks", "decarbonization", "energySecurity"],
    anchor: { start: "クリーン・エネルギー移行", end: "議論を行い" },
  },
  netZeroEconomiesPursued: {
    reference: "ipefCleanEconomy2024",
    about: ["internationalFrameworks", "netZeroEconomy", "sustainability"],
    anchor: {
      start: "the Parties are actively pursuing shared objectives",
      end: "economies and sustainable development",
    },
  },
  ipefPartnersNamed: {
    reference: "ipefStatement2023",
    about: ["unitedStates", "japan", "internationalFrameworks"],
    anchor: {
      start: "the 14 partners of the Indo-Pacific Economic Framework",
      end: "announced major milestones related to Pillar",
    },
  },
  greenGrowthLed: {
    reference: "corePartnership2021",
    about: ["unitedStates", "japan", "sustainability"],
    anchor: { start: "持続可能でグリーンな世界", end: "経済成長を主導する" },
  },
  freeOpenGoalThroughEnergy: {
    reference: "indoPacificStatement2018",
    about: ["unitedStates", "japan", "indoPacific", "freeOpenIndoPacific", "energy"],
    anchor: {
      start: "reaffirmed their shared goal of bolstering",
      end: "digital connectivity in the region",
    },
  },
  jusepServesFreeOpenAim: {
    reference: "jusepStatement2019",
    about: ["unitedStates", "japan", "indoPacific", "freeOpenIndoPacific"],
    anchor: {
      start: "as laid out under JUSEP and other",
      end: "support of a free and open Indo-Pacific",
    },
  },
  kerryAskedChinaForMore: {
    reference: "kerryWangMeeting2021",
    about: ["kerry", "china", "appealToChina"],
    anchor: { start: "鼓励PRC采取更多步骤来减少排放" },
  },
  kerryOfficeInFrench: {
    reference: "kerryFrenchRemarks2021",
    about: ["kerry"],
    anchor: { start: "envoyé spécial du président pour le climat" },
  },
  climateIsTopPriority: {
    reference: "motegiKerry2021",
    about: ["japan", "japanGhg2030", "japanCarbonNeutral2050", "climateChangeResponse"],
    anchor: { start: "気候変動対策を最優先事項に掲げ", end: "2030年目標を表明した" },
  },
  japanTargetOfNdc: {
    reference: "moejNdc",
    about: ["japan", "japanGhg2030", "greenhouseGasTerm"],
    anchor: { start: "2030年度において", end: "2013年度比" },
  },
  northAmericaDiscussed: {
    reference: "kerryMexico2022",
    about: ["kerry", "mexico"],
    anchor: {
      start: "Secretary Kerry and Ambassador Ken Salazar met with",
      end: "leader in the fight against the climate crisis",
    },
  },
  allOfSocietyMustChange: {
    reference: "ipccPress2018",
    about: ["systemicChangeTerm"],
    anchor: {
      start: "Limiting global warming to 1.5ºC would require",
      end: "unprecedented changes in all aspects of society",
    },
  },
  netZeroNeedsEnergyTransformation: {
    reference: "ieaNetZero2021",
    about: ["globalNetZero2050", "netZeroEmissionsTerm", "systemicChangeTerm"],
    anchor: {
      start: "fighting chance of reaching net zero by 2050",
      end: "energy systems that underpin our economies",
    },
  },
  wholeSystemsNeeded: {
    reference: "ipccTransitions2018",
    about: ["systemicChangeTerm"],
    anchor: {
      start: "approach would be needed for the type of",
      end: "could limit warming to 1.5°C",
    },
  },
  lowEmissionPowerCutsEmissions: {
    reference: "ipccTransitions2018",
    about: ["lowCarbonTechnology", "renewableEnergy", "greenhouseGasTerm"],
    anchor: {
      start: "There are actions across all sectors that can",
      end: "zero-emission power generation, such as renewables",
    },
  },
  deploymentIsConditional: {
    reference: "ipccTransitions2018",
    about: ["lowCarbonTechnology"],
    anchor: {
      start: "deployment of low-emission technology",
      end: "would depend upon economic conditions",
    },
  },
  removalsReverseWarming: {
    reference: "ipccRemoval2021",
    about: ["technologyDevelopment", "globalWarmingTerm"],
    anchor: {
      start: "this will only happen if it results in",
      end: "would start to reverse within a few years",
    },
  },
  emissionCutsLimitWarming: {
    reference: "ipccLimiting2021",
    about: ["emissionReduction", "globalWarmingTerm"],
    anchor: {
      start: "limiting human-induced global warming to a specific level",
      end: "strong reductions in other greenhouse gas emissions",
    },
  },
  removalTechnologiesUntested: {
    reference: "ipccNegativeEmissions2018",
    about: ["technologyDevelopment"],
    anchor: {
      start: "methods are at different stages of development",
      end: "have not been tested at scale",
    },
  },
  usPressureReported: {
    reference: "targetPressure2021",
    about: ["japan", "unitedStates", "japanGhg2030"],
    anchor: {
      start: "Japan had been under pressure from the Biden",
      end: "a visit by Suga to Washington last weekend",
    },
  },
  japanKyotoTargetMet: {
    reference: "kyotoEmissions2014",
    about: ["kyotoProtocol", "japan"],
    anchor: { start: "京都メカニズムクレジット", end: "を達成することとなります" },
  },
  japanOutsideSecondPeriod: {
    reference: "kyotoSecondPeriod",
    about: ["kyotoProtocol", "japan"],
    anchor: { start: "我が国は京都議定書第二約束期間", end: "参加していなかった" },
  },
  researchAreasListed: {
    reference: "eicResearch2002",
    about: ["jointResearch", "lowCarbonTechnology"],
    anchor: { start: "気候モデルの高度化", end: "技術の研究開発" },
  },
  scienceCommitteeFounded: {
    reference: "scienceCommittee1965",
    about: ["unitedStates", "japan"],
    anchor: { start: "ケネディ会談に基づいて", end: "日米委員会は" },
  },
  scienceCommitteeFields: {
    reference: "scienceCommittee1965",
    about: [
      "medicalCollaboration",
      "environmentalCollaboration",
      "unitedStates",
      "japan",
      "medicalSciences",
    ],
    anchor: { start: "現在までに勧告されている分野は", end: "台風に関する研究" },
  },
  naturalResourcesTopicsChosen: {
    reference: "naturalResources1965",
    about: ["environmentalCollaboration", "unitedStates", "japan", "environmentalSciences"],
    anchor: { start: "その際に採択された", end: "有毒性微生物に関する研究" },
  },
  chemistryCoveredBefore: {
    reference: "scienceCommittee1978",
    about: ["scienceExpansion", "unitedStates", "japan", "chemistry"],
    anchor: { start: "科学教育", end: "物理学及び化学" },
  },
  networkResearchAgreed: {
    reference: "nsfNict2013",
    about: ["scienceExpansion", "unitedStates", "japan", "computerScience"],
    anchor: {
      start: "today signed a memorandum of understanding",
      end: "research in networking technology",
    },
  },
  dataResearchFacilitated: {
    reference: "nsfJst2017",
    about: ["scienceExpansion", "unitedStates", "japan", "computerScience"],
    anchor: {
      start: "facilitated cross-agency research capacity-building",
      end: "cyber-physical systems",
    },
  },
  networkResearchContinued: {
    reference: "juno2021",
    about: ["scienceExpansion", "unitedStates", "japan", "computerScience"],
    anchor: { start: "In this program, NSF and the National Institute" },
  },
  metiDoeViewsExchanged2022: {
    reference: "metiGranholm2022",
    about: ["meti", "doe", "metiDoeCooperation", "metiEnergyCooperation", "energy"],
    anchor: { start: "exchanged views on future Japan-US cooperation", end: "and nuclear energy" },
  },
  kajiyamaMetKerry: {
    reference: "metiKerry2021",
    about: ["meti", "kerry", "unitedStates", "japan"],
    anchor: { start: "views on further cooperation", end: "gas emissions were exchanged" },
  },
  metiNamedByFrance: {
    reference: "diplomatieMeti2017",
    about: ["meti", "japan"],
    anchor: { start: "Ministère japonais de", end: "collabore avec la France" },
  },
  jumppPartnershipsExpanded: {
    reference: "bangkokPost2022",
    about: ["jumpp", "mekong", "southeastAsiaSupport", "unitedStates", "japan"],
    anchor: {
      start: "Since announcing JUMPP in August 2019",
      end: "connected energy markets and infrastructure",
    },
  },
  jumppAssistanceToExpand: {
    reference: "jumppMinisterial2020",
    about: ["jumpp", "mekong", "southeastAsiaSupport"],
    anchor: { start: "JUMPPパートナー間での能力構築", end: "拡大することなどを決定した" },
  },
  jumppFrenchPageKeepsEnglish: {
    reference: "shareAmericaFrench2019",
    about: ["jumpp"],
    anchor: {
      start: "le Japan-U.S. Mekong Power Partnership",
      end: "réseaux électriques régionaux",
    },
  },
  jumppFrenchRendering: {
    reference: "topActualNews2022",
    about: ["jumpp"],
    anchor: { start: "partenariat énergétique Japon-États-Unis-Mékong" },
  },
  jumppOtherFrenchRendering: {
    reference: "nhanDan2022",
    about: ["jumpp"],
    anchor: { start: "partenariat Japon–États-Unis sur" },
  },
} as const satisfies Readonly<Record<string, AuthoredFinding>>;
