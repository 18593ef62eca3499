import { describe, expect, test } from "vitest";
import { formatsSchema } from "../../tools/format.ts";
import { type Ledger, wordingsOf } from "../../tools/ledger.ts";
import { validateFolders } from "../../tools/validate-folders.ts";
import { validateFormats } from "../../tools/validate-formats.ts";
import { validateLedgers } from "../../tools/validate-ledgers.ts";
import { validateLocales } from "../../tools/validate-locales.ts";
import { validateSegments } from "../../tools/validate-outline.ts";
import { validateReader } from "../../tools/validate-reader.ts";
import { validateRules } from "../../tools/validate-rules.ts";
import {
  authored,
  type Corruption,
  corrupt,
  matching,
  mistakesOf,
  type Neighbour,
} from "./mistakes.ts";

const corruptions: readonly Corruption[] = [
  [
    "an alias that no text has",
    "locales/en/places/china/aliases",
    ["Cathay"],
    "locales/en/places.json  china.aliases.0",
    'is "Cathay", which no text has',
  ],
  [
    "an alias that is the name",
    "locales/en/places/china/aliases",
    ["china"],
    "locales/en/places.json  china.aliases.0",
    "a name of the record already",
  ],
  [
    "an alias that is the name with another apostrophe",
    "locales/fr/organizations/doe/aliases",
    ["département américain de l'énergie"],
    "locales/fr/organizations.json  doe.aliases.0",
    "a name of the record already",
  ],
  [
    "an alias that is another's name",
    "locales/en/places/china/aliases",
    ["Japan"],
    "locales/en/places.json  china.aliases.0",
    'the name of "japan"',
  ],
  [
    "an official name that no finding gives",
    "locales/en/initiatives/jumpp/officialName",
    "Japan-U.S. Mekong Energy Partnership",
    "locales/en/initiatives.json  jumpp.officialName",
    "which the statement of none of its findings has",
  ],
  [
    "a value of another record",
    "locales/en/segments/jucep-1-2/text",
    "JUCEP was launched in {{agreements.april2021Accord.signed, date}}.",
    "locales/en/segments.json  jucep-1-2.text",
    'rests on no claim of the segment "jucep-1-2"',
  ],
  [
    "a value of another claim",
    "locales/en/claims/jucepLaunched/statement",
    "JUCEP was launched in {{agreements.april2021Accord.signed, date}}.",
    "locales/en/claims.json  jucepLaunched.statement",
    'does not rest on "jucepLaunched"',
  ],
  [
    "a value of another event",
    "locales/en/events/jucepLaunch/summary",
    "JUCEP was launched in {{events.accordSigning.date, date}}.",
    "locales/en/events.json  jucepLaunch.summary",
    'is a fact of "accordSigning"',
  ],
  [
    "translated words without their name",
    "locales/en/claims/metiFostersCooperation/translatedQuote",
    ["will help foster cooperation on energy issues"],
    "locales/en/claims.json  metiFostersCooperation.translatedQuote",
    'do not name "meti"',
  ],
  [
    "translated words with a name too many",
    "locales/en/claims/kerryTitled/translatedQuote",
    ["Secretary Kerry has also urged China"],
    "locales/en/claims.json  kerryTitled.translatedQuote",
    'name "china"',
  ],
  [
    "sections out of order",
    "records/article",
    {
      overview: authored.records.article.overview,
      meti: authored.records.article.meti,
      jclp: authored.records.article.jclp,
      jucep: authored.records.article.jucep,
      jumpp: authored.records.article.jumpp,
    },
    "src/records/article.ts  meti",
    'has "meti-heading" where locales/fr/segments.json has "jclp-heading"',
  ],
  [
    "a paragraph with a sentence less",
    "records/article/jclp/paragraphs",
    [3, 2],
    "src/records/article.ts  jclp",
    'gives none more and "jclp-2-3" less',
  ],
  [
    "a paragraph with too many sentences",
    "records/article/jclp/paragraphs",
    [3, 1_000_000_000],
    "src/records/article.ts  jclp.paragraphs",
    "expected a list of numbers from 1 to 1000",
  ],
  [
    "paragraphs as a number",
    "records/article/jclp/paragraphs",
    6,
    "src/records/article.ts  jclp.paragraphs",
    "expected a list",
  ],
];

describe("a text that does not fit its language or its records is refused, and is one mistake", () => {
  test.each(corruptions)("%s", (_what, path, value, at, reason) => {
    expect(mistakesOf(corrupt([path, value]))).toEqual([matching(at, reason)]);
  });
});

const neighbors: readonly Neighbour[] = [
  ["an alias that a text has", "locales/en/places/southeastAsia/aliases", ["Asia"]],
  [
    "an official title without full stops",
    "locales/en/people/kerry/officialTitle",
    "U.S. Special Presidential Envoy for Climate",
  ],
  [
    "the same fact by another record of the segment",
    "locales/en/segments/jucep-1-2/text",
    "The joint initiative, the Japan-US Clean Energy Partnership (JUCEP), was launched in {{events.jucepLaunch.date, date}}.",
  ],
];

test.each(neighbors)("%s is right", (_what, path, value) => {
  expect(mistakesOf(corrupt([path, value]))).toEqual([]);
});

describe("the formats of a language", () => {
  const english = formatsSchema.parse(authored.locales.en.formats);
  const judged = (change: object, locale = "en") =>
    validateFormats(locale, formatsSchema.parse({ ...english, ...change }));
  const withApril = (name: string) => ({
    months: english.months.map((month) => (month === "April" ? name : month)),
  });

  test.each([
    [withApril("March"), "months.3", "as months.2 is"],
    [withApril("Aprill"), "months.3", 'expected "April"'],
    [withApril("april"), "months.3", 'expected "April"'],
    [{ month: "{{year}} {{month}}" }, "month", "expected the order {{month}} {{year}}"],
    [{ day: "{{day}} {{month}} {{year}}" }, "day", "expected the order {{month}} {{day}} {{year}}"],
    [{ year: "{{year}} {{year}}" }, "year", 'expected each of "{{year}}" once'],
    [{ year: "{{year}} {{era}}" }, "year", "and no other"],
    [{ fiscalYear: "{{year}}" }, "fiscalYear", "as `year` is"],
  ])("%j are refused", (change, key, what) => {
    expect(judged(change)).toMatchObject([
      { file: "locales/en/formats.json", key, reason: expect.stringContaining(what) },
    ]);
  });

  test("of a language whose months Intl does not know, the names and the order are not judged", () => {
    const months = english.months.map((month) => `${month}o`);
    expect(judged({ months, month: "{{year}} {{month}}" }, "qaa")).toEqual([]);
  });

  test("of a language that inflects its months, both forms are right", () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat("pl", { dateStyle: "long", timeZone: "UTC" })
        .formatToParts(Date.UTC(2021, month, 1))
        .flatMap(({ type, value }) => (type === "month" ? value : []))
        .join(""),
    );
    const order = { day: "{{day}} {{month}} {{year}}" };
    expect(judged({ months, ...order }, "pl")).toEqual([]);
    expect(judged({ months: months.with(0, "styczeń"), ...order }, "pl")).toEqual([]);
    expect(judged({ months: months.with(0, "stycznja"), ...order }, "pl")).toHaveLength(1);
  });
});

describe("the rules of a language", () => {
  const keys = ["segments.meti-1-4.text", "claims.longHistory.reason"];
  const reason = "It is so.";
  const allow = { check: "script", keys: ["claims.longHistory.reason"], reason } as const;
  const forbidden = { form: "decarbonis", use: "decarboniz", reason };

  test.each([
    [{ allow: [{ ...allow, keys: ["claims.*"] }] }, "allow.0.keys.0", "at which nobody has looked"],
    [{ allow: [{ ...allow, keys: ["*"] }] }, "allow.0.keys.0", "at which nobody has looked"],
    [{ allow: [allow, allow] }, "allow.1.keys.0", "is allowed already"],
    [
      { forbidden: [{ ...forbidden, use: "Decarbonise" }] },
      "forbidden.0.use",
      'has the forbidden "decarbonis"',
    ],
    [
      { forbidden: [forbidden, { ...forbidden, form: "Decarbonis" }] },
      "forbidden.1.form",
      "forbidden above already",
    ],
    [
      { forbidden: [{ ...forbidden, keys: ["segment.*"] }] },
      "forbidden.0.keys.0",
      "fits the key of no text",
    ],
  ])("%j are refused", (rules, key, what) => {
    expect(validateRules("en", rules, keys)).toMatchObject([
      { file: "locales/en.rules.json", key, reason: expect.stringContaining(what) },
    ]);
  });

  test("an allowance of a key, another check of it, and a form forbidden in some texts are right", () => {
    const rules = {
      allow: [allow, { ...allow, check: "length" as const }],
      forbidden: [forbidden, { ...forbidden, keys: ["segments.*"] }],
    };
    expect(validateRules("en", rules, keys)).toEqual([]);
  });
});

describe("the ledgers", () => {
  const wording = { hash: "", text: "" };
  const from = (language: string): Ledger => ({
    key: { from: language, source: wording, target: wording, state: "draft" },
  });
  const judged = (en: Ledger, ja: Ledger | undefined) =>
    validateLedgers({ en, ja }, ["fr", "en", "ja"], "fr");

  test("a text from a language that does not ship, or from its own, is refused", () => {
    for (const language of ["xx", "en"]) {
      expect(judged(from(language), from("fr"))).toEqual([
        {
          file: "locales/en.ledger.json",
          key: "key.from",
          reason: `is "${language}"; expected one of "fr", "ja". Write the language that the text was translated from.`,
        },
      ]);
    }
  });

  test("two texts from one another are refused, a text from a translation is right", () => {
    expect(judged(from("ja"), from("en")).map(({ file }) => file)).toEqual([
      "locales/en.ledger.json",
      "locales/ja.ledger.json",
    ]);
    expect(judged(from("ja"), from("fr"))).toEqual([]);
    expect(judged(from("fr"), undefined)).toEqual([]);
  });
});

describe("the folder of the languages", () => {
  const judged = (entries: readonly string[], files: readonly string[] = []) =>
    validateFolders(
      { entries: ["fr", "en", ...entries], folders: { en: files } },
      ["fr", "en"],
      "fr",
    );

  test.each([
    ["de", "is of no language that ships"],
    ["de.ledger.json", "holds the ledger of no language that ships"],
    ["de.rules.json", "holds the rules of no language that ships"],
    ["notes.txt", "is of no language that ships"],
    ["fr.ledger.json", "is the ledger of the source"],
  ])("%s is refused", (entry, what) => {
    expect(judged([entry])).toMatchObject([
      { file: `locales/${entry}`, key: "", reason: expect.stringContaining(what) },
    ]);
  });

  test("a language without its folder, and a file of another kind, are refused", () => {
    expect(validateFolders({ entries: ["fr"], folders: {} }, ["fr", "en"], "fr")).toMatchObject([
      { file: "locales/en", reason: expect.stringContaining("is missing") },
    ]);
    expect(judged([], ["places.json", "places.txt"])).toMatchObject([
      { file: "locales/en/places.txt", reason: expect.stringContaining("is not read") },
    ]);
  });

  test("ledgers and rules of the languages, and what a system leaves behind, are right", () => {
    expect(
      judged(["en.ledger.json", "en.rules.json", "fr.rules.json", ".DS_Store"], [".keep"]),
    ).toEqual([]);
  });
});

describe("a language in progress", () => {
  const judged = (...entries: readonly string[]) =>
    validateFolders(
      { entries: ["fr", "en", ...entries], folders: { de: ["places.json", "notes.txt"], jp: [] } },
      ["fr", "en"],
      "fr",
    );

  test("is known by its folder and the ledger beside it", () => {
    expect(judged("de", "de.ledger.json", "de.rules.json")).toEqual([]);
  });

  test("without its ledger, or with a tag that is not registered, is refused", () => {
    expect(judged("de")).toMatchObject([{ file: "locales/de" }]);
    expect(judged("jp", "jp.ledger.json")).toMatchObject([
      { file: "locales/jp", reason: expect.stringContaining("is of no language that ships") },
      { file: "locales/jp.ledger.json" },
    ]);
  });
});

describe("a file that a language does not have", () => {
  const { labels, reader } = authored.locales.fr;

  test.each([
    ["labels", wordingsOf({ labels }).size],
    ["reader", wordingsOf({ reader }).size],
  ])("is one mistake, which says how many texts %s.json has", (name, texts) => {
    expect(texts).toBeGreaterThan(100);
    expect(mistakesOf(corrupt([`locales/ja/${name}`, undefined]))).toEqual([
      `locales/ja/${name}.json\n  is missing, and with it ${texts} texts. Write the file.`,
    ]);
  });

  test("nor the source, is a mistake without a number", () => {
    expect(mistakesOf(corrupt(["locales/fr/reader", undefined]))).toContain(
      "locales/fr/reader.json\n  is missing. Write the file.",
    );
  });
});

describe("the words of the reader", () => {
  const source = { skip: "Aller", found_one: "{{count}} résultat", found_other: "{{count}}" };

  test("have the keys of the source's, and plural forms of their own", () => {
    expect(validateReader("de", { skip: "Zum Inhalt", found_other: "{{count}}" }, source)).toEqual(
      [],
    );
  });

  test.each([
    ["a missing file", undefined, ""],
    ["a missing text", { skip: "Zum Inhalt" }, "found"],
    ["an unknown text", { skip: "Zum Inhalt", found_other: "x", skp: "x" }, "skp"],
    ["what is no text", { skip: 1, found_other: "x" }, "skip"],
  ])("%s is refused", (_, words, key) => {
    expect(validateReader("de", words, source)).toMatchObject([
      { file: "locales/de/reader.json", key },
    ]);
  });
});

describe("the tags of the languages", () => {
  test.each([
    [["fr", "e_n"], "locales.1", "BCP 47 does not register"],
    [["fr", "jp"], "locales.1", "BCP 47 does not register"],
    [["fr", "EN"], "locales.1", 'BCP 47 spells "en"'],
    [["fr", "en", "en"], "locales.2", "stands there twice"],
    [["en"], "sourceLocale", "Write the language of the article"],
  ])("%j are refused", (locales, key, what) => {
    expect(validateLocales(locales, "fr")).toMatchObject([
      { file: "src/locales.ts", key, reason: expect.stringContaining(what) },
    ]);
  });

  test("registered tags are right", () => {
    expect(validateLocales(["fr", "en", "pt-BR", "zh-Hans", "eo"], "fr")).toEqual([]);
  });
});

test("an outline is not judged where the languages differ among themselves", () => {
  expect(validateSegments(["a-1-1"], [["a-1-1", "a-1-2"], ["a-1-1"]])).toEqual([]);
  expect(validateSegments(["a-1-1"], [["a-1-1"], ["a-1-1"]])).toEqual([]);
});
