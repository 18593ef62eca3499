import { type Authored, fact } from "./fact.ts";

export const events = {
  scienceCollaboration: {
    date: fact("196X", "environmentalSciences1960s", "medicalSciences1960s"),
    part: fact("mid", "environmentalSciences1960s", "medicalSciences1960s"),
    relative: null,
    participants: fact(["unitedStates", "japan"], "longHistory"),
    subject: null,
    topics: fact(
      ["environmentalSciences", "medicalSciences"],
      "environmentalSciences1960s",
      "medicalSciences1960s",
    ),
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
