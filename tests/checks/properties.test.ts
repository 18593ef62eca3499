import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { checkTranslation, type Rules } from "../../src/checks/index.ts";
import type { PartialResources } from "../../src/index.ts";

const rules: Rules = { allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }] };

/** The checks that find something in one text, beside one source text. */
function namesFor(source: string, locale: string, target: string): readonly string[] {
  const key = "longHistory";
  const content = structuredClone(en);
  Object.assign(content.claims[key], { reason: source });
  const resources = { claims: { [key]: { reason: target } } };
  const findings = checkTranslation({ source: content, locale, resources, rules });
  return findings.map(({ check }) => check);
}

const tags = fc.constantFrom(
  "fr",
  "ja",
  "de",
  "es",
  "it",
  "nl",
  "pl",
  "pt-BR",
  "sv",
  "zh-Hans",
  "ko",
  "ar-EG",
  "cs",
  "el",
  "fa",
  "fi",
  "hi",
  "hu",
  "ru",
  "th",
  "tr",
  "vi",
);

describe("any language, any text", () => {
  test("a number is the same number in every language's writing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), tags, (number, tag) => {
        const write = (locale: string) => new Intl.NumberFormat(locale).format(number);
        expect(namesFor(`x ${write("en")} x`, tag, `x ${write(tag)} x`)).not.toContain("numbers");
      }),
    );
  });

  test("another number is another number in every language's writing", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(9_999_999), tags, (a, b, tag) => {
        fc.pre(a !== b);
        const write = (number: number, locale: string) =>
          new Intl.NumberFormat(locale).format(number);
        expect(namesFor(`x ${write(a, "en")} x`, tag, `x ${write(b, tag)} x`)).toContain("numbers");
      }),
    );
  });

  test("a date is the same date in every language's writing, another is another", () => {
    const day = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    const write = (date: Date, locale: string) =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: "long",
        timeZone: "UTC",
        calendar: "gregory",
      }).format(date);
    fc.assert(
      fc.property(day, day, tags, (a, b, tag) => {
        const source = `x ${write(a, "en")} x`;
        const found = namesFor(source, tag, `x ${write(a, tag)} x`);
        expect(found).not.toContain("dates");
        expect(found).not.toContain("numbers");
        fc.pre(write(a, "en") !== write(b, "en"));
        const others = namesFor(source, tag, `x ${write(b, tag)} x`);
        expect(others.includes("dates") || others.includes("numbers")).toBe(true);
      }),
    );
  });

  test("no resources make the checks throw, and each finding names its key", () => {
    const resources = fc.dictionary(
      fc.oneof(
        fc.constantFrom("places", "claims", "labels", "__proto__", "constructor"),
        fc.string(),
      ),
      fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.string({ unit: "binary" }))),
    );
    fc.assert(
      fc.property(resources, tags, (tree, locale) => {
        const found = checkTranslation({
          source: en,
          locale,
          resources: tree as PartialResources,
          rules,
        });
        for (const { key, message } of found) {
          expect(typeof key).toBe("string");
          expect(message).not.toBe("");
        }
      }),
    );
  });
});
