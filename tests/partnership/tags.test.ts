import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { locales, resolveLocale } from "../../src/index.ts";
import { openLanguages } from "../../src/partnership/languages.ts";
import { canonicalTag, isTag } from "../../src/partnership/tags.ts";
import { hostileTag } from "./hostile.ts";

afterEach(() => vi.restoreAllMocks());

const isRangeError = (error: unknown) => {
  expect(error).toBeInstanceOf(RangeError);
  expect((error as Error).message).toContain("expected a language tag");
  expect((error as Error).message.length).toBeLessThan(1000);
  return undefined;
};

const canonicalOr = (tag: unknown) => {
  try {
    return canonicalTag(tag as string);
  } catch (error) {
    return isRangeError(error);
  }
};

describe("canonicalTag", () => {
  test("gives a tag that is its own canonical form, or a RangeError, for anything", () => {
    fc.assert(
      fc.property(fc.oneof(hostileTag, fc.anything()), (tag) => {
        const canonical = canonicalOr(tag);
        expect(isTag(tag as string)).toBe(canonical !== undefined);
        if (canonical === undefined) return;
        expect(() => new Intl.NumberFormat(canonical)).not.toThrow();
        expect(canonical).not.toContain("_");
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["en_us", "en-US"],
    ["QAA-latn", "qaa-Latn"],
    ["iw", "he"],
    ["en-x-private", "en-x-private"],
  ])("%s is %s", (tag, canonical) => {
    expect(canonicalTag(tag)).toBe(canonical);
  });

  test.each(["en-a-true", "en-x-yes", "en-ca-t-yes-u-rg", "x-private", "i-klingon-x", "root"])(
    "%s is refused, though Intl makes something of some of them",
    (tag) => {
      expect(isTag(tag)).toBe(false);
      expect(() => canonicalTag(tag)).toThrow(JSON.stringify(tag));
    },
  );
});

describe("a tag of more than 255 characters", () => {
  const long = `qaa-x${"-a".repeat(126)}`;

  test("is refused with its length, the limit and what to give, and is not shown whole", () => {
    expect(long).toHaveLength(257);
    expect(() => canonicalTag(long)).toThrow(
      /^"qaa-x-a-[-a]+"… \(257 characters\) is not a BCP 47 tag of at most 255 .* such as "en-US"/,
    );
    expect(isTag(long.slice(0, 255))).toBe(true);
  });

  test("never reaches Intl", () => {
    const canonical = vi.spyOn(Intl, "getCanonicalLocales");
    const locale = vi.spyOn(Intl, "Locale");
    for (const tag of [long, "en-US".padEnd(1e6, "-a"), "_".repeat(1e6)]) {
      expect(() => resolveLocale(["en", tag])).toThrow(RangeError);
    }
    for (const [tag] of canonical.mock.calls) expect(String(tag).length).toBeLessThan(256);
    expect(locale).not.toHaveBeenCalled();
  });

  test("is no tag in a host's chain", async () => {
    const languages = await openLanguages("fr", undefined);
    expect(languages.findIn([`en-x${"-a".repeat(1e5)}`, "ja-JP"])).toBe("ja");
    expect(languages.resolveIn([`en-x${"-a".repeat(1e5)}`])).toBe("fr");
  });
});

test("resolveLocale gives a shipped locale, nothing or an error of ours, for anything in any list", () => {
  const item = fc.oneof(hostileTag, fc.anything());
  const sparse = fc.array(item).map((items) => Object.assign(Array(items.length + 1), items));
  fc.assert(
    fc.property(fc.oneof(hostileTag, fc.array(hostileTag), sparse), (tags) => {
      try {
        expect([...locales, undefined]).toContain(resolveLocale(tags));
      } catch (error) {
        isRangeError(error);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [[undefined], "undefined is not a BCP 47 tag"],
  [Array(1), "undefined is not a BCP 47 tag"],
  [[Symbol("en")], "Symbol(en) is not a BCP 47 tag"],
  [[5n], "5 is not a BCP 47 tag"],
  [
    [
      {
        toString: () => {
          throw new Error("no");
        },
      },
    ],
    "an object is not a BCP 47 tag",
  ],
  [[Object.create(null)], "an object is not a BCP 47 tag"],
  [[["en"]], "an object is not a BCP 47 tag"],
])("what is no string is refused by name: %#", (tags, message) => {
  expect(() => resolveLocale(tags as string[])).toThrow(message);
});

test("a list costs what it holds", () => {
  const started = performance.now();
  expect(resolveLocale(Array(20_000).fill("qaa-Latn-AA"))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(2000);
});
