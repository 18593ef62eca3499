import { join } from "node:path";
import { expect, test } from "vitest";
import { formatsSchema, formatterOf } from "../../tools/format.ts";
import { readLocale } from "../../tools/read-locales.ts";

const formatterFor = (locale: string) =>
  formatterOf(locale, formatsSchema.parse(readLocale(join("locales", locale)).formats));

const formatters = { fr: formatterFor("fr"), en: formatterFor("en"), ja: formatterFor("ja") };

test.each([
  ["2021-04", "fr", "avril 2021"],
  ["2021-04", "en", "April 2021"],
  ["2021-04", "ja", "2021年4月"],
  ["2030", "fr", "2030"],
  ["2030", "en", "2030"],
  ["2030", "ja", "2030年"],
  ["196X", "fr", "années 1960"],
  ["196X", "en", "1960s"],
  ["196X", "ja", "1960年代"],
] as const)("%s in %s is %s", (date, locale, written) => {
  expect(formatters[locale].date(date)).toBe(written);
});

test.each(["2021-13", "2021-4", "April 2021", "", undefined, "196X-04"])(
  "%s is no date",
  (date) => {
    expect(() => formatters.en.date(date)).toThrow(RangeError);
  },
);

test("percents and groups take French narrow no-break spaces", () => {
  expect(formatters.fr.percent(46)).toBe("46\u202f%");
  expect(formatters.en.percent(46)).toBe("46%");
  expect(formatters.ja.percent(46)).toBe("46%");
  expect(formatters.fr.number(12345)).toBe("12\u202f345");
  expect(formatters.en.number(12345)).toBe("12,345");
  expect(() => formatters.en.number("46")).toThrow(TypeError);
});
