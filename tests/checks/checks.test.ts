import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import {
  type CheckName,
  checkNames,
  checkTemplates,
  checkTranslation,
  type Rules,
} from "../../src/checks/index.ts";
import { resourcesOf } from "../../src/content/resources.ts";
import type { Content, PartialResources } from "../../src/index.ts";
import { readRules } from "../../tools/read-locales.ts";

const contents: Readonly<Record<string, Content>> = { fr, en, ja };

/** Sets, or with `undefined` removes, the text of a key. */
function put(tree: object, key: string, text: unknown): void {
  const path = key.split(".");
  const last = path.pop() ?? "";
  const parent = path.reduce<object>((node, name) => {
    if (!Object.hasOwn(node, name)) Reflect.set(node, name, {});
    return Reflect.get(node, name);
  }, tree);
  if (text === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, text);
}

type Texts = Readonly<Record<string, unknown>>;

/** The findings of a check on a shipped language, in which some texts are others. */
function find(check: CheckName, locale: string, target: Texts, source: Texts = {}, rules?: Rules) {
  const content = structuredClone(fr);
  for (const [key, text] of Object.entries(source)) put(content, key, text);
  const resources = structuredClone(resourcesOf(contents[locale] ?? fr));
  for (const [key, text] of Object.entries(target)) put(resources, key, text);
  const findings = checkTranslation({
    source: content,
    locale,
    resources: resources as PartialResources,
    rules: rules ?? readRules(`locales/${locale}`),
  });
  return findings.filter((found) => found.check === check).map(({ key }) => key);
}

const s = "segments.meti-1-4.text";
const other = "segments.meti-1-1.text";
const statement = "claims.kerryUrgedChina.statement";
const reason = "claims.longHistory.reason";

type Case = readonly [
  check: CheckName,
  locale: string,
  target: Texts,
  source?: Texts,
  rules?: Rules,
];

const failing: readonly Case[] = [
  ["missing", "en", { "people.kerry.title": undefined }],
  ["missing", "en", { "claims.doeInPartnership.searched": undefined }],
  ["orphan", "en", { "people.kerry.nickname": "x" }],
  ["orphan", "en", { "people.john.aliases.0": "x" }],
  ["empty", "en", { [s]: "  " }],
  ["empty", "en", { [s]: 3 }],
  ["unchanged", "en", { [s]: fr.segments["meti-1-4"].text }],
  ["unchanged", "en", { [s]: "METI contribuera à favoriser la coopération on energy issues." }],
  ["unchanged", "en", { "topics.chemistry.name": fr.topics.chemistry.name }],
  ["numbers", "en", { [s]: "METI will help foster 30 forms of cooperation." }],
  ["numbers", "en", { [reason]: "64%." }, { [reason]: "46\u202f%." }],
  ["numbers", "en", { [reason]: "46." }, { [reason]: "46\u202f%." }],
  ["numbers", "ja", { [reason]: "2050年。" }, { [reason]: "En 2030." }],
  ["numbers", "ja", { [reason]: "４７％。" }, { [reason]: "46\u202f%." }],
  ["dates", "en", { [reason]: "In May 2021." }, { [reason]: "En avril 2021." }],
  ["dates", "ja", { [reason]: "2021年5月。" }, { [reason]: "En avril 2021." }],
  ["dates", "en", { [reason]: "On April 15, 2021." }, { [reason]: "Le 16 avril 2021." }],
  ["dates", "ja", { [reason]: "1950年代。" }, { [reason]: "Les années 1960." }],
  ["dates", "en", { [reason]: "The year 1960." }, { [reason]: "Les années 1960." }],
  ["acronyms", "en", { [s]: "JUCEP will help foster cooperation on energy issues." }],
  ["acronyms", "ja", { [s]: "DOEは、エネルギー問題に関する協力の促進に貢献する。" }],
  ["acronyms", "en", { [reason]: "The IEA acknowledges it." }],
  [
    "glossary",
    "en",
    {
      "segments.jumpp-2-2.text":
        "Under JUMPP, the United States helped Japan set a strong and ambitious provisional goal.",
    },
  ],
  [
    "glossary",
    "ja",
    {
      "segments.jumpp-2-2.text":
        "JUMPPの枠組みの中で、米国は日本が堅実で意欲的な暫定目標を設定するのを助けた。",
    },
  ],
  ["forbidden", "en", { [reason]: "Decarbonisation has a long history." }],
  ["forbidden", "ja", { [reason]: "長い歴史があります。" }],
  ["endPunctuation", "en", { [s]: "METI will help foster cooperation on energy issues" }],
  ["endPunctuation", "ja", { [s]: "METIは、エネルギー問題に関する協力の促進に貢献する" }],
  ["endPunctuation", "en", { "topics.chemistry.name": "chemistry." }],
  ["brackets", "en", { "segments.jucep-heading.text": "Japan-US Clean Energy Partnership (JUCEP" }],
  ["brackets", "en", { [s]: "METI will help foster “cooperation” on energy issues." }],
  ["brackets", "en", { [s]: 'METI will help foster "cooperation on energy issues.' }],
  [
    "brackets",
    "ja",
    { "segments.jucep-heading.text": "日米クリーンエネルギーパートナーシップJUCEP" },
  ],
  ["whiteSpace", "en", { [s]: "METI will help foster cooperation on energy issues. " }],
  ["whiteSpace", "en", { [s]: "METI will help foster cooperation on energy issues.\u00a0" }],
  ["whiteSpace", "en", { [s]: "METI will help  foster cooperation on energy issues." }],
  ["whiteSpace", "en", { [s]: "METI will help\tfoster cooperation on energy issues." }],
  ["whiteSpace", "en", { "places.japan.aliases.0": "Japan " }],
  ["characters", "en", { [s]: "METI will help foster co\u00adoperation on energy issues." }],
  ["characters", "en", { [s]: "METI will help\u200b foster cooperation on energy issues." }],
  ["characters", "en", { [s]: "METI will help foster coope\u0301ration." }],
  ["characters", "en", { [s]: "METI will help foster cooperation \ufffd." }],
  ["script", "en", { [s]: "METI will help foster coopération." }],
  ["script", "en", { [s]: "METI will help foster 協力." }],
  ["script", "ja", { "places.canada.name": "Canada" }],
  ["script", "ja", { [s]: "METI will help foster cooperation." }],
  ["frenchTypography", "fr", { [reason]: "Elle est longue ; très longue." }],
  ["frenchTypography", "fr", { [reason]: "« Longue »." }],
  ["frenchTypography", "fr", { [reason]: "L'histoire." }],
  ["frenchTypography", "fr", { [reason]: "Voici: une histoire." }],
  ["frenchTypography", "fr", { [reason]: "46%." }],
  ["japaneseWidth", "ja", { [reason]: "２０２１年。" }],
  ["japaneseWidth", "ja", { [reason]: "長い歴史,協力。" }],
  ["japaneseWidth", "ja", { [reason]: "長い 歴史。" }],
  ["japaneseWidth", "ja", { [reason]: "協力(長い歴史)。" }],
  ["japaneseWidth", "ja", { [reason]: "ｴﾈﾙｷﾞｰの歴史。" }],
  ["japaneseWidth", "ja", { [reason]: "“長い”歴史。" }],
  ["length", "en", { [s]: "METI will help." }],
  ["length", "ja", { [s]: ja.segments["meti-1-4"].text.repeat(3) }],
  ["doubled", "en", { [s]: "METI will help help foster cooperation on energy issues." }],
  ["doubled", "en", { [s]: "METI will help foster cooperation on energy issues.." }],
  ["doubled", "ja", { [s]: "METIは、エネルギー問題に関する協力のの促進をを助ける。" }],
  [
    "sameSource",
    "en",
    { [statement]: "A.", [reason]: "B." },
    { [statement]: "X.", [reason]: "X." },
  ],
  ["sameTarget", "en", { [s]: en.segments["meti-1-1"].text }],
  ["alignment", "en", { [s]: "METI will help. It will foster cooperation on energy issues." }],
  ["alignment", "ja", { [s]: "METIは貢献する。協力を促進する。" }],
  ["alignment", "en", { [s]: en.segments["meti-1-1"].text, [other]: en.segments["meti-1-4"].text }],
  ["alignment", "ja", { [s]: ja.segments["meti-1-1"].text, [other]: ja.segments["meti-1-4"].text }],
  [
    "mentions",
    "en",
    { "segments.jclp-2-1.text": "Both have made significant progress on the Kyoto Protocol." },
  ],
  ["mentions", "ja", { [s]: "日本は、エネルギー問題に関する協力の促進に貢献する。" }],
  ["allowances", "en", {}, {}, { allow: [{ check: "numbers", keys: [s], reason: "none" }] }],
];

const silent: readonly Case[] = [
  ["missing", "en", { "initiatives.climatePartnership.officialName": undefined }],
  ["orphan", "en", { "places.japan.aliases.7": "Nippon" }],
  ["empty", "en", { [s]: "." }],
  ["unchanged", "en", { "segments.jclp-heading.text": "JCLP" }],
  [
    "numbers",
    "en",
    { [reason]: "12,345 and 1.5, or 46%." },
    { [reason]: "12\u202f345 et 1,5, soit 46\u202f%." },
  ],
  ["numbers", "ja", { [reason]: "2030年に46％。" }, { [reason]: "46\u202f% en 2030." }],
  ["dates", "ja", { [reason]: "2021年4月16日。" }, { [reason]: "Le 16 avril 2021." }],
  ["dates", "en", { [reason]: "April 1, 2021." }, { [reason]: "Le 1er avril 2021." }],
  ["dates", "en", { [reason]: "The mid-1960s." }, { [reason]: "Le milieu des années 1960." }],
  ["dates", "ja", { [reason]: "1960年代半ば。" }, { [reason]: "Le milieu des années 1960." }],
  ["acronyms", "ja", { [s]: "経済産業省は、エネルギー問題に関する協力の促進に貢献する。" }],
  ["glossary", "en", { "segments.jumpp-2-2.text": "Interim target." }],
  ["forbidden", "en", { [reason]: "Decarbonization." }],
  ["endPunctuation", "ja", { [s]: "促進に貢献する。" }],
  ["endPunctuation", "en", { [reason]: "A “word.”" }, { [reason]: "Un «\u202fmot\u202f»." }],
  [
    "brackets",
    "ja",
    { [reason]: "「語」（例）。" },
    { [reason]: "Un «\u202fmot\u202f» (exemple)." },
  ],
  ["whiteSpace", "fr", { [reason]: "«\u202fLongue\u202f»\u202f; oui." }],
  ["characters", "en", { [s]: "Coöperation." }],
  ["script", "ja", { "initiatives.jclp.name": "JCLP" }],
  ["script", "fr", { [reason]: "Écologie." }],
  ["frenchTypography", "fr", { [reason]: "«\u202fL’histoire\u202f»\u00a0: 46\u202f%\u202f!" }],
  ["frenchTypography", "fr", { [s]: "Le METI n'a pas 46%: rien" }],
  ["japaneseWidth", "ja", { [reason]: "JUCEP（2021年）は、46%である。" }],
  ["length", "en", { [s]: en.segments["meti-1-4"].text }],
  ["doubled", "fr", { [reason]: "Nous nous voyons en Asie du Sud-Est est." }],
  [
    "sameSource",
    "en",
    { [statement]: "A.", [reason]: "A." },
    { [statement]: "X.", [reason]: "X." },
  ],
  [
    "sameTarget",
    "en",
    { [statement]: "A.", [reason]: "A." },
    { [statement]: "Des accords.", [reason]: "Un accord." },
  ],
  ["alignment", "en", { [s]: "METI, of the U.S. and Japan, will help foster cooperation." }],
  ["mentions", "ja", { [s]: "経済産業省は、エネルギー問題に関する協力の促進に貢献する。" }],
  [
    "allowances",
    "en",
    { [s]: "30." },
    {},
    { allow: [{ check: "numbers", keys: [s], reason: "none" }] },
  ],
];

describe("a check finds what is wrong", () => {
  for (const [check, locale, target, source, rules] of failing) {
    test(`${check} in ${locale}: ${JSON.stringify(target)}`, () => {
      const [key = s] = Object.keys(target);
      expect(find(check, locale, target, source, rules)).toContain(key);
    });
  }
});

describe("a check is silent on what is right", () => {
  for (const [check, locale, target, source, rules] of silent) {
    test(`${check} in ${locale}: ${JSON.stringify(target)}`, () => {
      const found = find(check, locale, target, source, rules);
      expect(found.filter((key) => Object.hasOwn(target, key))).toEqual([]);
    });
  }

  test.each(["fr", "en", "ja"])("every check, on the whole of %s", (locale) => {
    expect(checkNames.flatMap((check) => find(check, locale, {}))).toEqual([]);
  });
});

test("every check of texts has a case of each kind", () => {
  const ofTemplates: readonly CheckName[] = ["placeholders", "plurals"];
  const names = checkNames.filter((name) => !ofTemplates.includes(name));
  expect(names.filter((name) => !failing.some(([check]) => check === name))).toEqual([]);
  expect(names.filter((name) => !silent.some(([check]) => check === name))).toEqual([]);
});

describe("templates", () => {
  const templates = (locale: string, template: string, source: string) =>
    checkTemplates({
      sourceLocale: "fr",
      source: { events: { x: { summary: source } } },
      locale,
      templates: { events: { x: { summary: template } } },
    }).map(({ check }) => check);

  test.each([
    ["{{n}} activities in {{place}}", "{{n}} activités"],
    ["activities", "{{n}} activités"],
    ["{{m}} activities", "{{n}} activités"],
    ["{{n}} activities {{", "{{n}} activités"],
    ["see $t(b)", "voir $t(a)"],
  ])("placeholders: %s is no translation of %s", (template, source) => {
    expect(templates("en", template, source)).toEqual(["placeholders"]);
  });

  test("placeholders: in another order and format they are the same", () => {
    expect(templates("ja", "{{b, number}}の{{a}}", "{{a}} de {{ b }}")).toEqual([]);
  });

  const plurals = (locale: string, forms: readonly string[]) =>
    checkTemplates({
      sourceLocale: "fr",
      source: { summary_one: "a", summary_many: "b", summary_other: "c" },
      locale,
      templates: Object.fromEntries(forms.map((form) => [`summary_${form}`, "x"])),
    }).map(({ check, key }) => `${check} ${key}`);

  test.each([
    ["en", ["one", "other"], []],
    ["ja", ["other"], []],
    ["pl", ["one", "few", "many", "other"], []],
    ["en", ["other"], ["plurals summary_one"]],
    ["ja", ["one", "other"], ["plurals summary_one"]],
    ["pl", ["one", "other"], ["plurals summary_few", "plurals summary_many"]],
    ["ja", [], ["plurals summary_other"]],
  ])("plural forms of %s: %o", (locale, forms, expected) => {
    expect(plurals(locale, forms)).toEqual(expected);
  });
});

describe("for a user's own language", () => {
  test("what it leaves out is missing, and may be allowed to be", () => {
    const resources = { places: { japan: { name: "Japón" } } };
    const all = checkTranslation({ source: en, locale: "es", resources });
    expect(new Set(all.map(({ check }) => check))).toEqual(new Set(["missing"]));
    const rules: Rules = {
      allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }],
    };
    expect(checkTranslation({ source: en, locale: "es", resources, rules })).toEqual([]);
  });

  test("a variant of the source's language needs no second text", () => {
    const resources = { places: { japan: { name: "Japon" } } };
    expect(checkTranslation({ source: fr, locale: "fr-CA", resources })).toEqual([]);
  });

  test("a finding says where, beside what and why", () => {
    const resources = { places: { japan: { name: "Japan", aliases: ["Nippon "] } } };
    const rules: Rules = {
      allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }],
    };
    expect(checkTranslation({ source: en, locale: "de", resources, rules })).toEqual([
      {
        check: "unchanged",
        severity: "error",
        locale: "de",
        key: "places.japan.name",
        source: "Japan",
        target: "Japan",
        message: "The text is the source's; expected a translation.",
      },
      {
        check: "whiteSpace",
        severity: "error",
        locale: "de",
        key: "places.japan.aliases.0",
        source: null,
        target: "Nippon ",
        message: "White space (U+0020) at an end of the text.",
      },
    ]);
  });

  test("a language that is none is refused", () => {
    expect(() => checkTranslation({ source: en, locale: "no such", resources: {} })).toThrow(
      RangeError,
    );
  });
});
