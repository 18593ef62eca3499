import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { checkNames, checkTranslation, type Rules } from "../../src/checks/index.ts";
import { resourcesOf } from "../../src/content/resources.ts";
import { readRules } from "../../tools/read-locales.ts";

const fileOf = (check: string) => check.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test.each(checkNames)("%s has its twin tests", (check) => {
  expect(readdirSync("tests/checks")).toContain(`${fileOf(check)}.test.ts`);
});

test.each([fr, en, ja])("no check finds anything in the whole of $locale", (content) => {
  const { locale } = content;
  const rules = readRules(`locales/${locale}`);
  const resources = resourcesOf(content);
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
    const resources = { places: { japan: { name: "Japan", aliases: ["Nippon "] } } };
    const rules: Rules = {
      allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }],
    };
    expect(checkTranslation({ source: en, locale: "de", resources, rules })).toEqual([
      {
        check: "unchanged",
        severity: "error",
        locale: "de",
        key: "places.japan.name",
        source: "Japan",
        target: "Japan",
        message: "The text is the source's; expected a translation.",
      },
      {
        check: "whiteSpace",
        severity: "error",
        locale: "de",
        key: "places.japan.aliases.0",
        source: null,
        target: "Nippon ",
        message: "White space (U+0020) at an end of the text.",
      },
    ]);
  });

  test("a language that is none is refused", () => {
    expect(() => checkTranslation({ source: en, locale: "no such", resources: {} })).toThrow(
      RangeError,
    );
  });
});
