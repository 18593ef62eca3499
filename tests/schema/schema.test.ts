import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { contentSchema, initiativeSchema } from "../../src/schema/index.ts";

/** What the schema has against the French content, with another value (none if `undefined`) at a path. */
function faults(path: string, value: unknown): readonly string[] {
  const copy = structuredClone(fr);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<object>((node, key) => Reflect.get(node, key), copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  const { error } = contentSchema.safeParse(copy);
  return (error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

describe("contentSchema", () => {
  test("gives content back, and one record from its own schema", () => {
    expect(contentSchema.parse(en)).toEqual(en);
    expect(initiativeSchema.parse(en.initiatives.jclp)).toEqual(en.initiatives.jclp);
  });

  test.each(["0.1.0", "10.20.30", "1.0.0-rc.1"])("takes the version %s", (version) => {
    expect(faults("version", version)).toEqual([]);
  });

  test.each<[what: string, path: string, value: unknown, fault: string]>([
    [
      "an entry under another's id",
      "claims.jclpNamed.id",
      "kerryTitled",
      'claims.jclpNamed.id: is "kerryTitled", expected "jclpNamed"',
    ],
    ["a record missing", "people.kerry", undefined, "people.kerry: "],
    [
      "a record that hides a claim about it",
      "people.kerry.claims",
      [],
      "people.kerry.claims: are ; the claims about it are kerryTitled",
    ],
    [
      "a record that no claim is about",
      "claims.expandedToChemistry.about",
      ["japan"],
      "topics.chemistry: has no claim about it",
    ],
    [
      "a sentence placed twice",
      "article.sections.0.paragraphs.0",
      ["overview-1-1", "overview-1-1"],
      'article.sections: names "overview-1-1" 2 times, expected once',
    ],
    [
      "a sentence placed nowhere",
      "article.sections.0.paragraphs.0",
      ["overview-1-1"],
      'article.sections: names "overview-1-2" 0 times, expected once',
    ],
    [
      "a sentence of another section",
      "segments.overview-1-1.section",
      "jclp",
      'segments.overview-1-1.section: is "jclp", expected "overview" by its place in the article',
    ],
    [
      "a sentence that calls itself a heading",
      "segments.overview-1-1.kind",
      "heading",
      'segments.overview-1-1.kind: is "heading", expected "sentence" by its place in the article',
    ],
    [
      "a day that is none",
      "references.jiji2021.date",
      "2021-02-30",
      "references.jiji2021.date: is",
    ],
    ...["", "1", "v1.0.0", "1.0", "01.0.0", "1.0.0-"].map(
      (version): [string, string, string, string] => [
        `the version "${version}"`,
        "version",
        version,
        "version: is not a semantic version",
      ],
    ),
    ["a language that is none", "locale", "english us", "locale: is not a BCP 47 tag"],
    [
      "a quote that stands twice",
      "claims.partnershipPurpose.quote",
      "climatique",
      'claims.partnershipPurpose.quote: "climatique" stands 2 times',
    ],
    [
      "a quote that begins within a word",
      "claims.metiNamed.quote",
      "inistère japonais",
      'claims.metiNamed.quote: "inistère japonais" begins or ends within a word of "meti-heading"',
    ],
    [
      "a quote that ends within a word",
      "claims.metiNamed.quote",
      "Ministère japonai",
      'claims.metiNamed.quote: "Ministère japonai" begins or ends within a word',
    ],
    [
      "a referent's words that are not in the quote",
      "claims.technologiesDeveloped.referent.words",
      "qui",
      'claims.technologiesDeveloped.referent.words: "qui" does not stand in the quote',
    ],
    [
      "an assertion as an opinion",
      "claims.doeInPartnership.verdict",
      "opinion",
      'claims.doeInPartnership.verdict: is "opinion", and the claim is "asserted"',
    ],
    [
      "a finding that supports a claim about something else",
      "claims.metiNamed.findings",
      [{ finding: "chinaRenewablesPraised", stance: "supports" }],
      'claims.metiNamed.findings: cite "chinaRenewablesPraised", which supports the claim, yet is about nothing',
    ],
    [
      "a mention outside its text",
      "segments.jclp-heading.mentions.0.end",
      99,
      "segments.jclp-heading.mentions.0: 0–99 overlaps or lies outside",
    ],
    [
      "a mention over another",
      "segments.meti-1-1.mentions.1.start",
      0,
      "segments.meti-1-1.mentions.1: 0–",
    ],
    [
      "a mention that ends where it starts",
      "segments.jclp-heading.mentions.0",
      { start: 2, end: 2, records: ["jclp"] },
      "segments.jclp-heading.mentions.0: 2–2 overlaps or lies outside",
    ],
    [
      "a mention that ends before it starts",
      "segments.jclp-heading.mentions.0",
      { start: 2, end: 1, records: ["jclp"] },
      "segments.jclp-heading.mentions.0: 2–1 overlaps or lies outside",
    ],
    [
      "a mention of nothing",
      "segments.jclp-heading.mentions.0.records",
      [],
      "segments.jclp-heading.mentions.0.records: Too small",
    ],
    ...["confirmed", "imprecise", "contradicted"].map(
      (verdict): [string, string, string, string] => [
        `${verdict} without a finding`,
        "claims.longWayToGo.verdict",
        verdict,
        `claims.longWayToGo.findings: have the stances none; "${verdict}" needs one`,
      ],
    ),
    ...["opinion", "unverified", "contradicted", "confirmed"].map(
      (verdict): [string, string, string, string] => [
        `${verdict} with a finding that qualifies`,
        "claims.jucepSustainableGrowth.verdict",
        verdict,
        `claims.jucepSustainableGrowth.findings: have the stances qualifies; "${verdict}" needs`,
      ],
    ),
    [
      "a stance that does not fit the verdict",
      "claims.jucepNamedInEnglish.findings.0.stance",
      "contradicts",
      'claims.jucepNamedInEnglish.findings: have the stances contradicts; "confirmed" needs',
    ],
    [
      "a verdict that cites one finding twice",
      "claims.jucepNamedInEnglish.findings",
      [
        { finding: "jucepNameReported", stance: "supports" },
        { finding: "jucepNameReported", stance: "context" },
      ],
      'claims.jucepNamedInEnglish.findings: cite "jucepNameReported" twice',
    ],
    [
      "an imprecise claim without a flaw",
      "claims.japanGhgCut.flaws",
      [],
      'claims.japanGhgCut.flaws: are none, and the claim is "imprecise"',
    ],
    [
      "a confirmed claim with a flaw",
      "claims.jucepNamedInEnglish.flaws",
      ["name"],
      'claims.jucepNamedInEnglish.flaws: are name, and the claim is "confirmed"',
    ],
    [
      "unverified without what was searched",
      "claims.kerrySuggestedSharing.searched",
      undefined,
      'claims.kerrySuggestedSharing.searched: is missing, and the claim is "unverified"',
    ],
    [
      "an uncertain referent of which a candidate has no support",
      "findings.metiDoeTechnologyDeveloped.about",
      ["meti"],
      'claims.technologiesDeveloped.findings: name no finding that supports the claim and is about "doe"',
    ],
    [
      "references that are not the documents of its findings",
      "claims.japanGhgCut.references",
      ["kantei2021"],
      "claims.japanGhgCut.references: are kantei2021; the documents of its findings are kantei2021, ",
    ],
    [
      "a best source that is better than the best",
      "claims.jucepLaunched.bestSource",
      "official",
      "claims.jucepLaunched.bestSource: is official, expected press",
    ],
    [
      "a best source of none",
      "claims.longWayToGo.bestSource",
      "press",
      "claims.longWayToGo.bestSource: is press, expected null",
    ],
    [
      "no best source of some",
      "claims.japanGhgCut.bestSource",
      null,
      "claims.japanGhgCut.bestSource: is null, expected official",
    ],
    [
      "a document that was read after its claim was checked",
      "references.kantei2021.retrievedOn",
      "2030-01-01",
      "claims.japanGhgCut.checkedOn: is 2026-11-25, before the last of its documents was read on 2030-01-01",
    ],
    [
      "a finding that nothing cites",
      "claims.kyotoProgressUnitedStates.findings",
      [{ finding: "kyotoRejected", stance: "contradicts" }],
      "findings.kyotoRatificationRequested: is cited by no claim and no record",
    ],
    [
      "a finding that leads nowhere",
      "findings.jucepNameReported.anchor",
      null,
      "findings.jucepNameReported.anchor: is null, and so is locator",
    ],
    [
      "an address of another passage",
      "findings.jucepNameReported.url",
      "https://example.org/",
      'findings.jucepNameReported.url: is "https://example.org/", expected "https://e2india.com/',
    ],
    [
      "an anchor of more than eight words",
      "findings.jucepNameReported.anchor.start",
      "one two three four five six seven eight nine",
      "findings.jucepNameReported.anchor.start: has more than 8 words",
    ],
    [
      "an anchor of more than 20 characters without spaces",
      "findings.japanTargetStated.anchor.start",
      "二〇三〇年度に温室効果ガスを四十六パーセント削減する",
      "findings.japanTargetStated.anchor.start: has more than 8 words, or 20 characters",
    ],
    [
      "an anchor of three characters",
      "findings.jucepNameReported.anchor.start",
      "the",
      "findings.jucepNameReported.anchor.start: has fewer than four characters",
    ],
    ...["-launched the program", "launched the program,", "’s program"].map(
      (words): [string, string, string, string] => [
        `an anchor that begins or ends within something: ${words}`,
        "findings.jucepNameReported.anchor.start",
        words,
        "findings.jucepNameReported.anchor.start: does not begin and end with a whole word",
      ],
    ),
    [
      "a recorded value without a finding",
      "commitments.japanGhg2030.onRecord.baseline.findings",
      [],
      "commitments.japanGhg2030.onRecord.baseline.findings: Too small",
    ],
    [
      "a recorded value with a finding about something else",
      "commitments.japanGhg2030.onRecord.baseline.findings",
      ["jucepNameReported"],
      'commitments.japanGhg2030.onRecord.baseline: rests on the finding "jucepNameReported", which is not about "japanGhg2030"',
    ],
    [
      "a recorded value that is no value of its field",
      "commitments.japanGhg2030.onRecord.baseline.value",
      "fiscal 2013",
      "commitments.japanGhg2030.onRecord.baseline.value: is not an EDTF year, month, day, decade or interval",
    ],
    [
      "a recorded value of no field",
      "commitments.japanGhg2030.onRecord.color",
      { value: "green", findings: ["japanTargetStated"] },
      'commitments.japanGhg2030.onRecord: Unrecognized key: "color"',
    ],
    [
      "an interval as a date of the article",
      "commitments.japanGhg2030.targetYear",
      "2030-04/2031-03",
      "commitments.japanGhg2030.targetYear: is not an EDTF year, month, day or decade",
    ],
    [
      "an official title without its findings",
      "people.kerry.titleFindings",
      null,
      "people.kerry.titleFindings: is null, and officialTitle is",
    ],
    [
      "a record that hides its worst verdict",
      "commitments.interimTarget.verdicts",
      ["opinion"],
      "commitments.interimTarget.verdicts: are opinion; those of its claims are contradicted, opinion",
    ],
    ["a date that is none", "references.kantei2021.date", "22 avril 2021", "is not an EDTF"],
    [
      "an address of no web page",
      "references.kantei2021.url",
      "ftp://kantei.go.jp/",
      "is not the address of a web page",
    ],
    [
      "a language's name for its tag",
      "references.kantei2021.language",
      "japanese",
      "references.kantei2021.language: is not a BCP 47 tag",
    ],
    [
      "a list that names one thing twice",
      "initiatives.jucep.participants",
      ["japan", "japan"],
      "initiatives.jucep.participants: names one thing twice",
    ],
    [
      "evidence that names one claim twice",
      "people.kerry.evidence.title",
      ["kerryTitled", "kerryTitled"],
      "people.kerry.evidence.title: names one thing twice",
    ],
    [
      "a country without a code",
      "places.japan.iso3166",
      null,
      "places.japan.iso3166: is null, and the place is a country",
    ],
    [
      "a region with the code of a country",
      "places.asiaPacific.iso3166",
      "XA",
      'places.asiaPacific.iso3166: is "XA", and the place is a region',
    ],
    [
      "two places with one code",
      "places.china.iso3166",
      "JP",
      'places.china.iso3166: is "JP", which is the code of "japan"',
    ],
    [
      "a value without a claim behind it",
      "commitments.japanGhg2030.evidence.targetYear",
      undefined,
      'commitments.japanGhg2030.evidence.targetYear: is "2030" without a claim',
    ],
    [
      "evidence for a value that the article does not state",
      "commitments.japanGhg2030.targetYear",
      null,
      "commitments.japanGhg2030.evidence.targetYear: is null, yet cites japanGhgCut",
    ],
    [
      "an alias that stands twice",
      "places.japan.aliases",
      ["Nippon", "Nippon"],
      "places.japan.aliases: names one thing twice",
    ],
    [
      "a change below nothing",
      "commitments.japanGhg2030.change.value",
      -46,
      "commitments.japanGhg2030.change.value: Too small",
    ],
    [
      "a change of nothing",
      "commitments.japanGhg2030.change.value",
      0,
      "commitments.japanGhg2030.change.value: Too small",
    ],
    [
      "half an activity",
      "activities.jointResearch.count.value",
      30.5,
      "activities.jointResearch.count.value: ",
    ],
    ...["39", "3920", "JPN"].map((code): [string, string, string, string] => [
      `the UN M49 code ${code}`,
      "places.japan.unM49",
      code,
      "places.japan.unM49: is not a UN M49 code",
    ]),
  ])("refuses %s", (_what, path, value, fault) => {
    expect(faults(path, value)).toContainEqual(expect.stringContaining(fault));
  });
});
