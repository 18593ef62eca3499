import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../src/content/match.ts";

const spans = (names: Parameters<typeof compileMatcher>[0], text: string) =>
  compileMatcher(names)(text).map(({ start, end, records }) => [
    text.slice(start, end),
    ...records,
  ]);

describe("mentions", () => {
  test("the longest name wins", () => {
    expect(
      spans(
        [
          ["énergie", "energy"],
          ["énergie propre", "cleanEnergy"],
        ],
        "l'énergie propre et l'énergie",
      ),
    ).toEqual([
      ["énergie propre", "cleanEnergy"],
      ["énergie", "energy"],
    ]);
  });

  test("one name may name two records", () => {
    expect(
      spans(
        [
          ["日米", "unitedStates"],
          ["日米", "japan"],
        ],
        "日米両国",
      ),
    ).toEqual([["日米", "unitedStates", "japan"]]);
  });

  test("a name is a whole word", () => {
    expect(spans([["Japon", "japan"]], "Le japonais, Japonais; Japon-Mékong")).toEqual([
      ["Japon", "japan"],
    ]);
    expect(spans([["US", "unitedStates"]], "USA, JUS, US.")).toEqual([["US", "unitedStates"]]);
  });

  test.each([
    ["Han", "日本", "同日本国"],
    ["Hiragana", "にほん", "いまにほんは"],
    ["Katakana", "ケリー", "ジョンケリーサン"],
    ["Thai", "ญี่ปุ่น", "ประเทศญี่ปุ่นและ"],
  ])("a script without spaces has no word boundaries: %s", (_script, name, text) => {
    expect(spans([[name, "japan"]], text)).toEqual([[name, "japan"]]);
  });

  test("in Korean, a particle may follow a name, and no letter may stand before it", () => {
    expect(spans([["일본", "japan"]], "일본은 미국과")).toEqual([["일본", "japan"]]);
    expect(spans([["일본", "japan"]], "전일본")).toEqual([]);
  });

  test("a name starts a sentence in upper case, an acronym is never in lower case", () => {
    expect(spans([["énergie", "energy"]], "Énergie")).toEqual([["Énergie", "energy"]]);
    expect(spans([["US", "unitedStates"]], "tell us")).toEqual([]);
  });

  test("upper case is the language's own", () => {
    const names = [["iklim", "japan"]] as const;
    const found = (locale: string) =>
      compileMatcher(names, locale)("İklim, Iklim.").map(({ start }) => start);
    expect(found("tr")).toEqual([0]);
    expect(found("en")).toEqual([7]);
    expect(found("english us")).toEqual([7]);
  });

  test.each([
    ["’", "'"],
    ["'", "’"],
    ["ʼ", "’"],
  ])(
    "the apostrophes %s and %s are one, and a span is that of the text as it was given",
    (a, b) => {
      expect(
        spans([[`stockage de l${a}énergie`, "energyStorage"]], `Stockage de l${b}énergie`),
      ).toEqual([[`Stockage de l${b}énergie`, "energyStorage"]]);
    },
  );

  test("offsets count UTF-16 code units", () => {
    expect(compileMatcher([["Japan", "japan"]])("🗾 Japan")).toEqual([
      { start: 3, end: 8, records: ["japan"] },
    ]);
  });

  test("spans are in order and never overlap, whatever the names and the text", () => {
    const word = fc.stringMatching(/^[abé ]{1,4}$/);
    fc.assert(
      fc.property(fc.array(word), fc.stringMatching(/^[abé ]{0,40}$/), (names, text) => {
        let last = 0;
        for (const { start, end } of compileMatcher(names.map((n) => [n, "japan"] as const))(
          text,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(names.map((n) => n.toLowerCase())).toContain(text.slice(start, end).toLowerCase());
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
