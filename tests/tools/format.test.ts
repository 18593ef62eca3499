import { expect, test } from "vitest";
import { formatDate, formatNumber, formatPercent } from "../../tools/format.ts";

test.each([
  ["2021-04", "fr", "avril 2021"],
  ["2021-04", "en", "April 2021"],
  ["2030", "fr", "2030"],
  ["2030", "en", "2030"],
  ["196X", "fr", "années 1960"],
  ["196X", "en", "1960s"],
] as const)("%s in %s is %s", (date, locale, written) => {
  expect(formatDate(date, locale)).toBe(written);
});

test.each(["2021-13", "2021-4", "April 2021", "", undefined, "196X-04"])(
  "%s is no date",
  (date) => {
    expect(() => formatDate(date, "en")).toThrow(RangeError);
  },
);

test("percents and groups take French narrow no-break spaces", () => {
  expect(formatPercent(46, "fr")).toBe("46\u202f%");
  expect(formatPercent(46, "en")).toBe("46%");
  expect(formatNumber(12345, "fr")).toBe("12\u202f345");
  expect(formatNumber(12345, "en")).toBe("12,345");
  expect(() => formatNumber("46", "en")).toThrow(TypeError);
});
