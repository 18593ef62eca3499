import { type Authored, fact, recorded } from "./fact.ts";

export const events = {
  environmentalCollaboration: {
    date: fact("196X", "environmentalSciences1960s"),
    part: fact("mid", "environmentalSciences1960s"),
    relative: null,
    participants: fact(["unitedStates", "japan"], "longHistory"),
    subject: null,
    topics: fact(["environmentalSciences"], "environmentalSciences1960s"),
    onRecord: {
      date: recorded("1964", "naturalResourcesProgramFounded"),
      participants: recorded(["unitedStates", "japan"], "naturalResourcesProgramFounded"),
    },
  },
  medicalCollaboration: {
    date: fact("196X", "medicalSciences1960s"),
    part: fact("mid", "medicalSciences1960s"),
    relative: null,
    participants: fact(["unitedStates", "japan"], "longHistory"),
    subject: null,
    topics: fact(["medicalSciences"], "medicalSciences1960s"),
    onRecord: {
      date: recorded("1965", "medicalProgramFounded"),
      participants: recorded(["unitedStates", "japan"], "medicalProgramFounded"),
    },
  },
  accordSigning: {
    date: fact("2021-04", "accordSigned"),
    part: null,
    relative: null,
    participants: fact(["unitedStates", "japan"], "accordSigned"),
    subject: fact("april2021Accord", "accordSigned"),
    topics: null,
  },
  jucepLaunch: {
    date: fact("2021-04", "jucepLaunched"),
    part: null,
    relative: null,
    participants: null,
    subject: fact("jucep", "jucepLaunched"),
    topics: null,
    onRecord: {
      date: recorded("2021-04-16", "jucepLaunchedAtSummit"),
      participants: recorded(["unitedStates", "japan"], "jucepLaunchedAtSummit"),
      subject: recorded("jucep", "jucepLaunchedAtSummit"),
    },
  },
  jclpStart: {
    date: null,
    part: null,
    relative: null,
    participants: fact(["unitedStates", "japan"], "jclpForcesJoined"),
    subject: fact("jclp", "jclpForcesJoined"),
    topics: null,
  },
  scienceExpansion: {
    date: null,
    part: null,
    relative: fact("recently", "expandedToChemistry", "expandedToComputerScience"),
    participants: fact(["unitedStates", "japan"], "expandedToChemistry"),
    subject: null,
    topics: fact(
      ["chemistry", "computerScience"],
      "expandedToChemistry",
      "expandedToComputerScience",
    ),
  },
} as const satisfies Readonly<Record<string, Authored<"events">>>;
