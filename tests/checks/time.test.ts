import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { checkTemplates, checkTranslation, type Rules } from "../../src/checks/index.ts";

const length = 100_000;

/** What patterns are slow on: long runs of one thing, and of two by turns, with an end that fits none. */
const piece = fc.oneof(
  fc.constantFrom(
    ..." .,;:!?…'’\"“”„«»‘‚()[]{}-–/%0a AZÉ日の\u00a0\u202f\u200c\t\n",
    "1 ",
    "12.",
    "Ab. ",
    "a b ",
    "EE. ",
    "16 April ",
    "April 2021 ",
    "2021 de la ",
    "{{ ",
    "«a",
    "46 % ",
    "USA ",
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }),
);
const half = (piece: string): string => piece.repeat(length).slice(0, length / 2);
const text = fc
  .tuple(piece, piece, fc.constantFrom("", "x", " x", "x."))
  .map(([a, b, end]) => half(a) + half(b) + end);

test("time is linear in the text: a hundred thousand characters of anything are checked at once", () => {
  const key = "longHistory";
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom("es", "fr-CA", "ja", "pl", "th"),
      (source, target, locale) => {
        const content = structuredClone(en);
        Object.assign(content.claims[key], { reason: source });
        const resources = { claims: { [key]: { reason: target } } };
        expect(checkTranslation({ source: content, locale, resources })).not.toEqual([]);
        const templates = { claims: { [key]: { reason: target } } };
        checkTemplates({ sourceLocale: "en", source: resources, locale, templates });
      },
    ),
    { numRuns: 40 },
  );
});

/** The shortest of three times, in milliseconds. */
function timeOf(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Four times the input takes about four times as long; what grows with the square takes sixteen times. */
function expectLinear(run: (size: number) => void, size: number): void {
  const once = timeOf(() => run(size));
  const fourfold = timeOf(() => run(4 * size));
  expect(fourfold).toBeLessThan(8 * once + 100);
}

const fill = (piece: string, size: number): string => piece.repeat(size / piece.length);

const many = (count: number, name: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => name(at));

describe("templates are checked in a time that grows with their size", () => {
  const size = 50_000;
  const check = (source: object, templates: object, rules: Rules = {}) =>
    checkTemplates({
      sourceLocale: "en",
      source: { a: source },
      locale: "de",
      templates: { a: templates },
      rules,
    });
  const placeholder = (keys: readonly string[]): Rules => ({
    allow: [{ check: "placeholders", keys, reason: "They are right." }],
  });

  test.each([
    "$t(",
    "$t(a",
    "$t($t(a)",
    "$t({{",
    "{{",
    "{{-",
    "{{a",
    "{{a,",
    "{{a, ",
    "{{a}}",
    "{{$t(a)",
    "}}",
    "a, ",
    "_other",
  ])("%s, many times", (piece) => {
    expectLinear((of) => check({ b: "x" }, { b: fill(piece, of) }), size);
    expectLinear((of) => check({ b: "{{x}}" }, { b: `${fill(piece, of)} {{x}}` }), size);
  });

  test.each(["{{-", "{{a", "{{a,", "$t("])("%s, and spaces", (start) => {
    expectLinear((of) => check({ b: "x" }, { b: start + fill(" ", of) }), size);
    expectLinear((of) => check({ b: "x" }, { b: fill(start + fill(" ", 100), of) }), size);
  });

  test("keys that end with many plural forms", () => {
    const tree = (count: number) =>
      Object.fromEntries(
        many(count, (at) => fill("_other", 600) + at + fill("_other", 300)).map((key) => [
          key,
          "x",
        ]),
      );
    expectLinear((of) => check({}, tree(of)), 200);
  });

  test("patterns of many stars, and of many parts", () => {
    const key = "a".repeat(900);
    const stars = (count: number) => [
      `${fill("*", count)}b`,
      `${fill("*a", count)}b`,
      fill("a*b", count),
    ];
    expectLinear((of) => check({ [key]: "x" }, { [key]: "{{x}}" }, placeholder(stars(of))), size);
  });

  test("many patterns, and many texts", () => {
    const keys = (count: number) => many(count, (at) => `key${at}`);
    const tree = (count: number, text: string) =>
      Object.fromEntries(keys(count).map((key) => [key, text]));
    const allowed = (count: number, pattern: (key: string) => string) =>
      placeholder(keys(count).map(pattern));
    for (const pattern of [(key: string) => `a.${key}`, (key: string) => `*${key}*`]) {
      expectLinear((of) => check(tree(of, "x"), tree(of, "{{x}}"), allowed(of, pattern)), 4000);
    }
  });
});

describe("texts are checked in a time that grows with their size", () => {
  const { reason: _, ...claim } = en.claims.longHistory;
  const check = (locale: string, source: string, target: string, aliases: readonly string[] = []) =>
    checkTranslation({
      source: { ...en, claims: { ...en.claims, longHistory: { ...claim, reason: source } } },
      locale,
      resources: { claims: { longHistory: { reason: target } }, places: { japan: { aliases } } },
    });

  test.each([
    ["de", "12,34,", "12,34,"],
    ["de", "60er und ", "the 1970s and "],
    ["pl", "60 ", "the 1970s and "],
    ["sv", "sextiotal", "sixties"],
    ["hi", "\u0315\u0300", "x"],
    ["de", "x ", "2 "],
    ["nl", "‘a’ ", "“a” "],
    ["de", "April to May 2021 ", "April "],
    ["ja", "令和3年4~9月", "April to May 2021 "],
    ["fi", "YouTuben ", "YouTube "],
    ["de", "16. April ", "COP26 "],
  ])("in %s, %s, many times, for %s", (locale, target, source) => {
    expectLinear((of) => check(locale, fill(source, of), `${fill(target, of)}1`), 30_000);
  });

  test.each([
    ["fr", en],
    ["en", fr],
    ["ja", en],
    ["de", en],
  ] as const)("in %s, a number of many digits, in the source too", (locale, from) => {
    const { reason: _, ...own } = from.claims.longHistory;
    const run = (digits: string) =>
      checkTranslation({
        source: { ...from, claims: { ...from.claims, longHistory: { ...own, reason: digits } } },
        locale,
        resources: { claims: { longHistory: { reason: `${digits}2` } } },
      });
    for (const digit of ["1", "１"]) expectLinear((of) => run(fill(digit, of)), 5000);
  });

  test("with many quotes of one segment", () => {
    const run = (count: number) => {
      const words = many(count, (at) => `w${at}x`);
      const resources = {
        segments: { "jucep-2-3": { text: words.join(" ") } },
        claims: { longHistory: { translatedQuote: words } },
      };
      return checkTranslation({ source: en, locale: "de", resources });
    };
    expectLinear(run, 500);
  });

  test("with a word of ten million letters", () => {
    expect(check("de", "Text.", fill("a", 10_000_000))).not.toEqual([]);
  });

  test("with many source texts that are alike, of one translation, and many translations of one source text", () => {
    const run = (count: number, source: (at: number) => string, target: (at: number) => string) => {
      const ids = many(count, (at) => `claim${at}`);
      const withIds = (of: (id: string, at: number) => object) =>
        Object.fromEntries(ids.map((id, at) => [id, of(id, at)]));
      const claims = withIds((id, at) => ({ ...claim, id, statement: source(at) }));
      return checkTranslation({
        source: { ...en, claims: { ...en.claims, ...claims } },
        locale: "de",
        resources: { claims: withIds((_, at) => ({ statement: target(at) })) },
      });
    };
    const numbered = (text: string) => (at: number) => `${text} ${at}.`;
    const one = () => "Text.";
    expectLinear((of) => run(of, numbered("The cooperation of the two is long"), one), 400);
    expectLinear((of) => run(of, one, numbered("Die Zusammenarbeit ist lang")), 400);
  });

  test("with many segments", () => {
    const [first, ...rest] = en.article.sections;
    const run = (count: number) => {
      const ids = many(count, (at) => `segment${at}`);
      const texts = (name: string) =>
        Object.fromEntries(ids.map((id, at) => [id, { id, text: `${name} in ${1000 + at}: 5.` }]));
      const sections = [{ ...first, paragraphs: [ids] }, ...rest];
      const source = { ...en, segments: { ...en.segments, ...texts("Japan") } };
      Reflect.set(source, "article", { ...en.article, sections });
      return checkTranslation({ source, locale: "de", resources: { segments: texts("Nippon") } });
    };
    expectLinear(run, 200);
  });

  test("with many names, and with long ones", () => {
    const names = (count: number) => many(count, (at) => `Name${at}`);
    expectLinear((of) => check("de", "Text.", fill("Name1 ", of), names(of)), 5000);
    expectLinear((of) => check("ja", "Text.", fill("あ", of), [`${fill("あ", of)}い`]), 10_000);
  });

  test("where every text is the same", () => {
    const started = performance.now();
    const same = (value: object): object =>
      Object.fromEntries(
        Object.entries(value).map(([key, part]) => [
          key,
          typeof part === "object" && part ? same(part) : "TODO",
        ]),
      );
    const { claims, segments, topics, terms, labels } = en;
    const resources = same({ claims, segments, topics, terms, labels });
    expect(checkTranslation({ source: en, locale: "de", resources })).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
