import { describe, expect, test } from "vitest";
import { documentOf, readAddress } from "../../tools/read-address.ts";
import { validateAddresses } from "../../tools/validate-addresses.ts";
import { validateLanguages } from "../../tools/validate-languages.ts";
import { validatePlaces } from "../../tools/validate-places.ts";
import { validateReferenceDays } from "../../tools/validate-reference-days.ts";
import { validateTitles } from "../../tools/validate-titles.ts";
import { authored } from "./mistakes.ts";

const { records } = authored;

/** The records with one reference alone, of which some fields are others. */
const withReference = (fields: object) => ({
  ...records,
  references: { upi2023: { ...Object(records.references.upi2023), ...fields } },
});

describe("the title and the publisher of a reference", () => {
  test.each([
    ["title", "Kerry\u200b in China", "U+200B"],
    ["title", "Kerry  in China", "White space is doubled"],
    ["title", "Kerry <b>in</b> China", "a tag of HTML"],
    ["title", "Kerry &amp; China", "an entity of HTML"],
    ["title", "lâ€™Initiative", "wrong encoding"],
    ["title", "Nha\u0302n Da\u0302n", "NFC"],
    ["publisher", "UPI<br>", "a tag of HTML"],
    ["publisher", " UPI", "White space (U+0020)"],
  ])("%s %j is refused", (field, text, what) => {
    expect(validateTitles(withReference({ [field]: text }))).toMatchObject([
      {
        file: "src/records/references.ts",
        key: `upi2023.${field}`,
        reason: expect.stringContaining(what),
      },
    ]);
  });

  test("those of the project are right", () => expect(validateTitles(records)).toEqual([]));
});

describe("the address of a reference", () => {
  test.each([
    ["https://www.upi.com/a b", "has a space"],
    ["https://www.upi..com/a", "has a host that is none"],
    ["https://upi/a", "has a host that is none"],
    ["https://www.upi.com//a", "has two slashes in a row"],
    ["https://www.upi.com/../a", "has a path with dots for a folder"],
    ["https://www.upi.com/a..html", "has two dots in a row"],
    ["https://WWW.upi.com/a", "has capitals in its host"],
    ["HTTPS://www.upi.com/a", "has capitals in its scheme"],
    ["https://www.upi.com:8080/a", "names a port"],
    ["https://www.upi.com/a#b", "leads to a part of the document"],
    ["https://www.upi.com/%2", "has a percent sign that encodes nothing"],
    ["https://www.upi.com/a.", "ends with a punctuation mark"],
  ])("%s is refused", (url, what) => {
    expect(validateAddresses(withReference({ url }))).toMatchObject([
      {
        file: "src/records/references.ts",
        key: "upi2023.url",
        reason: expect.stringContaining(what),
      },
    ]);
  });

  test.each([
    "http://example.org/",
    "https://ja.wikisource.org/wiki/日米競争力・強靱性パートナーシップ",
    "https://en.wikisource.org/wiki/U.S.-Japan_Joint_Leaders%27_Statement:_%22A%22",
    "https://eic.or.jp/news/?act=view&oversea=0",
    "https://www.mofa.go.jp/region/n-america/us/q&a/science/Science.html",
  ])("%s is right", (url) => {
    expect(validateAddresses(withReference({ url }))).toEqual([]);
  });

  test.each([
    ["http://example.org/a", "https://example.org/a"],
    ["https://example.org/a", "https://www.example.org/a/"],
    ["https://ja.wikisource.org/wiki/日米", "https://ja.m.wikisource.org/wiki/%E6%97%A5%E7%B1%B3"],
    ["https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"],
  ])("%s and %s are of one document", (a, b) => {
    const references = { a: { url: a }, b: { url: b } };
    expect(validateAddresses({ ...records, references })).toMatchObject([
      { key: "b.url", reason: expect.stringContaining('the address of "a", too') },
    ]);
  });

  test.each([
    ["https://example.org/a", "https://example.org/A"],
    ["https://example.org/?p=1", "https://example.org/?p=2"],
    ["https://en.example.org/a", "https://fr.example.org/a"],
  ])("%s and %s are of two", (a, b) => {
    const [one, other] = [a, b].map(readAddress);
    expect(one && documentOf(one)).not.toBe(other && documentOf(other));
  });
});

describe("the date of a reference", () => {
  const dated = (date: string | null, url = "https://www.upi.com/a") =>
    validateReferenceDays(withReference({ date, url, retrievedOn: "2026-11-25" }));

  test.each([
    ["2027", "https://www.upi.com/a", "after the document was read"],
    ["2026-11-26", "https://www.upi.com/a", "after the document was read"],
    ["2021-07-17", "https://www.upi.com/2023/07/17/a", "its address names 2023/07/17"],
    ["2021-06-22", "https://kantei.go.jp/actions/202104/22a.html", "its address names 202104"],
    [
      "2022-01-26",
      "https://www.meti.go.jp/press/2022/0106_001.html",
      "its address names 2022/0106",
    ],
    ["2018", "https://www.wirenews.org/post/2019-statement", "its address names 2019"],
  ])("%s of %s is refused", (date, url, what) => {
    expect(dated(date, url)).toMatchObject([
      { key: "upi2023.date", reason: expect.stringContaining(what) },
    ]);
  });

  test.each([
    ["2023-04-06", "https://gov-base.info/2023/04/07/189059"],
    ["2021-08-31", "https://gov-base.info/2021/09/01/127369"],
    ["2021", "https://www.iea.org/net-zero-by-2050"],
    ["2021-04", "https://www.upi.com/2021/04/30/a"],
    ["1965-11", "https://www.mext.go.jp/hpaa196501_2_073.html"],
    [null, "https://www.upi.com/2023/07/17/a"],
  ])("%s of %s is right", (date, url) => {
    expect(dated(date, url)).toEqual([]);
  });
});

describe("the language of a reference", () => {
  const english = "Kerry praises the efforts of China";
  const judged = (language: string, title = english, url = "https://www.upi.com/a") =>
    validateLanguages(withReference({ language, title, url }));

  test.each([
    ["jp", english, "BCP 47 does not register"],
    ["us", english, "BCP 47 does not register"],
    ["en_US", english, "BCP 47 does not register"],
    ["EN", english, 'which BCP 47 spells "en"'],
    ["ja", english, "no letter of its script stands in the title"],
    ["en", "京都議定書", "no letter of its script stands in the title"],
    ["en", "The 京都 Protocol", "letters of another script stand in the title"],
    ["zh-Hans", "京都議定書について", "letters of another script stand in the title"],
    ["fr", english, "the title has the words of another language"],
    ["en", "Le Japon et la France", "the title has the words of another language"],
    ["de", english, "the title has the words of another language"],
  ])("%s of “%s” is refused", (language, title, what) => {
    expect(judged(language, title)).toMatchObject([
      { key: "upi2023.language", reason: expect.stringContaining(what) },
    ]);
  });

  test("another than its address names is refused", () => {
    expect(judged("ja", "京都議定書", "https://china.usembassy.gov/zh/kyoto/")).toMatchObject([
      { reason: expect.stringContaining('its address names "zh"') },
    ]);
  });

  test.each([
    ["en", "Japan-US Summit Meeting"],
    ["en-GB", english],
    ["fr", "Pompeo vante l’Initiative du Bas Mékong"],
    ["ja", "京都議定書"],
    ["ja", "JUMPP(日米メコン電力パートナーシップ)"],
    ["zh-Hans", "美国总统气候问题特使"],
    ["ru", "Киотский протокол"],
  ])("%s of “%s” is right", (language, title) => {
    expect(judged(language, title)).toEqual([]);
  });
});

describe("the codes of a place", () => {
  const judged = (fields: object) => validatePlaces({ ...records, places: { place: fields } });
  const japan = { type: "country", iso3166: "JP", iso3166Alpha3: "JPN", unM49: "392" };
  const region = { type: "region", iso3166: null, iso3166Alpha3: null };

  test.each([
    [{ ...japan, iso3166: "JA" }, "iso3166", "is not the code of a country"],
    [{ ...japan, iso3166: "JM" }, "iso3166", "the code of Jamaica"],
    [{ ...japan, iso3166Alpha3: "JAP" }, "iso3166Alpha3", "is not the code of a country"],
    [{ ...japan, unM49: "388" }, "unM49", "the code of Jamaica"],
    [{ ...japan, unM49: "393" }, "unM49", "is not the code of a country"],
    [{ ...region, unM49: "704" }, "unM49", "which is Viet Nam in UN M49"],
    [{ ...region, unM49: "036A" }, "unM49", "which UN M49 does not list"],
    [{ ...region, type: "group", unM49: "202" }, "unM49", "and the place is a group"],
  ])("%j: the %s is refused", (place, field, what) => {
    expect(judged(place)).toMatchObject([
      { key: `place.${field}`, reason: expect.stringContaining(what) },
    ]);
  });

  test.each([
    [japan],
    [{ ...region, unM49: "035" }],
    [{ ...region, unM49: "001" }],
    [{ ...region, unM49: null }],
  ])("%j is right", (place) => {
    expect(judged(place)).toEqual([]);
  });
});
