import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordCollections } from "../../src/content/collections.ts";
import { namesOfRecord } from "../../src/content/record-names.ts";
import { foldName } from "../../src/find/fold-name.ts";
import { recordsNamed } from "../../src/find/index.ts";
import { type AnyRecord, type Content, createPartnership, locales } from "../../src/index.ts";
import { contentIn } from "../contents.ts";

const en = contentIn("en");
const ja = contentIn("ja");

const recordsOf = (content: Content): readonly AnyRecord[] =>
  recordCollections.flatMap((name) => Object.values<AnyRecord>(content[name]));

/** A name as people and programs may write it. */
const waysToWrite = (name: string, locale: string): readonly string[] => [
  name,
  name.toLowerCase(),
  name.toUpperCase(),
  name.toLocaleLowerCase(locale),
  name.toLocaleUpperCase(locale),
  name.charAt(0).toUpperCase() + name.slice(1),
  name.replaceAll("’", "'"),
  name.replaceAll("'", "’"),
  name.normalize("NFD"),
  ` ${name}\n`,
];

test.each(locales)(
  "in %s, every name of every record is found, however it is written",
  (locale) => {
    const content = contentIn(locale);
    for (const record of recordsOf(content)) {
      for (const name of namesOfRecord(record)) {
        for (const way of waysToWrite(name, locale)) {
          expect(recordsNamed(way, content), way).toContain(record.id);
        }
      }
    }
  },
);

test("a name of several records gives them all, each once, in the order of the content", () => {
  expect(recordsNamed("clean energy", en)).toEqual(["cleanEnergy", "cleanEnergyTerm"]);
  expect(recordsNamed("日米", ja)).toEqual(
    recordsOf(ja)
      .filter((record) => namesOfRecord(record).includes("日米"))
      .map(({ id }) => id),
  );
});

test.each(["", " ", "Atlantis", "Jap", "Japan and China", "constructor", "__proto__", "\ud83d"])(
  "%j names no record",
  (name) => {
    expect(recordsNamed(name, en)).toEqual([]);
  },
);

test("letters of full width, as Japanese keyboards write them, are the same letters", () => {
  expect(recordsNamed("ＪＵＣＥＰ", ja)).toEqual(["jucep"]);
});

describe("case in languages of other rules", () => {
  /** Japan by a name in a language of one's own. */
  const named = async (locale: string, name: string): Promise<Content> => {
    const resources = { [locale]: { places: { japan: { name, aliases: [] } } } };
    const { content } = await createPartnership({ locale, fallbackLocale: "en", resources });
    return content;
  };

  test.each([
    [
      "tr",
      "İklim Işığı",
      ["iklim ışığı", "İKLİM IŞIĞI", "iklim işiği", "IKLIM IŞIĞI", "i̇klim işiği"],
    ],
    ["en", "İklim Işığı", ["iklim ışığı", "İKLİM IŞIĞI"]],
    ["de", "Straße", ["STRASSE", "STRAẞE", "strasse", "straße"]],
    ["el", "Ιαπωνία της Ασίας", ["ΙΑΠΩΝΙΑ ΤΗΣ ΑΣΙΑΣ", "ΙΑΠΩΝΊΑ ΤΗΣ ΑΣΊΑΣ", "ιαπωνία της ασίας"]],
    ["lt", "Ìlgas", ["ìlgas", "ÌLGAS", "i̇̀lgas"]],
    ["uk", "Об’єднання", ["об'єднання", "обʼєднання", "ОБ’ЄДНАННЯ"]],
  ])("%s: %s", async (locale, name, ways) => {
    const content = await named(locale, name);
    for (const way of [...ways, ...waysToWrite(name, locale)]) {
      expect(recordsNamed(way, content), way).toEqual(["japan"]);
    }
  });

  test("another word stays another", async () => {
    const content = await named("tr", "kır");
    expect(recordsNamed("kar", content)).toEqual([]);
  });

  test("case does not count, whatever the letters", () => {
    const tags = fc.constantFrom(
      "en",
      "tr",
      "az",
      "lt",
      "de",
      "fr",
      "nl",
      "hy",
      "ja",
      "no language",
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), tags, (name, locale) => {
        const folded = foldName(name, locale);
        for (const way of [name.toLowerCase(), name.toUpperCase()]) {
          expect(foldName(way, locale)).toBe(folded);
        }
        expect(foldName(folded, locale)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});

test("a long text is no name, and takes no time", () => {
  const started = performance.now();
  expect(recordsNamed(`Japan${"\u0301\u0323".repeat(500_000)}`, en)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1000);
});
