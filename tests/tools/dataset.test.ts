import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content as fr } from "../../generated/fr.ts";
import { locales } from "../../src/locales.ts";
import { makeDataset } from "../../tools/dataset.ts";
import { contents } from "../contents.ts";
import { authored, type Corruption, corrupt, matching, mistakesOf } from "./mistakes.ts";

test("the data as authored gives the content that ships", () => {
  const { languages } = makeDataset(authored);
  expect(Object.values(languages).map(({ content }) => content)).toEqual(contents);
});

const edited = (segment: keyof typeof fr.segments, from: string, to: string) =>
  fr.segments[segment].text.replace(from, to);

const corruptions: readonly Corruption[] = [
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
    'is "jclp-9-9"; expected an id of segments; the nearest are "jclp-1-1"',
  ],
  [
    "a segment no claim cites",
    "records/claims/jclpNamed/segment",
    "jclp-1-1",
    "src/records/claims.ts  jclp-heading",
    "is cited by no claim. Add a claim",
  ],
  [
    "a claim about an unknown record",
    "records/claims/jclpNamed/about",
    ["jcpl"],
    "src/records/claims.ts  jclpNamed.about.0",
    'is "jcpl"; expected an id of a record; the nearest are "jclp"',
  ],
  [
    "a claim about nothing",
    "records/claims/jclpNamed/about",
    [],
    "src/records/claims.ts  jclpNamed.about",
    "is an empty list; expected one item or more",
  ],
  [
    "a modality that does not exist",
    "records/claims/jclpNamed/modality",
    "sure",
    "src/records/claims.ts  jclpNamed.modality",
    'is "sure"; expected one of "asserted", "planned"',
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
    "src/records/verdicts.ts  jclpNamed",
    "is missing; expected the verdict on that claim",
  ],
  [
    "a verdict without a finding",
    "records/verdicts/jclpNamed/findings",
    {},
    "src/records/verdicts.ts  jclpNamed.findings",
    'have the stances none; "contradicted" needs one that contradicts or more',
  ],
  [
    "a stance that does not fit its verdict",
    "records/verdicts/metiNamed/findings/ministryAndDepartmentNamed",
    "contradicts",
    "src/records/verdicts.ts  metiNamed.findings",
    'have the stances supports, contradicts; "confirmed" needs one that supports',
  ],
  [
    "a finding that does not exist",
    "records/verdicts/jclpNamed/findings",
    { nowhere: "contradicts" },
    "src/records/verdicts.ts  jclpNamed.findings.0.finding",
    'is "nowhere"; expected an id of findings; the nearest are ',
  ],
  [
    "a reference that does not exist",
    "records/findings/jucepNameReported/reference",
    "nowhere",
    "src/records/findings.ts  jucepNameReported.reference",
    'is "nowhere"; expected an id of references; the nearest are ',
  ],
  [
    "a finding that nothing cites",
    "records/verdicts/kyotoProgressUnitedStates/findings/kyotoRatificationRequested",
    undefined,
    "src/records/findings.ts  kyotoRatificationRequested",
    "is cited by no claim and no record",
  ],
  [
    "an anchor that is too long",
    "records/findings/jucepNameReported/anchor/start",
    "the United States and Japan held the first Japan meeting",
    "src/records/findings.ts  jucepNameReported.anchor.start",
    "has more than 8 words, or 20 characters without spaces",
  ],
  [
    "an anchor that is cut within a word",
    "records/findings/kyotoRejected/anchor/start",
    "nited States has not ratified",
    "src/records/findings.ts  kyotoRejected.anchor",
    "has not been found in the document as whole words",
  ],
  [
    "an anchor in a document of another address",
    "records/references/upi2023/url",
    "https://www.example.org/",
    "src/records/findings.ts  chinaRenewablesPraised.anchor",
    "has not been found in the document as whole words",
  ],
  [
    "an anchor of three characters",
    "records/findings/chinaRenewablesPraised/anchor/start",
    "the",
    "src/records/findings.ts  chinaRenewablesPraised.anchor.start",
    'is "the", which has fewer than four characters. Write more words of the passage.',
  ],
  [
    "a text written among the records",
    "records/findings/chinaRenewablesPraised/statement",
    "Kerry a loué la Chine.",
    "src/records/findings.ts  chinaRenewablesPraised.statement",
    'is not written here; expected "reference", "about", "anchor", "locator"',
  ],
  [
    "a field of a claim written with its verdict",
    "records/verdicts/jclpNamed/modality",
    "hedged",
    "src/records/verdicts.ts  jclpNamed.modality",
    "is not written here",
  ],
  [
    "a check on a day that is still to come",
    "records/verdicts/jclpNamed/checkedOn",
    "2999-01-01",
    "src/records/verdicts.ts  jclpNamed.checkedOn",
    "is 2999-01-01, a day that is still to come",
  ],
  [
    "a check on a year",
    "records/verdicts/jclpNamed/checkedOn",
    "2026",
    "src/records/verdicts.ts  jclpNamed.checkedOn",
    'is "2026", which is not an EDTF day',
  ],
  [
    "a leap day of a common year",
    "records/references/upi2023/date",
    "2023-02-29",
    "src/records/references.ts  upi2023.date",
    "is not an EDTF year, month, day or decade",
  ],
  [
    "an interval that ends before it begins",
    "records/commitments/japanGhg2030/onRecord/targetYear/value",
    "2031-03/2030-04",
    "src/records/commitments.ts  japanGhg2030.onRecord.targetYear.value",
    "is an interval that ends before it begins",
  ],
  [
    "an official title that no language has",
    "records/initiatives/jucep/nameFindings",
    ["jucepNameReported"],
    "src/records/initiatives.ts  jucep.nameFindings",
    "names findings, and no language has an officialName",
  ],
  [
    "a French quote written twice",
    "locales/fr/claims/jclpNamed/translatedQuote",
    ["JCLP"],
    "locales/fr/claims.json  jclpNamed.translatedQuote",
    "is the quote of the claim in src/records/claims.ts. Remove it here.",
  ],
  [
    "a country without a code",
    "records/places/japan/iso3166Alpha3",
    null,
    "src/records/places.ts  japan.iso3166Alpha3",
    "is null, and the place is a country",
  ],
  [
    "the code of another country",
    "records/places/japan/iso3166Alpha3",
    "USA",
    "src/records/places.ts  japan.iso3166Alpha3",
    'is "USA", which is the code of "unitedStates"',
  ],
  [
    "a referent with one candidate",
    "records/claims/technologiesDeveloped/referent/candidates",
    ["doe"],
    "src/records/claims.ts  technologiesDeveloped.referent.candidates",
    "has fewer than two candidates",
  ],
  [
    "a recorded value without a finding",
    "records/commitments/japanGhg2030/onRecord/baseline/findings",
    [],
    "src/records/commitments.ts  japanGhg2030.onRecord.baseline.findings",
    "expected one item or more",
  ],
  [
    "a recorded value with a finding about something else",
    "records/commitments/japanGhg2030/onRecord/baseline/findings",
    ["jucepNameReported"],
    "src/records/commitments.ts  japanGhg2030.onRecord.baseline",
    'rests on the finding "jucepNameReported", which is not about "japanGhg2030"',
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
    'is "", which is not the address of a web page',
  ],
  [
    "a fact without a claim",
    "records/initiatives/jucep/launched",
    "2021-04",
    "src/records/initiatives.ts  jucep.launched",
    'is "2021-04" without a claim. Write fact(value, claim)',
  ],
  [
    "a fact with no claim in its list",
    "records/initiatives/jucep/launched/claims",
    [],
    "src/records/initiatives.ts  jucep.launched",
    "rests on no claim",
  ],
  [
    "a fact on a claim that does not exist",
    "records/initiatives/jucep/launched/claims",
    ["nope"],
    "src/records/initiatives.ts  jucep.launched",
    'rests on "nope"; expected an id of claims',
  ],
  [
    "a fact on a claim about something else",
    "records/initiatives/jucep/launched/claims",
    ["kerryTitled"],
    "src/records/initiatives.ts  jucep.launched",
    "is not about",
  ],
  [
    "silence with a claim",
    "records/initiatives/jucep/launched/value",
    null,
    "src/records/initiatives.ts  jucep.launched",
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
    "a date that the article does not give",
    "records/events/jucepLaunch/date/value",
    "2021-05",
    "src/records/events.ts  jucepLaunch.date",
    'says "mai 2021"',
  ],
  [
    "a number that the article does not give",
    "records/commitments/japanGhg2030/change/value/value",
    47,
    "src/records/commitments.ts  japanGhg2030.change",
    'says "47"',
  ],
  [
    "a fact that the article says nowhere, on a claim about something else",
    "records/commitments/interimTarget/targetYear",
    { value: "2035", claims: ["japanGhgCut"] },
    "src/records/commitments.ts  interimTarget.targetYear",
    'says "2035", and the article says so nowhere',
  ],
  [
    "a number of the article in no record",
    "records/commitments/globalNetZero2050/targetYear",
    null,
    "locales/fr/segments.json  meti-2-1.text",
    'says "2050", which is not a fact of any record',
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
    'is "atlantis"; expected an id of places; the nearest are ',
  ],
  [
    "a field that no record has",
    "records/people/kerry/office",
    "x",
    "src/records/people.ts  kerry.office",
    "is not a field of people. Remove it",
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
    "a number in place of a text",
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
    "is missing; expected a text",
  ],
  [
    "a format without its value",
    "locales/en/formats/percent",
    "46%",
    "locales/en/formats.json  percent",
    "is without the placeholder {{number}}",
  ],
  [
    "a text in place of a list of aliases",
    "locales/en/places/japan/aliases",
    "Nippon",
    "locales/en/places.json  japan.aliases",
    "expected a list of texts",
  ],
  [
    "an alias that is empty",
    "locales/en/places/japan/aliases/0",
    "",
    "locales/en/places.json  japan.aliases.0",
    "expected a text",
  ],
  ["a file of one text", "locales/en/claims", "x", "locales/en/claims.json", "expected an object"],
  [
    "a placeholder of no fact",
    "locales/en/claims/jclpNamed/statement",
    "{{commitments.x.y}}.",
    "locales/en/claims.json  jclpNamed.statement",
    'names no fact: commitments has no "x"; the nearest are ',
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
    "a term that the article does not use",
    "locales/fr/terms/politicalWillTerm/name",
    "volonté publique",
    "locales/fr/terms.json  politicalWillTerm",
    "occurs nowhere",
  ],
  [
    "a sentence of the article edited",
    "locales/fr/segments/meti-1-4/text",
    edited("meti-1-4", "favoriser", "renforcer"),
    "src/records/claims.ts  metiFostersCooperation.quote",
    "stands 0 times",
  ],
  [
    "a word of the article edited outside every quote",
    "locales/fr/segments/meti-2-1/text",
    edited("meti-2-1", "En fin de compte", "Finalement"),
    "locales/fr/segments.json  *",
    "SHA-256",
  ],
];

describe("a mistake is refused with its file, its key and the reason", () => {
  test.each(corruptions)("%s", (_name, path, value, at, reason) => {
    expect(mistakesOf(corrupt([path, value]))).toContainEqual(matching(at, reason));
  });

  test.each(locales)("in %s like in any language", (locale) => {
    const key = "claims/jclpNamed/statement";
    for (const value of [undefined, "", "{{commitments.x.y}}", " A."]) {
      const make = () => makeDataset(corrupt([`locales/${locale}/${key}`, value]));
      expect(make).toThrow(`locales/${locale}/claims.json  jclpNamed.statement`);
    }
  });

  /** Mistakes of which one makes others, which are as real: how many are listed for each. */
  const several: Readonly<Record<string, number>> = {
    "a segment no claim cites": 2, // its claim quotes another segment
    "a verdict without a finding": 4, // nothing else cites three of its findings
    "a claim without a verdict": 4, // the same
    "a finding that does not exist": 4, // the same
    "an anchor that is too long": 2, // nor was it found in the document
    "an anchor of three characters": 2, // the same
    "a fact that the article says nowhere, on a claim about something else": 2, // that, and the claim
    "a number of the article in no record": 2, // ten texts show it, which is one mistake
    "an id of two collections": 5, // the ids are not made anew, and three languages lack its texts
    "an id that is not camelCase": 5, // the same
    "a sentence of the article edited": 2, // a quote of it
  };

  test.each(corruptions)("%s is listed once, without what follows from it", (what, path, value) => {
    expect(mistakesOf(corrupt([path, value]))).toHaveLength(several[what] ?? 1);
  });

  test("several at once are all listed", () => {
    // What is wrong twice with one value is one mistake.
    const isApart = ([, a, , atA]: Corruption, [, b, , atB]: Corruption) =>
      atA !== atB && !`${a}/`.startsWith(`${b}/`) && !`${b}/`.startsWith(`${a}/`);
    const some = fc
      .subarray([...corruptions], { minLength: 2, maxLength: 5 })
      .filter((chosen) =>
        chosen.every((one, index) => chosen.slice(index + 1).every((other) => isApart(one, other))),
      );
    fc.assert(
      fc.property(some, (chosen) => {
        const listed = mistakesOf(
          corrupt(...chosen.map(([, path, value]) => [path, value] as const)),
        );
        for (const [, , , at, reason] of chosen)
          expect(listed).toContainEqual(matching(at, reason));
      }),
      { numRuns: 60 },
    );
  });

  test("a sentence that the article lacks is one mistake, and hides nothing but what needs the whole article", () => {
    const lacking = ["locales/fr/segments/jclp-1-1", undefined] as const;
    expect(mistakesOf(corrupt(lacking))).toEqual([
      "locales/fr/segments.json  jclp-1-1\n  is missing. Write it.",
    ]);
    const quote = ["records/claims/metiNamed/quote", "MITI"] as const;
    const listed = mistakesOf(corrupt(lacking, quote));
    expect(listed).toHaveLength(2);
    expect(listed).toContainEqual(
      matching("src/records/claims.ts  metiNamed.quote", "stands 0 times"),
    );
  });

  test.each(["fr", "en"] as const)(
    "a file that cannot be read is one mistake in %s, beside the others",
    (locale) => {
      for (const name of Object.keys(authored.locales[locale])) {
        const file = `locales/${locale}/${name}.json`;
        const {
          records,
          anchors,
          locales: files,
        } = corrupt([`locales/${locale}/${name}`, undefined], ["records/people/kerry/office", "x"]);
        const unreadable = [{ file, key: "", reason: "is not UTF-8. Save it as UTF-8." }];
        expect(mistakesOf({ records, anchors, locales: files, unreadable })).toEqual([
          `${file}\n  is not UTF-8. Save it as UTF-8.`,
          expect.stringContaining("src/records/people.ts  kerry.office"),
        ]);
      }
    },
  );
});
