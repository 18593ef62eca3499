import fc from "fast-check";
import i18next from "i18next";
import { describe, expect, test } from "vitest";
import { unifyApostrophes } from "../../src/content/apostrophe.ts";
import { recordCollections } from "../../src/content/collections.ts";
import { namesOfRecord } from "../../src/content/record-names.ts";
import { findMentions } from "../../src/find/index.ts";
import { type AnyRecord, type Content, createPartnership, locales } from "../../src/index.ts";
import { contentIn, contents } from "../contents.ts";

const en = contentIn("en");
const fr = contentIn("fr");

/** The spans of a text, each with the records that it names. */
const spans = (text: string, content: Parameters<typeof findMentions>[1]) =>
  findMentions(text, content).map(({ start, end, records }) => [
    text.slice(start, end),
    ...records,
  ]);

const recordsOf = (content: Content): readonly AnyRecord[] =>
  recordCollections.flatMap((name) => Object.values<AnyRecord>(content[name]));

const written = (name: string): string => unifyApostrophes(name).toLowerCase();

describe.each(locales)("in %s", (locale) => {
  const content = contentIn(locale);
  const names = new Map(
    recordsOf(content).map((record) => [record.id, namesOfRecord(record).map(written)]),
  );

  test("the mentions of the article are found", () => {
    for (const { text, mentions } of Object.values(content.segments)) {
      expect(findMentions(text, content)).toEqual(mentions);
    }
  });

  test("a text that is a name names its record", () => {
    for (const record of recordsOf(content)) {
      for (const name of namesOfRecord(record)) {
        const [mention] = findMentions(name, content);
        expect(mention).toMatchObject({ start: 0, end: name.length });
        expect(mention?.records).toContain(record.id);
      }
    }
  });

  const name = fc.constantFrom(...recordsOf(content).flatMap(namesOfRecord));
  const piece = fc.oneof(
    name,
    fc.constantFrom(" ", "'", "’", ". ", "の", "\ud83d", "\udcba", "🗾", "İ", "ß", "e\u0301"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );

  test("spans are in order, do not overlap, lie in the text, and say a name of each of their records", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, records } of findMentions(text, content)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(records.length).toBeGreaterThan(0);
          for (const id of records)
            expect(names.get(id)).toContain(written(text.slice(start, end)));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("apostrophes", () => {
  test.each(["Le stockage de l'énergie", "Le stockage de l’énergie"])("%s", (text) => {
    expect(spans(text, fr)).toEqual([[text.slice(3), "energyStorage", "energyStorageTerm"]]);
  });
});

describe("which content", () => {
  test("a part of one: the glossary alone", () => {
    const { locale, terms } = en;
    expect(spans("Japan and clean energy", { locale, terms })).toEqual([
      ["clean energy", "cleanEnergyTerm"],
    ]);
  });

  test("one read from a file", () => {
    const content: Content = JSON.parse(JSON.stringify(en));
    expect(spans("METI", content)).toEqual([["METI", "meti"]]);
  });

  test("a user's own language, and names that it lacks in the language that stands in", async () => {
    const resources = { tr: { places: { japan: { name: "iç deniz" } } } };
    const { content } = await createPartnership({ locale: "tr", fallbackLocale: "en", resources });
    expect(spans("İç deniz, Canada", content)).toEqual([
      ["İç deniz", "japan"],
      ["Canada", "canada"],
    ]);
  });

  test("one whose texts an application changes", async () => {
    const i18n = i18next.createInstance();
    await i18n.init({ lng: "en", fallbackLng: false });
    const partnership = await createPartnership({ i18n });
    const text = "Nippon and Japan";
    expect(spans(text, partnership.content)).toEqual([["Japan", "japan"]]);
    i18n.addResource("en", "partnership", "places.japan.name", "Nippon");
    i18n.addResource("en", "partnership", "places.canada.name", "");
    expect(spans(text, partnership.content)).toEqual([["Nippon", "japan"]]);
    expect(spans("Canada", partnership.content)).toEqual([["Canada", "canada"]]);
  });

  test("what is found may be changed, and is found again as it was", () => {
    const once = structuredClone(findMentions("METI", en));
    for (const { records } of findMentions("METI", en)) Object.assign(records, ["japan"]);
    expect(findMentions("METI", en)).toEqual(once);
  });
});

describe("time", () => {
  const size = 20_000;
  const pieces = [
    "climate ",
    "Japan",
    "clean energy",
    "d'",
    "日",
    "エネルギー",
    "\ud83d",
    "é",
    "e\u0301",
    "US–",
  ];

  /** The shortest of three times, in milliseconds. */
  const timeOf = (run: () => void): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const started = performance.now();
        run();
        return performance.now() - started;
      }),
    );

  // What grows with the square of the text takes 256 times as long for 16 times the text.
  test.each(pieces)("is linear in a text of nothing but %j", (piece) => {
    for (const content of contents) {
      const run = (times: number) => () => {
        findMentions(piece.repeat((times * size) / piece.length), content);
      };
      run(1)();
      expect(timeOf(run(16))).toBeLessThan(64 * timeOf(run(1)) + 100);
    }
  });

  test("is spent on the names of a content once", () => {
    const content = structuredClone(en);
    let reads = 0;
    const counted = new Proxy(content, {
      get(target, name) {
        reads++;
        return Reflect.get(target, name);
      },
    });
    findMentions("METI", counted);
    const once = reads;
    for (let times = 0; times < 1000; times++) findMentions("METI", counted);
    expect(reads).toBe(once);
  });
});
