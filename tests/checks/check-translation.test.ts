import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { checkTranslation, type Rules } from "../../src/checks/index.ts";
import { locales } from "../../src/index.ts";
import { readRules } from "../../tools/read-locales.ts";
import { textsOf } from "./shipped.ts";

test.each(locales)("no check finds anything in the whole of %s", (locale) => {
  const rules = readRules(`locales/${locale}`);
  const resources = textsOf(locale);
  expect(checkTranslation({ source: fr, locale, resources, rules })).toEqual([]);
});

describe("for a user's own language", () => {
  test("what it leaves out is missing, and may be allowed to be", () => {
    const resources = { places: { japan: { name: "Japón" } } };
    const all = checkTranslation({ source: en, locale: "es", resources });
    expect(new Set(all.map(({ check }) => check))).toEqual(new Set(["missing"]));
    const rules: Rules = {
      allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }],
    };
    expect(checkTranslation({ source: en, locale: "es", resources, rules })).toEqual([]);
  });

  test("a variant of the source's language needs no second text", () => {
    const resources = { places: { japan: { name: "Japon" } } };
    expect(checkTranslation({ source: fr, locale: "fr-CA", resources })).toEqual([]);
  });

  test("a finding says where, beside what and why", () => {
    const resources = {
      places: { developingCountries: { name: "developing countries", aliases: ["Länder "] } },
    };
    const rules: Rules = {
      allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }],
    };
    expect(checkTranslation({ source: en, locale: "de", resources, rules })).toEqual([
      {
        check: "unchanged",
        severity: "error",
        locale: "de",
        key: "places.developingCountries.name",
        source: "developing countries",
        target: "developing countries",
        message: "The text is the same as the source text; expected a translation.",
      },
      {
        check: "whiteSpace",
        severity: "error",
        locale: "de",
        key: "places.developingCountries.aliases.0",
        source: null,
        target: "Länder ",
        message: "White space (U+0020) stands at the start or the end of the text.",
      },
    ]);
  });

  test("an underscore in a tag counts as a hyphen", () => {
    const resources = { places: { japan: { name: "Japón " } } };
    const found = checkTranslation({ source: en, locale: "es_MX", resources });
    expect(new Set(found.map(({ locale }) => locale))).toEqual(new Set(["es-MX"]));
  });
});
