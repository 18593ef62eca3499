import fc from "fast-check";
import { expect, test } from "vitest";
import { meantName, nearestNames } from "../../src/partnership/suggest.ts";

const names = ["locale", "fallbackLocale", "resources", "i18n", "locales", "onError"];

test("every name is ranked, and a name that there is comes first", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/)), fc.string(), (known, key) => {
      expect([...nearestNames(key, known)].sort()).toEqual([...known].sort());
      for (const name of known) expect(nearestNames(name, known)[0]).toBe(name);
    }),
  );
});

test.each([
  ["language", "locale"],
  ["local", "locale"],
  ["fallbackLng", "fallbackLocale"],
  ["resource", "resources"],
  ["i18next", "i18n"],
  ["onerror", "onError"],
  ["foo", undefined],
  ["", undefined],
])("%s may mean %s", (key, meant) => {
  expect(meantName(key, names)).toBe(meant);
});

test("a key of a megabyte costs no more than one of 64 letters", () => {
  const started = performance.now();
  expect(nearestNames("l".repeat(1e6), names)[0]).toBe("fallbackLocale");
  expect(meantName("l".repeat(1e6), names)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(200);
});
