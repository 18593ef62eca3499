import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales, resolveLocale } from "../../src/index.ts";

describe("resolveLocale", () => {
  test.each([
    ["en", "en"],
    ["en-GB", "en"],
    ["en_US", "en"],
    ["EN-us", "en"],
    ["fr-CA", "fr"],
    ["fra", "fr"],
    ["fr-Latn-CA-u-nu-latn", "fr"],
    ["qaa", undefined],
    ["frr", undefined],
    ["und", undefined],
    ["und-Jpan", undefined],
  ])("%s is nearest to %s", (tag, locale) => {
    expect(resolveLocale(tag)).toBe(locale);
  });

  test("takes the first tag that has a language", () => {
    expect(resolveLocale(["qaa", "fr-CH", "en"])).toBe("fr");
    expect(resolveLocale([])).toBeUndefined();
  });

  test.each([
    "x-private",
    "i-klingon-x",
    "e n",
    "",
    "x-",
    "-",
    "en-",
    "en--US",
    "constructor!",
    "en-US-",
  ])("refuses %j and names it and the shipped locales", (tag) => {
    expect(() => resolveLocale(tag)).toThrow(RangeError);
    expect(() => resolveLocale(tag)).toThrow(JSON.stringify(tag));
    expect(() => resolveLocale(tag)).toThrow(locales.join(", "));
  });

  test("refuses what is no string", () => {
    // @ts-expect-error a tag is a string
    expect(() => resolveLocale([null])).toThrow(RangeError);
    // @ts-expect-error so are tags
    expect(() => resolveLocale(new Set(["en"]))).toThrow(
      "The language is an object; expected a language tag",
    );
  });

  test("either throws a RangeError or gives a shipped locale or nothing, for any string", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{1,4}([-_]\w{1,8}){0,3}$/)),
        (tag) => {
          try {
            expect([...locales, undefined]).toContain(resolveLocale(tag));
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        },
      ),
    );
  });
});
