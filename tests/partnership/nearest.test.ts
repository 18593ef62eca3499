import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { nearest } from "../../src/partnership/nearest.ts";
import { canonicalTag, isTag } from "../../src/partnership/tags.ts";
import { hostileTag } from "./hostile.ts";

const { Locale } = Intl;
const { maximize } = Locale.prototype;

afterEach(() => {
  Object.assign(Intl, { Locale });
  Object.assign(Locale.prototype, { maximize });
});

const engines: Readonly<Record<string, () => void>> = {
  "today's": () => {},
  "one without Intl.Locale": () => Reflect.deleteProperty(Intl, "Locale"),
  "one without maximize": () => Reflect.deleteProperty(Locale.prototype, "maximize"),
};

const tag = hostileTag.filter(isTag).map(canonicalTag);

describe.each(Object.entries(engines))("on an engine, %s", (_, become) => {
  test("gives one of the supported, of the same language, and finds each by itself", () => {
    become();
    fc.assert(
      fc.property(tag, fc.array(tag, { maxLength: 5 }), (wanted, supported) => {
        const found = nearest(wanted, supported);
        if (found !== undefined) {
          expect(supported).toContain(found);
          expect(found.split("-")[0]).toBe(wanted.split("-")[0]);
        }
        for (const locale of supported) expect(nearest(locale, supported)).toBe(locale);
      }),
      { numRuns: 500 },
    );
  });

  test("finds what a tag begins with, and the first of several tags", () => {
    become();
    expect(nearest("en-US", ["fr", "en", "ja"])).toBe("en");
    expect(nearest("en-US-u-hc-h12-x-qaa", ["fr", "en", "en-US"])).toBe("en-US");
    expect(nearest("zh-TW", ["zh"])).toBe("zh");
    expect(nearest(["qaa", "und", "ja-JP"], ["en", "ja"])).toBe("ja");
    expect(nearest("qaa-AA", ["qab", "en"])).toBeUndefined();
    expect(nearest("frr", ["fr"])).toBeUndefined();
    expect(nearest("und", ["en", "und"])).toBe("und");
    expect(nearest("en-GB-oxendict", ["en", "en-GB"])).toBe("en-GB");
  });
});

test("a language is nearest to another way to write it only in the same script", () => {
  expect(nearest("pt", ["pt-BR"])).toBe("pt-BR");
  expect(nearest("pt-BR", ["en", "pt"])).toBe("pt");
  expect(nearest("zh-TW", ["zh-Hans"])).toBeUndefined();
  expect(nearest("zh-TW", ["zh-Hans", "zh-Hant"])).toBe("zh-Hant");
  expect(nearest("zh-Hans-SG", ["zh", "zh-Hans"])).toBe("zh-Hans");
  expect(nearest("zh-TW", ["zh", "zh-Hant"])).toBe("zh-Hant");
  expect(nearest("zh-HK", ["zh", "zh-TW"])).toBe("zh-TW");
  expect(nearest("sr-Latn-RS", ["sr", "sr-Latn"])).toBe("sr-Latn");
});
