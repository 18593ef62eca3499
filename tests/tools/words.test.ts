import { describe, expect, test } from "vitest";
import { content as fr } from "../../generated/fr.ts";
import { formatsSchema, formatterOf } from "../../tools/format.ts";
import { says, without } from "../../tools/says.ts";
import {
  authored,
  type Corruption,
  corrupt,
  matching,
  mistakesOf,
  type Neighbour,
} from "./mistakes.ts";

const formatter = formatterOf("fr", formatsSchema.parse(authored.locales.fr.formats));
const aboutWith = (claim: keyof typeof fr.claims, record: string) => [
  ...fr.claims[claim].about,
  record,
];
const ghg = "records/commitments/japanGhg2030";

const corruptions: readonly Corruption[] = [
  [
    "a candidate that the claim is about",
    "records/claims/implicationsForJapan/referent/candidates",
    ["jumpp", "japan"],
    "src/records/claims.ts  implicationsForJapan.referent.candidates",
    'name "japan", and the claim is about that for certain',
  ],
  [
    "a distinction that the other term does not make",
    "records/terms/energyStorageTerm/distinctFrom",
    ["energySecurityTerm"],
    "src/records/terms.ts  energyStorageTerm.distinctFrom",
    'names "energySecurityTerm", which does not name',
  ],
  [
    "a term distinct from itself",
    "records/terms/energyStorageTerm/distinctFrom",
    ["energyStorageTerm"],
    "src/records/terms.ts  energyStorageTerm.distinctFrom",
    "names the term itself",
  ],
  [
    "a fact that names what its claims are not about",
    "records/organizations/meti/country/value",
    "unitedStates",
    "src/records/organizations.ts  meti.country",
    'names "unitedStates", and no claim that it rests on is about that',
  ],
  [
    "a fact with a claim about nothing that it names",
    "records/initiatives/jucep/participants/claims",
    ["jucepForcesJoined", "jucepOpenMarket"],
    "src/records/initiatives.ts  jucep.participants",
    'rests on the claim "jucepOpenMarket", which is about nothing that it names',
  ],
  [
    "a value on record that a finding is not about",
    "records/organizations/meti/onRecord/country/value",
    "china",
    "src/records/organizations.ts  meti.onRecord.country",
    'names "china", and rests on what is not about that',
  ],
  [
    "a term on record that a finding is not about",
    `${ghg}/onRecord/subject/value`,
    "energySecurityTerm",
    "src/records/commitments.ts  japanGhg2030.onRecord.subject",
    'names "energySecurityTerm"',
  ],
  [
    "a claim after one whose words end later",
    "records/claims/jclpSustainability/quote",
    "Les États-Unis et le Japon",
    "src/records/claims.ts  jclpSustainability",
    'stands after "jclpEnergySecurity", whose words end later',
  ],
  [
    "a party left out",
    "records/initiatives/jucep/participants/value",
    ["japan"],
    "src/records/initiatives.ts  jucep.participants",
    'names japan, and the claim "jucepNamedInFrench" is about "unitedStates", too',
  ],
  [
    "an actor among the addressees",
    "records/activities/interimTargetHelp/actors/value",
    ["unitedStates", "japan"],
    "src/records/activities.ts  interimTargetHelp.actors",
    'names "japan", as its addressees do',
  ],
  [
    "a claim about a country that its section does not name",
    "records/claims/metiNamed/about",
    aboutWith("metiNamed", "china"),
    "src/records/claims.ts  metiNamed.about",
    'names "china", which the article does not name in this section',
  ],
  [
    "a country that a sentence names, and no claim of it is about",
    "records/claims/companiesIntegrated/about",
    ["southeastAsiaSupport", "energyInfrastructure"],
    "src/records/claims.ts  jumpp-2-4",
    'names "unitedStates", and no claim of it is about that',
  ],
  [
    "a name by words that do not have it",
    "records/places/unitedStates/name/claims",
    ["viewsDiffer"],
    "src/records/places.ts  unitedStates.name",
    "whose words in src/records/claims.ts do not have the name",
  ],
  [
    "a subject that the words do not name",
    `${ghg}/subject/value`,
    "energySecurityTerm",
    "src/records/commitments.ts  japanGhg2030.subject",
    "of which no form stands in the words",
  ],
  [
    "a number with a digit less",
    `${ghg}/change/value/value`,
    4,
    "src/records/commitments.ts  japanGhg2030.change",
    'says "4", and none of the words that it rests on',
  ],
  [
    "the year of a month",
    "records/events/accordSigning/date/value",
    "2021",
    "src/records/events.ts  accordSigning.date",
    "says just that",
  ],
  [
    "a year in place of a decade",
    "records/events/medicalCollaboration/date/value",
    "1960",
    "src/records/events.ts  medicalCollaboration.date",
    "says just that",
  ],
  [
    "the other direction",
    `${ghg}/change/value/direction`,
    "increase",
    "src/records/commitments.ts  japanGhg2030.change",
    'has the direction "increase", which the words do not say',
  ],
  [
    "a number that is not exact",
    "records/activities/jointResearch/count/value/qualifier",
    "exactly",
    "src/records/activities.ts  jointResearch.count",
    'expected "moreThan" by the words',
  ],
  [
    "another part of a decade",
    "records/events/medicalCollaboration/part/value",
    "late",
    "src/records/events.ts  medicalCollaboration.part",
    'is "late", which not all of its words say',
  ],
  [
    "a part of a decade left out",
    "records/events/medicalCollaboration/part",
    null,
    "src/records/events.ts  medicalCollaboration.part",
    'say "mid"',
  ],
  [
    "a relative time left out",
    "records/events/scienceExpansion/relative",
    null,
    "src/records/events.ts  scienceExpansion.relative",
    'say "recently"',
  ],
  [
    "a target year as the baseline",
    `${ghg}/baseline`,
    { value: "2030", claims: ["japanGhgCut"] },
    "src/records/commitments.ts  japanGhg2030.baseline",
    'is "2030", which not all of its words say',
  ],
  [
    "a proposal as done",
    "records/activities/renewablesSharing/status/value",
    "done",
    "src/records/activities.ts  renewablesSharing.status",
    'expected "proposed" by the words',
  ],
  [
    "a pledge as a target",
    "records/commitments/climateTechnologyPledge/type",
    "target",
    "src/records/commitments.ts  climateTechnologyPledge.type",
    'expected "pledge" by the words',
  ],
  [
    "a planned claim without a future",
    "records/claims/kerryTitled/modality",
    "planned",
    "src/records/claims.ts  kerryTitled.modality",
    "no verb of its words is in the future",
  ],
  [
    "an asserted claim in the future",
    "records/claims/metiFostersCooperation/modality",
    "asserted",
    "src/records/claims.ts  metiFostersCooperation.modality",
    "its verb is in the future",
  ],
  [
    "an asserted claim that hedges",
    "records/claims/temperaturesReduced/modality",
    "asserted",
    "src/records/claims.ts  temperaturesReduced.modality",
    "a verb of its words leaves it open",
  ],
  [
    "a hedged claim that does not hedge",
    "records/claims/accordSigned/modality",
    "hedged",
    "src/records/claims.ts  accordSigned.modality",
    "no verb of its words leaves anything open",
  ],
  [
    "a number on record that its finding does not give",
    `${ghg}/onRecord/change/value/value`,
    50,
    "src/records/commitments.ts  japanGhg2030.onRecord.change",
    'says "50", and the finding does not say that',
  ],
  [
    "the year of a fiscal year on record",
    `${ghg}/onRecord/targetYear/value`,
    "2030",
    "src/records/commitments.ts  japanGhg2030.onRecord.targetYear",
    'says "2030", and the finding does not say that',
  ],
  [
    "the baseline as the target year on record",
    `${ghg}/onRecord/targetYear/value`,
    "2013-04/2014-03",
    "src/records/commitments.ts  japanGhg2030.onRecord.targetYear",
    "from which the finding counts a change",
  ],
  [
    "the target year as the baseline on record",
    `${ghg}/onRecord/baseline/value`,
    "2030-04/2031-03",
    "src/records/commitments.ts  japanGhg2030.onRecord.baseline",
    "counts no change from then",
  ],
  [
    "an interval that is no fiscal year on record",
    `${ghg}/onRecord/baseline/value`,
    "2013-01/2013-12",
    "src/records/commitments.ts  japanGhg2030.onRecord.baseline",
    "is not a fiscal year",
  ],
  [
    "a claim written among the topics",
    "records/topics/chemistry/claims",
    ["expandedToChemistry"],
    "src/records/topics.ts  chemistry.claims",
    "follows from other files",
  ],
  [
    "a name written among the terms",
    "records/terms/cleanEnergyTerm/name",
    "énergie propre",
    "src/records/terms.ts  cleanEnergyTerm.name",
    "is a text, which stands in locales/",
  ],
];

describe("a value that its words do not bear is refused", () => {
  test.each(corruptions)("%s", (_what, path, value, at, reason) => {
    expect(mistakesOf(corrupt([path, value]))).toContainEqual(matching(at, reason));
  });
});

const neighbors: readonly Neighbour[] = [
  [
    "a claim about a topic that its section has named before",
    "records/claims/climateTechnologyPledged/about",
    aboutWith("climateTechnologyPledged", "energySecurity"),
  ],
  [
    "a name by another claim whose words have it",
    "records/places/japan/name/claims",
    ["jclpForcesJoined"],
  ],
];

test.each(neighbors)("%s is right", (_what, path, value) => {
  expect(mistakesOf(corrupt([path, value]))).toEqual([]);
});

describe("a text says a number or a date", () => {
  test.each([
    ["une baisse de 46 %", { value: 46 }],
    ["une baisse de 46%.", { value: 46 }],
    ["en 2050", "2050"],
    ["le 16 avril 2021", "2021-04-16"],
    ["en avril 2021", "2021-04"],
    ["au milieu des années 1960", "196X"],
    ["à l’exercice 2030", "2030-04/2031-03"],
    ["en 2030, à l’exercice 2030", "2030"],
  ])("%s: %j", (text, value) => expect(says(text, value, formatter)).toBe(true));

  test.each([
    ["une baisse de 460 %", { value: 46 }],
    ["une baisse de 8,46 %", { value: 46 }],
    ["une baisse de 46,5 %", { value: 46 }],
    ["le 16 avril 2021", "2021-04"],
    ["en avril 2021", "2021"],
    ["au milieu des années 1960", "1960"],
    ["à l’exercice 2030", "2030"],
    ["rien", "2030"],
    ["2030", 2030],
  ])("not %s: %j", (text, value) => expect(says(text, value, formatter)).toBe(false));

  test("words are taken out where they are whole", () => {
    expect(without("4, 46 et 4", "4")).toBe(", 46 et ");
  });
});
