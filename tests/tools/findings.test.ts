import { describe, expect, test } from "vitest";
import { content as fr } from "../../generated/fr.ts";
import { type Authored, makeDataset } from "../../tools/dataset.ts";
import { type CheckedLocale, findingsOf } from "../../tools/findings.ts";
import { accept, wordingsOf } from "../../tools/ledger.ts";
import { folderOf, readAuthored } from "../../tools/project.ts";
import { readRules } from "../../tools/read-locales.ts";

type Locale = "fr" | "en" | "ja";
type Edit = (text: string) => string;

/** The data as it is authored, with some texts edited, and with the ledger told to accept them. */
function check(locale: Locale, edits: Readonly<Record<string, Edit>>) {
  const authored = structuredClone({ locales: readAuthored().locales }).locales;
  for (const [key, edit] of Object.entries(edits)) {
    const path = key.split(".");
    const last = path.pop() ?? "";
    const parent = path.reduce<object>((node, name) => Reflect.get(node, name), authored[locale]);
    const before = String(Reflect.get(parent, last));
    const after = edit(before);
    expect(after).not.toBe(before);
    Reflect.set(parent, last, after);
  }
  const data: Authored = { ...readAuthored(), locales: authored };
  const { languages } = makeDataset(data);
  const wordings = Object.fromEntries(
    Object.entries(authored).map(([name, files]) => [name, wordingsOf(files)]),
  );
  const read = (name: Locale): CheckedLocale => ({
    ...languages[name],
    files: authored[name],
    rules: readRules(folderOf(name)),
    ledger:
      name === "fr"
        ? {}
        : accept({}, wordings, { locale: name, from: "fr", patterns: ["*"], state: "reviewed" }),
  });
  return findingsOf(read("fr"), [read("en"), read("ja")]);
}

const a = "segments.meti-1-3.text";
const b = "segments.meti-1-4.text";
const year = "{{commitments.japanGhg2030.targetYear, date}}";
const replace =
  (from: string | RegExp, to: string): Edit =>
  (text) =>
    text.replace(from, to);

describe("a mistake is caught by name, though the ledger has accepted it", () => {
  test.each<[string, Locale, string, string, Edit]>([
    [
      "a number",
      "en",
      "numbers",
      "segments.overview-1-4.text",
      replace(year, "{{commitments.japanCarbonNeutral2050.targetYear, date}}"),
    ],
    [
      "a number",
      "ja",
      "numbers",
      "segments.overview-1-4.text",
      replace(year, "{{commitments.japanCarbonNeutral2050.targetYear, date}}"),
    ],
    [
      "a date",
      "ja",
      "dates",
      "segments.jucep-1-2.text",
      replace("{{initiatives.jucep.launched, date}}", "昨春"),
    ],
    ["an acronym for another", "en", "acronyms", b, replace("METI", "JUMPP")],
    ["an acronym for another", "ja", "mentions", b, replace("METI", "DOE")],
    [
      "a term against the glossary",
      "en",
      "glossary",
      "segments.jumpp-2-2.text",
      replace("interim target", "intermediate goal"),
    ],
    [
      "a term against the glossary",
      "ja",
      "glossary",
      "segments.jumpp-2-2.text",
      replace("中間目標", "途中目標"),
    ],
    ["a full stop lost", "en", "endPunctuation", b, replace(/\.$/, "")],
    ["a full stop lost", "ja", "endPunctuation", b, replace(/。$/, "")],
    ["two spaces", "en", "whiteSpace", b, replace("will ", "will  ")],
    [
      "a no-break space inside Japanese",
      "ja",
      "japaneseTypography",
      b,
      replace("は、", "は、\u00a0"),
    ],
    [
      "a stray full-width digit",
      "ja",
      "japaneseTypography",
      "claims.accordSigned.reason",
      replace("2021", "２０２１"),
    ],
    ["French left in the English file", "en", "unchanged", b, () => fr.segments["meti-1-4"].text],
    [
      "half a French sentence",
      "en",
      "unchanged",
      b,
      () => "METI contribuera à favoriser la coopération on energy issues.",
    ],
    ["an accent left in English", "en", "script", b, replace("cooperation", "coopération")],
    [
      "a placeholder lost",
      "ja",
      "placeholders",
      "claims.japanGhgCut.statement",
      replace(year, "将来"),
    ],
    ["a plural form lost", "en", "plurals", "activities.jointResearch.summary_few", () => "x"],
    ["a word twice", "en", "doubled", b, replace("help", "help help")],
    ["a sentence cut in two", "ja", "alignment", b, replace("は、", "は行う。")],
    ["a country left out", "ja", "mentions", "segments.overview-1-1.text", replace("米国と", "")],
    [
      "a forbidden form",
      "en",
      "forbidden",
      "topics.industrialDecarbonization.name",
      replace("decarboniz", "decarbonis"),
    ],
    [
      "a forbidden form",
      "ja",
      "forbidden",
      "claims.longHistory.reason",
      replace("遡る", "遡ります"),
    ],
    [
      "French typography",
      "fr",
      "frenchTypography",
      "events.environmentalCollaboration.description",
      replace("\u202f;", " ;"),
    ],
  ])("%s in %s: %s", (_name, locale, name, key, edit) => {
    const found = check(locale, { [key]: edit });
    expect(found).toContainEqual(
      expect.objectContaining({ check: name, key, locale, severity: "error" }),
    );
    expect(found.map((finding) => finding.check)).not.toContain("unreviewed");
  });

  test.each(["en", "ja"] as const)("two sentences swapped in %s", (locale) => {
    const files: object = readAuthored().locales[locale];
    const text = (id: string): string =>
      String(Reflect.get(Reflect.get(Reflect.get(files, "segments"), id), "text"));
    const found = check(locale, { [a]: () => text("meti-1-4"), [b]: () => text("meti-1-3") });
    const swapped = found.filter((finding) => finding.check === "alignment");
    expect(swapped.map(({ key }) => key)).toEqual([a, b]);
  });
});

test("half a sentence gives a warning, and errors for what it no longer says", () => {
  const key = "segments.jclp-2-2.text";
  const found = check("en", { [key]: (text) => `${text.slice(0, 30)}.` });
  const of = (severity: string) =>
    found.filter((finding) => finding.severity === severity).map((finding) => finding.check);
  expect(of("warning")).toEqual(["length"]);
  expect(of("error")).toEqual(expect.arrayContaining(["numbers", "glossary"]));
});

test("the data as authored is right", () => {
  expect(check("en", {})).toEqual([]);
});

test("a language without a ledger is one finding, and not one a text", () => {
  const authored = readAuthored();
  const { languages } = makeDataset(authored);
  const read = (name: Locale): CheckedLocale => ({
    ...languages[name],
    files: authored.locales[name],
    rules: readRules(folderOf(name)),
    ledger: undefined,
  });
  expect(findingsOf(read("fr"), [read("en")])).toMatchObject([
    {
      check: "unreviewed",
      file: "locales/en.ledger.json",
      message: expect.stringContaining("npm run accept -- en '*'"),
    },
  ]);
});

test("an allowance is found in the rules, and an entry of no text in the ledger", () => {
  const authored = readAuthored();
  const { languages } = makeDataset(authored);
  const wordings = Object.fromEntries(
    Object.entries(authored.locales).map(([name, files]) => [name, wordingsOf(files)]),
  );
  const acceptance = { locale: "en", from: "fr", patterns: ["*"], state: "reviewed" } as const;
  const { "places.japan.name": entry, ...others } = accept({}, wordings, acceptance);
  const rules = readRules(folderOf("en"));
  const needless = { check: "empty", keys: ["segment.x"], reason: "It is empty." } as const;
  const read = (name: Locale): CheckedLocale => ({
    ...languages[name],
    files: authored.locales[name],
    rules: name === "en" ? { ...rules, allow: [...(rules.allow ?? []), needless] } : {},
    ledger: {
      ...others,
      ...(entry ? { "places.japan.name": entry, "places.korea.name": entry } : {}),
    },
  });
  const found = findingsOf(read("fr"), [read("en")]);
  expect(found.map(({ check, file, key }) => `${check} ${file} ${key}`)).toEqual([
    "allowances locales/en.rules.json segment.x",
    "orphan locales/en.ledger.json places.korea.name",
  ]);
});

test("what the ledger does not accept is found with both old texts and both new ones", () => {
  const wordings = Object.fromEntries(
    Object.entries(readAuthored().locales).map(([name, files]) => [name, wordingsOf(files)]),
  );
  const ledger = accept({}, wordings, {
    locale: "en",
    from: "fr",
    patterns: ["*"],
    state: "reviewed",
  });
  const authored = readAuthored();
  const { languages } = makeDataset(authored);
  const files = structuredClone(authored.locales.fr);
  Object.assign(Object(files.people).kerry, { title: "envoyé" });
  const read = (name: Locale, changed = authored.locales[name]): CheckedLocale => ({
    ...languages[name],
    files: changed,
    rules: readRules(folderOf(name)),
    ledger: name === "en" ? ledger : {},
  });
  expect(findingsOf(read("fr", files), [read("en")])).toEqual([
    {
      check: "stale",
      severity: "error",
      locale: "en",
      file: "locales/en/people.json",
      key: "people.kerry.title",
      source: "envoyé",
      target: languages.en.content.people.kerry.title,
      accepted: {
        source: languages.fr.content.people.kerry.title,
        target: languages.en.content.people.kerry.title,
      },
      message: expect.stringContaining("source has changed"),
    },
  ]);
});
