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
        `${verdict} without a reference`,
        "claims.viewsDiffer.verdict",
        verdict,
        `claims.viewsDiffer.references: has none, and is "${verdict}"`,
      ],
    ),
    ...["opinion", "unverified"].map((verdict): [string, string, string, string] => [
      `${verdict} with a reference`,
      "claims.japanGhgCut.verdict",
      verdict,
      `claims.japanGhgCut.references: has some, and is "${verdict}"`,
    ]),
    [
      "unverified without what was searched",
      "claims.kerrySuggestedSharing.searched",
      undefined,
      'claims.kerrySuggestedSharing.searched: stands with "unverified" only, here "unverified"',
    ],
    [
      "what was searched for another verdict",
      "claims.japanGhgCut.searched",
      "Les communiqués.",
      'claims.japanGhgCut.searched: stands with "unverified" only, here "imprecise"',
    ],
    [
      "a best source that is better than the best",
      "claims.jucepLaunched.bestSource",
      "official",
      "claims.jucepLaunched.bestSource: is official, expected press",
    ],
    [
      "a best source of none",
      "claims.viewsDiffer.bestSource",
      "press",
      "claims.viewsDiffer.bestSource: is press, expected null",
    ],
    [
      "no best source of some",
      "claims.japanGhgCut.bestSource",
      null,
      "claims.japanGhgCut.bestSource: is null, expected official",
    ],
    [
      "a reference that nothing cites",
      "claims.expandedToChemistry.references",
      ["kantei2021"],
      "references.jspsChemistry2009: is cited by nothing",
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
      "a verdict that cites one reference twice",
      "claims.japanGhgCut.references",
      ["kantei2021", "kantei2021"],
      "claims.japanGhgCut.references: names one thing twice",
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
