import { describe, expect, test } from "vitest";
import { content as fr } from "../../generated/fr.ts";
import { locales } from "../../src/locales.ts";
import { records } from "../../src/records/index.ts";
import { type Authored, makeDataset } from "../../tools/dataset.ts";
import { readAuthored } from "../../tools/project.ts";
import { contents } from "../contents.ts";

const authored = readAuthored();

/** Sets (or, with `undefined`, removes) what stands at a path of a copy of the data. */
function corrupt(path: string, value: unknown): Authored {
  const copy = structuredClone(authored);
  const keys = path.split("/");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<object>((node, key) => Reflect.get(node, key), copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

/** Each mistake of some data: its file and key on a line, below them the reason. */
function mistakesOf(data: Authored): readonly string[] {
  try {
    makeDataset(data);
    return [];
  } catch (error) {
    const [, ...mistakes] = String(error).split("\n  ");
    return mistakes.join("\n").split(/\n(?! {2})/);
  }
}

test("the data as authored gives the content that ships", () => {
  const { languages } = makeDataset(authored);
  expect(Object.values(languages).map(({ content }) => content)).toEqual(contents);
});

const edited = (segment: keyof typeof fr.segments, from: string, to: string) =>
  fr.segments[segment].text.replace(from, to);

describe("a mistake is refused with its file, its key and the reason", () => {
  test.each([
    // records
    [
      "a quote that is not in its segment",
      "records/claims/jclpNamed/quote",
      "JCPL",
      "src/records/claims.ts  jclpNamed.quote",
      "stands 0 times",
    ],
    [
      "a claim on a segment that does not exist",
      "records/claims/jclpNamed/segment",
      "jclp-9-9",
      "src/records/claims.ts  jclpNamed.segment",
      "Invalid option",
    ],
    [
      "a segment no claim cites",
      "records/claims/jclpNamed/segment",
      "jclp-1-1",
      "src/records/claims.ts  jclp-heading",
      "is cited by no claim; add a claim",
    ],
    [
      "a claim about an unknown record",
      "records/claims/jclpNamed/about",
      ["jcpl"],
      "src/records/claims.ts  jclpNamed.about.0",
      "Invalid option",
    ],
    [
      "a claim about nothing",
      "records/claims/jclpNamed/about",
      [],
      "src/records/claims.ts  jclpNamed.about",
      "Too small",
    ],
    [
      "a modality that does not exist",
      "records/claims/jclpNamed/modality",
      "sure",
      "src/records/claims.ts  jclpNamed.modality",
      "Invalid option",
    ],
    [
      "a referent's words that are not in the segment",
      "records/claims/technologiesDeveloped/referent/words",
      "Elle",
      "src/records/claims.ts  technologiesDeveloped.referent.words",
      "does not stand in",
    ],
    [
      "a claim without a verdict",
      "records/verdicts/jclpNamed",
      undefined,
      "src/records/verdicts.ts  jclpNamed.verdict",
      "Invalid option",
    ],
    [
      "a verdict without a reference",
      "records/verdicts/jclpNamed/references",
      [],
      "src/records/verdicts.ts  jclpNamed.references",
      'has none, and is "contradicted"',
    ],
    [
      "a reference that does not exist",
      "records/verdicts/jclpNamed/references",
      ["nowhere"],
      "src/records/verdicts.ts  jclpNamed.references.0",
      "Invalid option",
    ],
    [
      "an unverified claim that does not say what was searched",
      "locales/en/claims/kerrySuggestedSharing/searched",
      undefined,
      "locales/en/claims.json  kerrySuggestedSharing.searched",
      "is missing",
    ],
    [
      "a reference without an address",
      "records/references/jointStatement2021/url",
      "",
      "src/records/references.ts  jointStatement2021.url",
      "URL",
    ],
    [
      "a fact without a claim",
      "records/initiatives/jucep/launched",
      "2021-04",
      "src/records/initiatives.ts  jucep.evidence.launched",
      "without a claim",
    ],
    [
      "a fact with no claim in its list",
      "records/initiatives/jucep/launched/claims",
      [],
      "src/records/initiatives.ts  jucep.evidence.launched",
      "Too small",
    ],
    [
      "a fact on a claim that does not exist",
      "records/initiatives/jucep/launched/claims",
      ["nope"],
      "src/records/initiatives.ts  jucep.evidence.launched.0",
      "Invalid option",
    ],
    [
      "a fact on a claim about something else",
      "records/initiatives/jucep/launched/claims",
      ["kerryTitled"],
      "src/records/initiatives.ts  jucep.evidence.launched",
      "is not about",
    ],
    [
      "silence with a claim",
      "records/initiatives/jucep/launched/value",
      null,
      "src/records/initiatives.ts  jucep.evidence.launched",
      "is null, yet cites",
    ],
    [
      "a date that does not parse",
      "records/initiatives/jucep/launched/value",
      "2021-13",
      "src/records/initiatives.ts  jucep.launched",
      "EDTF",
    ],
    [
      "a date that the source does not give",
      "records/events/jucepLaunch/date/value",
      "2021-05",
      "src/records/events.ts  jucepLaunch.date",
      'says "mai 2021"',
    ],
    [
      "a number that the source does not give",
      "records/commitments/japanGhg2030/change/value/value",
      47,
      "src/records/commitments.ts  japanGhg2030.change",
      'says "47"',
    ],
    [
      "a number of the source in no record",
      "records/activities/jointResearch/count/value/value",
      31,
      "locales/fr/segments.json  jclp-2-2.text",
      'says "30"',
    ],
    [
      "a code that is no ISO 3166-1 code",
      "records/places/japan/iso3166",
      "JPN",
      "src/records/places.ts  japan.iso3166",
      "ISO 3166-1",
    ],
    [
      "a participant that does not exist",
      "records/initiatives/jucep/participants/value",
      ["atlantis"],
      "src/records/initiatives.ts  jucep.participants.0",
      "Invalid option",
    ],
    [
      "a field that no record has",
      "records/people/kerry/office",
      "x",
      "src/records/people.ts  kerry",
      "Unrecognized key",
    ],
    [
      "an id of two collections",
      "records/terms/jucep",
      { distinctFrom: [] },
      "src/records/terms.ts  jucep",
      "is an id of src/records/initiatives.ts too",
    ],
    [
      "an id that is not camelCase",
      "records/terms/Clean_Energy",
      { distinctFrom: [] },
      "src/records/terms.ts  Clean_Energy",
      "is not camelCase",
    ],
    // locales
    [
      "a key removed",
      "locales/en/initiatives/jucep/description",
      undefined,
      "locales/en/initiatives.json  jucep.description",
      "is missing",
    ],
    [
      "an entry removed",
      "locales/en/claims/jclpNamed",
      undefined,
      "locales/en/claims.json  jclpNamed",
      "is missing",
    ],
    ["a file removed", "locales/en/claims", undefined, "locales/en/claims.json", "is missing"],
    [
      "a key added",
      "locales/en/initiatives/jucep/nickname",
      "x",
      "locales/en/initiatives.json  jucep.nickname",
      "is not known",
    ],
    [
      "an entry added",
      "locales/en/initiatives/jcpl",
      { name: "x" },
      "locales/en/initiatives.json  jcpl",
      "is not known",
    ],
    ["a file added", "locales/en/initiative", {}, "locales/en/initiative.json", "is not known"],
    [
      "a label added in one language",
      "locales/en/labels/kinds/thing",
      "x",
      "locales/en/labels.json  kinds.thing",
      "is not known",
    ],
    [
      "a label missing in one language",
      "locales/en/labels/kinds/place",
      undefined,
      "locales/en/labels.json  kinds.place",
      "is missing",
    ],
    [
      "an empty text",
      "locales/en/claims/jclpNamed/statement",
      "",
      "locales/en/claims.json  jclpNamed.statement",
      "expected a text",
    ],
    [
      "a space at the end",
      "locales/en/claims/jclpNamed/statement",
      "A. ",
      "locales/en/claims.json  jclpNamed.statement",
      "white space",
    ],
    [
      "a no-break space at the end",
      "locales/ja/segments/meti-1-4/text",
      "協力。\u00a0",
      "locales/ja/segments.json  meti-1-4.text",
      "white space",
    ],
    [
      "a text that is none",
      "locales/en/claims/jclpNamed/statement",
      3,
      "locales/en/claims.json  jclpNamed.statement",
      "expected a text",
    ],
    [
      "a month without a name",
      "locales/en/formats/months/11",
      undefined,
      "locales/en/formats.json  months.11",
      "expected string",
    ],
    [
      "a format without its value",
      "locales/en/formats/percent",
      "46%",
      "locales/en/formats.json  percent",
      "{{number}}",
    ],
    [
      "aliases that are no list",
      "locales/en/places/japan/aliases",
      "Nippon",
      "locales/en/places.json  japan.aliases",
      "is no list of texts",
    ],
    [
      "an alias that is empty",
      "locales/en/places/japan/aliases/0",
      "",
      "locales/en/places.json  japan.aliases.0",
      "expected a text",
    ],
    [
      "a file of one text",
      "locales/en/claims",
      "x",
      "locales/en/claims.json  jclpNamed",
      "is missing",
    ],
    [
      "a placeholder of no fact",
      "locales/en/claims/jclpNamed/statement",
      "{{commitments.x.y}}.",
      "locales/en/claims.json  jclpNamed.statement",
      "names no fact",
    ],
    [
      "a format that does not exist",
      "locales/en/events/jucepLaunch/summary",
      "{{events.jucepLaunch.date, dat}}",
      "locales/en/events.json  jucepLaunch.summary",
      "no known format",
    ],
    [
      "a number typed in prose",
      "locales/en/claims/japanGhgCut/statement",
      "By 46%.",
      "locales/en/claims.json  japanGhgCut.statement",
      "types a number",
    ],
    [
      "a full-width number typed in prose",
      "locales/en/claims/japanGhgCut/statement",
      "By ４６%.",
      "locales/en/claims.json  japanGhgCut.statement",
      "types a number",
    ],
    [
      "a term the source does not use",
      "locales/fr/terms/politicalWillTerm/name",
      "volonté publique",
      "locales/fr/terms.json  politicalWillTerm",
      "occurs nowhere",
    ],
    [
      "a source sentence edited",
      "locales/fr/segments/meti-1-4/text",
      edited("meti-1-4", "favoriser", "renforcer"),
      "src/records/claims.ts  metiFostersCooperation.quote",
      "stands 0 times",
    ],
    [
      "a source word edited outside every quote",
      "locales/fr/segments/meti-2-1/text",
      edited("meti-2-1", "En fin de compte", "Finalement"),
      "locales/fr/segments.json  *",
      "SHA-256",
    ],
  ])("%s", (_name, path, value, at, reason) => {
    const listed = mistakesOf(corrupt(path, value));
    const ofPlace = listed.filter((mistake) => mistake.startsWith(`${at}\n`));
    expect(ofPlace, listed.join("\n")).toContainEqual(expect.stringContaining(reason));
  });

  test.each(locales)("in %s like in any language", (locale) => {
    const key = "claims/jclpNamed/statement";
    for (const value of [undefined, "", "{{commitments.x.y}}", " A."]) {
      const make = () => makeDataset(corrupt(`locales/${locale}/${key}`, value));
      expect(make).toThrow(`locales/${locale}/claims.json  jclpNamed.statement`);
    }
  });

  test("every mistake is listed, not the first alone", () => {
    const twice = corrupt("locales/en/claims/jclpNamed/statement", "By 46%.");
    Object.assign(twice.records.people, { kerry: { ...records.people.kerry, title: 1 } });
    expect(() => makeDataset(twice)).toThrow("The data has 2 mistakes");
  });
});
