import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labels } from "../../generated/en.ts";
import { content } from "../../generated/fr.ts";
import type { Rules } from "../../src/checks/index.ts";
import { compare } from "../../tools/exchange/compare.ts";
import { itemsOf, listText } from "../../tools/exchange/list-text.ts";
import { merge } from "../../tools/exchange/merge.ts";
import { notesFrom } from "../../tools/exchange/notes.ts";
import { readXliff } from "../../tools/exchange/read-xliff.ts";
import { type State, stateOf } from "../../tools/exchange/state.ts";
import { type Unit, unitsOf } from "../../tools/exchange/units.ts";
import { isVisible } from "../../tools/exchange/wording.ts";
import { xliffOf } from "../../tools/exchange/write-xliff.ts";
import { formatsSchema, formatterOf } from "../../tools/format.ts";
import { type LocaleFiles, readLocale } from "../../tools/read-locales.ts";
import { records } from "../../tools/records.ts";

const french = readLocale("locales/fr");
const english = readLocale("locales/en");
const japanese = readLocale("locales/ja");
const formatter = formatterOf("fr", formatsSchema.parse(french.formats));

const unitsIn = (target: LocaleFiles, locale: string, source = french) =>
  unitsOf(source, target, { from: "fr", locale });

/** Writes units as XLIFF. */
const written = (units: readonly Unit[], locale: string) =>
  xliffOf({
    from: "fr",
    locale,
    units,
    stateOf: ({ target }) => (target === undefined ? "needs-translation" : "translated"),
    notesOn: () => [],
    shown: () => undefined,
  });

/** Brings a file back to a language. */
function broughtBack(text: string, files: LocaleFiles, locale: string, source = french) {
  const { file, faults } = readXliff(text, "fr");
  const compared = { locale, units: unitsIn(files, locale, source), faultsOfCodes: () => [] };
  expect([...faults, ...compare(compared, file.units)]).toEqual([]);
  return merge({ from: "fr", locale, source, files, rules: {} }, file.units);
}

/** Any text that XML can have, as a text of ours begins and ends with something visible. */
const marked = fc.constantFrom(
  ...["\r", "\n", "\t", " ", "\u202f", "&", "<", ">", "]]>", '"', "'", "é", "日", "😀"],
  ...["{{", "}}", "{{count}}", "|", "∅", "\\", "<!--", "&amp;"],
);
const anyText = fc
  .oneof(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: marked, minLength: 1 }))
  .filter((text) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+$/u.test(text))
  .filter((text) => text.normalize("NFC") === text)
  .filter(isVisible);
const anyItem = anyText.map((text) => text.trim()).filter((text) => text !== "");
const withCode = fc
  .tuple(anyText, anyText)
  .map(([before, after]) => `${before}{{count, number}}${after}`);

describe("what goes out comes back", () => {
  test("any texts, with white space, marks of XML and of lists, and placeholders", () => {
    const anyTexts = fc.record({
      name: fc.oneof(anyText, withCode),
      aliases: fc.array(fc.oneof(anyItem, fc.constantFrom("∅", "|", "a | b", "\\", "a\\"))),
    });
    fc.assert(
      fc.property(anyTexts, anyTexts, (source, target) => {
        const [from, to] = [{ places: { japan: source } }, { places: { japan: target } }];
        const units = unitsIn(to, "es", from);
        const { file, faults } = readXliff(written(units, "es"), "fr");
        expect(faults).toEqual([]);
        // What differs from what was exported comes in: here nothing was.
        const translated = file.units.map((unit) => ({ ...unit, exported: undefined }));
        const empty = merge(
          { from: "fr", locale: "es", source: from, files: {}, rules: allowed(units) },
          translated,
        );
        expect(empty.files).toEqual(to);
        const again = merge(
          { from: "fr", locale: "es", source: from, files: to, rules: {} },
          file.units,
        );
        expect(again).toMatchObject({ files: to, changed: [] });
      }),
    );
  });

  const allowed = (units: readonly Unit[]): Rules => ({
    allow: [{ check: "unchanged", keys: units.map(({ key }) => key), reason: "It is right." }],
  });

  test.each([
    ["en", english],
    ["ja", japanese],
  ])("every text of %s, and nothing changes", (locale, files) => {
    const units = unitsIn(files, locale);
    const { changed, same, files: after } = broughtBack(written(units, locale), files, locale);
    expect(changed).toEqual([]);
    expect(same.length).toBe(units.filter(({ target }) => target !== undefined).length);
    expect(after).toEqual(files);
  });

  test("a placeholder that a tool has emptied or moved is the source's still", () => {
    const source = { claims: { a: { statement: "De {{count}} à {{max, date}}" } } };
    const text = written(unitsIn({}, "es", source), "es").replace(
      /<target([^>]*)>.*<\/target>/,
      (_, attributes) => `<target${attributes}>A <ph id="2"/> desde <ph id="1">x</ph></target>`,
    );
    const { files } = broughtBack(text, {}, "es", source);
    expect(files).toEqual({ claims: { a: { statement: "A {{max, date}} desde {{count}}" } } });
  });

  test("a plural form for one number may do without it", () => {
    const source = { reader: { counted_opinion_other: "{{count}} résultats" } };
    const units = unitsIn({}, "ar", source);
    const text = written(units, "ar").replaceAll(/(<target[^>]*>).*(?=<\/target>)/g, "$1نتيجة");
    const { file } = readXliff(text, "fr");
    const compared = { locale: "ar", units, faultsOfCodes: () => [] };
    expect(compare(compared, file.units).map(({ key }) => key)).toEqual([
      ...[
        "reader.counted_opinion_few",
        "reader.counted_opinion_many",
        "reader.counted_opinion_other",
      ],
    ]);
  });

  test("a plural form for several numbers may not, even if its name is that of one", () => {
    const source = { reader: { counted_opinion_other: "{{count}} résultats" } };
    const units = unitsIn({}, "ru", source);
    const text = written(units, "ru").replaceAll(/(<target[^>]*>).*(?=<\/target>)/g, "$1Результат");
    const { file } = readXliff(text, "fr");
    const compared = { locale: "ru", units, faultsOfCodes: () => [] };
    expect(compare(compared, file.units).map(({ key }) => key)).toContain(
      "reader.counted_opinion_one",
    );
  });

  test("time is in proportion to braces without end", () => {
    const [unit] = unitsIn({}, "es");
    const target = "{".repeat(1_000_000);
    const incoming = { key: unit?.key ?? "", source: [unit?.source ?? ""], target: [target] };
    const compared = { locale: "es", units: unit ? [unit] : [], faultsOfCodes: () => [] };
    const began = performance.now();
    const faults = compare(compared, [{ ...incoming, isMarked: false, exported: undefined }]);
    expect(faults.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("has braces that are no placeholder"),
    ]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test("a text with a character that XML cannot hold is refused", () => {
    const source = { places: { japan: { name: "a\u0000b" } } };
    expect(() => written(unitsIn({}, "es", source), "es")).toThrow("places.japan.name");
  });

  test("a list is read as people write one", () => {
    expect(listText(["a", "b | c"], "places.japan.aliases")).toBe("a | b \\| c");
    expect(listText([], "places.japan.aliases")).toBe("∅ places.japan.aliases");
    expect(itemsOf("∅ places.japan.aliases")).toEqual([]);
    expect(itemsOf(" a|b  | | c ")).toEqual(["a", "b", "c"]);
    expect(itemsOf(" ∅ ")).toEqual([]);
  });
});

describe("what is to be translated", () => {
  test("is every text of every file, formats and the reader's words included, and no spans", () => {
    const keys = unitsIn({}, "es").map(({ key }) => key);
    expect(keys).toContain("segments.overview-1-1.text");
    expect(keys).toContain("labels.verdicts.confirmed");
    expect(keys).toContain("formats.months");
    expect(keys).toContain("reader.title");
    expect(keys.filter((key) => /^claims\..*Quote/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    const empty = unitsIn({}, "es").filter(({ source }) => source.startsWith("∅"));
    expect(empty.length).toBeGreaterThan(50);
    expect(new Set(empty.map(({ source }) => source)).size).toBe(empty.length);
    expect(new Set(keys.map((key) => key.split(".")[0]))).toEqual(new Set(Object.keys(french)));
  });

  test.each([
    ["ja", ["other"]],
    ["es", ["one", "many", "other"]],
    ["pl", ["one", "few", "many", "other"]],
    ["ar", ["zero", "one", "two", "few", "many", "other"]],
  ])("has the plural forms of %s", (locale, forms) => {
    const key = /^activities\.jointResearch\.summary_(\w+)$/;
    const found = unitsIn({}, locale).flatMap((unit) => key.exec(unit.key)?.[1] ?? []);
    expect(found).toEqual(forms);
  });

  test("a plural form is translated from the French form of the same numbers", () => {
    const sourceOf = (locale: string, form: string) =>
      unitsIn({}, locale).find(({ key }) => key === `reader.counted_opinion_${form}`)?.source;
    expect(sourceOf("pl", "one")).toBe("{{count}}\u00a0opinion");
    expect(sourceOf("pl", "many")).toBe("{{count}}\u00a0opinions");
    expect(sourceOf("ar", "two")).toBe("{{count}}\u00a0opinions");
    expect(sourceOf("es", "many")).toBe("{{count}}\u00a0d’opinions");
  });
});

describe("states", () => {
  const [unit] = unitsIn(japanese, "ja").filter(({ key }) => key === "places.japan.name");
  const stateIf = (status: "reviewed" | "draft" | "stale" | "unreviewed"): State | undefined =>
    unit && stateOf(unit, new Map([["places.japan.name", status]]));

  test("come from the ledger", () => {
    expect(stateIf("reviewed")).toBe("final");
    expect(stateIf("draft")).toBe("needs-review-translation");
    expect(stateIf("stale")).toBe("needs-review-translation");
    expect(stateIf("unreviewed")).toBe("needs-review-translation");
    expect(unit && stateOf({ ...unit, target: undefined }, new Map())).toBe("needs-translation");
  });

  test("what the ledger does not keep is neither missing nor reviewed", () => {
    const [aliases] = unitsIn(japanese, "ja").filter(({ key }) => key === "places.japan.aliases");
    expect(aliases && stateOf(aliases, new Map())).toBe("translated");
  });

  test("what is reviewed is approved; what is missing has the French in its target", () => {
    const units = unitsIn({}, "es").slice(0, 1);
    const text = xliffOf({
      ...{ from: "fr", locale: "es", units, notesOn: () => [], shown: () => undefined },
      stateOf: (one) => stateOf(one, new Map()),
    });
    const title = content.article.title;
    expect(text).toContain('approved="no"');
    expect(text).toContain(`<target xml:lang="es" state="needs-translation">${title}</target>`);
    const [first] = unitsIn(japanese, "ja");
    const reviewed = xliffOf({
      ...{ from: "fr", locale: "ja", notesOn: () => [], shown: () => undefined },
      units: first ? [first] : [],
      stateOf: (one) => stateOf(one, new Map([["article.title", "reviewed"]])),
    });
    expect(reviewed).toContain('approved="yes"');
    expect(reviewed).toContain('state="final"');
  });
});

describe("notes", () => {
  const wording = { hash: "", text: "Le Japon." };
  const entry = { from: "fr", source: wording, target: wording, state: "reviewed" } as const;
  const notesOn = (key: string, locale = "es") => {
    const [unit] = unitsIn({}, locale).filter((one) => one.key === key);
    if (!unit) throw new Error(`There is no unit ${key}.`);
    const target = { places: { china: { name: "China" } } };
    const standings = [{ key, status: "stale", entry, source: "", target: "" }] as const;
    const words = { labels, standings };
    const sources = { content, records, formatter, locale, target, example: english, ...words };
    return notesFrom(sources)({ ...unit, target: "x" });
  };

  test("say which records a segment names, what it claims, and what is open", () => {
    const notes = notesOn("segments.overview-1-3.text");
    expect(notes).toContain("Names “Chine”: places.china “China”.");
    expect(notes).toContainEqual(
      expect.stringContaining(
        "Claim kerryTitled (asserted; verdict: imprecise; flaw: name): “Le secrétaire Kerry”. Keep what",
      ),
    );
    expect(notes).toContainEqual(
      expect.stringContaining("“son leadership” may be places.china or people.kerry"),
    );
  });

  test("say why a claim is not right, in French, beside what has to keep it", () => {
    const { reason } = content.claims.kyotoProgressUnitedStates;
    const why = expect.stringContaining(
      `Keep what it says. The reason for its verdict: “${reason}”`,
    );
    expect(notesOn("segments.jclp-2-1.text")).toContainEqual(why);
    expect(notesOn("claims.kyotoProgressUnitedStates.statement")).toContainEqual(why);
    expect(notesOn("claims.kyotoProgressUnitedStates.reason")).not.toContainEqual(why); // it is the text
  });

  test("say of a claim in words how it is made and what is found of it, and no reason if it is right", () => {
    for (const { id, verdict, modality } of Object.values(content.claims)) {
      const [note = ""] = notesOn(`claims.${id}.statement`).filter((one) =>
        one.startsWith("Claim"),
      );
      expect(note).toContain(
        `(${labels.modalities[modality]}; verdict: ${labels.verdicts[verdict]}`,
      );
      const isWrong = verdict === "imprecise" || verdict === "contradicted";
      expect(note.includes("The reason for its verdict"), id).toBe(isWrong);
    }
  });

  test("say what the source was when the translation was accepted", () => {
    expect(notesOn("places.japan.name")).toContain("The source has changed; it was “Le Japon.”.");
  });

  test("say what a placeholder becomes, and which numbers are to be placeholders", () => {
    expect(notesOn("commitments.japanGhg2030.summary")).toContainEqual(
      expect.stringMatching(/^\{\{commitments\.japanGhg2030\.targetYear, date\}\} becomes “2030”/),
    );
    expect(notesOn("segments.overview-1-4.text")).toContainEqual(
      expect.stringMatching(
        /^Write “46\s%” as \{\{commitments\.japanGhg2030\.change\.value, percent\}\}/,
      ),
    );
  });

  test("say which numbers take a plural form, and how a list is written", () => {
    expect(notesOn("reader.counted_opinion_few", "pl")).toContain(
      "Plural form “few” of pl, for 2, 3, 4, 22, 23, ….",
    );
    expect(notesOn("places.japan.aliases")).toContain(
      "A list: “ | ” stands between two items, and “∅” for no item, with or without the key beside it.",
    );
  });
});
