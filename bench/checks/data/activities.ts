import { change, kindsOf, less, plus, remove, set } from "./kind.ts";

export const activities = [
  ...kindsOf("src/records/activities.ts", "deterministic", [
    ["done as planned", set("activities/appealToChina/status/value", "planned")],
    ["planned as done", set("activities/globalChallengeTalks/status/value", "done")],
    ["planned as continuing", set("activities/accordCooperation/status/value", "continuing")],
    ["continuing as planned", set("activities/internationalFrameworks/status/value", "planned")],
    ["proposed as done", set("activities/renewablesSharing/status/value", "done")],
    ["identified as done", set("activities/jointResearch/status/value", "done")],
    ["a status that does not exist", set("activities/appealToChina/status/value", "over")],
    ["a status of null", set("activities/appealToChina/status", null)],
    ["another actor", set("activities/appealToChina/actors/value", ["china"])],
    ["an actor of another section", set("activities/metiEnergyCooperation/actors/value", ["doe"])],
    ["an actor too many", change("activities/renewablesSharing/actors/value", plus("japan"))],
    [
      "actor and addressee exchanged by another place",
      set("activities/appealToChina/addressees/value", ["japan"]),
    ],
    [
      "an addressee too many",
      change("activities/renewablesSharing/addressees/value", plus("china")),
    ],
    ["a person as an addressee", set("activities/appealToChina/addressees/value", ["kerry"])],
    ["within another initiative", set("activities/interimTargetHelp/within/value", "jucep")],
    ["within a place", set("activities/interimTargetHelp/within/value", "japan")],
    ["another number", set("activities/jointResearch/count/value/value", 31)],
    ["a number with a digit more", set("activities/jointResearch/count/value/value", 300)],
    [
      "an exact number that is not",
      set("activities/jointResearch/count/value/qualifier", "exactly"),
    ],
    ["half an activity", set("activities/jointResearch/count/value/value", 30.5)],
    ["a unit that does not exist", set("activities/jointResearch/count/value/unit", "project")],
    [
      "a date that the article does not give",
      set("activities/jointResearch/date", { value: "2002", claims: ["jointResearchIdentified"] }),
    ],
    ["another relative time", set("activities/jointResearch/relative/value", "recently")],
    [
      "a relative time that the words do not give",
      set("activities/appealToChina/relative", { value: "already", claims: ["kerryUrgedChina"] }),
    ],
    ["a relative time left out", set("activities/jointResearch/relative", null)],
    ["another topic", set("activities/metiEnergyCooperation/topics/value", ["energyStorage"])],
    ["a topic too many", change("activities/jointResearch/topics/value", plus("chemistry"))],
    [
      "a topic by another's claim",
      set("activities/jointResearch/topics/claims", ["jointResearchIdentified"]),
    ],
    ["another number on record", set("activities/jointResearch/onRecord/count/value/value", 11)],
    [
      "an exact number on record",
      set("activities/jointResearch/onRecord/count/value/qualifier", "exactly"),
    ],
    ["another day on record", set("activities/jointResearch/onRecord/date/value", "2002-02-27")],
    ["the year on record alone", set("activities/jointResearch/onRecord/date/value", "2002")],
    ["another actor on record", set("activities/jointResearch/onRecord/actors/value", ["china"])],
    ["another status on record", set("activities/jointResearch/onRecord/status/value", "over")],
    ["an activity removed", remove("activities/appealToChina")],
  ]),
  ...kindsOf("src/records/events.ts", "deterministic", [
    ["another decade", set("events/medicalCollaboration/date/value", "195X")],
    ["a year in place of a decade", set("events/medicalCollaboration/date/value", "1960")],
    ["another part of the decade", set("events/medicalCollaboration/part/value", "early")],
    ["a part left out", set("events/medicalCollaboration/part", null)],
    [
      "a part that the words do not give",
      set("events/accordSigning/part", { value: "late", claims: ["accordSigned"] }),
    ],
    ["another month", set("events/jucepLaunch/date/value", "2021-05")],
    ["the year alone", set("events/accordSigning/date/value", "2021")],
    ["a month that is none", set("events/jucepLaunch/date/value", "2021-13")],
    ["another relative time", set("events/scienceExpansion/relative/value", "already")],
    ["a relative time left out", set("events/scienceExpansion/relative", null)],
    ["another subject", set("events/jucepLaunch/subject/value", "jumpp")],
    ["a place as a subject", set("events/jucepLaunch/subject/value", "japan")],
    ["a participant too many", change("events/accordSigning/participants/value", plus("china"))],
    ["another topic", set("events/scienceExpansion/topics/value", ["medicalSciences"])],
    ["another year on record", set("events/medicalCollaboration/onRecord/date/value", "1964")],
    ["a decade on record", set("events/medicalCollaboration/onRecord/date/value", "196X")],
    ["another subject on record", set("events/jucepLaunch/onRecord/subject/value", "jumpp")],
    ["an event removed", remove("events/jclpStart")],
  ]),
  ...kindsOf("src/records/events.ts", "understanding", [
    ["a participant less", change("events/accordSigning/participants/value", less("japan"))],
    ["another status on record", set("activities/jointResearch/onRecord/status/value", "done")],
  ]),
];

export const terms = [
  ...kindsOf("src/records/terms.ts", "deterministic", [
    [
      "a distinction that the other does not make",
      change("terms/energyStorageTerm/distinctFrom", plus("energySecurityTerm")),
    ],
    [
      "a distinction left out on one side",
      change("terms/cleanEnergyTerm/distinctFrom", less("renewableEnergyTerm")),
    ],
    [
      "a term distinct from itself",
      change("terms/cleanEnergyTerm/distinctFrom", plus("cleanEnergyTerm")),
    ],
    [
      "a distinction twice",
      change("terms/cleanEnergyTerm/distinctFrom", plus("renewableEnergyTerm")),
    ],
    ["a term that does not exist", change("terms/cleanEnergyTerm/distinctFrom", plus("windTerm"))],
    [
      "a distinction from a topic",
      change("terms/cleanEnergyTerm/distinctFrom", plus("cleanEnergy")),
    ],
    ["a term removed", remove("terms/politicalWillTerm")],
    ["a term that the article does not use", set("terms/windTerm", { distinctFrom: [] })],
    ["a term with an id of another collection", set("terms/jucep", { distinctFrom: [] })],
    ["an id that is not camelCase", set("terms/Wind_Term", { distinctFrom: [] })],
  ]),
  ...kindsOf("src/records/topics.ts", "deterministic", [
    ["a term that does not exist", set("topics/cleanEnergy/term", "clean")],
    ["a place as a term", set("topics/cleanEnergy/term", "japan")],
    ["a term left out", remove("topics/cleanEnergy/term")],
    ["a topic that no claim is about", set("topics/wind", { term: null })],
    ["a topic removed", remove("topics/chemistry")],
    ["a topic with a claim", set("topics/chemistry/claims", ["expandedToChemistry"])],
  ]),
  ...kindsOf("src/records/topics.ts", "understanding", [
    ["another term", set("topics/sustainability/term", "sustainableGrowthTerm")],
    ["no term where there is one", set("topics/cleanEnergy/term", null)],
  ]),
];
