import type { CommitmentFacts, CommitmentType } from "../content/commitments.ts";
import { type Facts, fact } from "./fact.ts";

type CommitmentRecord = Facts<CommitmentFacts> & { readonly type: CommitmentType };

/** Targets and pledges. The source never equates `interimTarget` with `japanGhg2030`. */
export const commitments = {
  japanGhg2030: {
    type: "target",
    holders: fact(["japan"], "japanGhgCut"),
    change: fact(
      { direction: "decrease", value: 46, unit: "percent", qualifier: "exactly" },
      "japanGhgCut",
    ),
    targetYear: fact("2030", "japanGhgCut"),
    baseline: null,
    subject: fact("greenhouseGasTerm", "japanGhgCut"),
    topics: null,
  },
  japanCarbonNeutral2050: {
    type: "target",
    holders: fact(["japan"], "japanCarbonNeutrality"),
    change: null,
    targetYear: fact("2050", "japanCarbonNeutrality"),
    baseline: null,
    subject: fact("carbonNeutralityTerm", "japanCarbonNeutrality"),
    topics: null,
  },
  globalNetZero2050: {
    type: "target",
    holders: null,
    change: null,
    targetYear: fact("2050", "netZeroNeedsSystemicChange"),
    baseline: null,
    subject: fact("netZeroEmissionsTerm", "netZeroNeedsSystemicChange"),
    topics: null,
  },
  interimTarget: {
    type: "target",
    holders: fact(["japan"], "interimTargetHelped"),
    change: null,
    targetYear: null,
    baseline: null,
    subject: null,
    topics: null,
  },
  unnamedObjectives: {
    type: "objective",
    holders: fact(["unitedStates", "japan"], "objectivesHeld"),
    change: null,
    targetYear: null,
    baseline: null,
    subject: null,
    topics: null,
  },
  climateObjectives: {
    type: "objective",
    holders: fact(["unitedStates", "japan"], "climateObjectivesHeld"),
    change: null,
    targetYear: null,
    baseline: null,
    subject: null,
    topics: null,
  },
  climateTechnologyPledge: {
    type: "pledge",
    holders: fact(["unitedStates", "japan"], "climateTechnologyPledged"),
    change: null,
    targetYear: null,
    baseline: null,
    subject: null,
    topics: fact(["climateFriendlyTechnology"], "climateTechnologyPledged"),
  },
} as const satisfies Readonly<Record<string, CommitmentRecord>>;
