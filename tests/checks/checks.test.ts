import { describe, expect, test } from "vitest";
import { content as fr } from "../../generated/fr.ts";
import {
  type CheckExample,
  type CheckFinding,
  checks,
  checkTemplates,
  checkTranslation,
} from "../../src/checks/index.ts";
import { put, textsOf } from "./shipped.ts";

/** Checks the example of a check among the shipped texts, or among templates that have nothing else. */
function findingsIn({ locale, key, source, target, beside, rules = {} }: CheckExample) {
  const sources = { [key]: source ?? undefined, ...(beside && { [beside.key]: beside.source }) };
  const targets = { [key]: target ?? undefined, ...(beside && { [beside.key]: beside.target }) };
  const content = structuredClone(fr);
  const resources = textsOf(locale);
  const [sourceTemplates, templates] = [{}, {}];
  for (const tree of [content, sourceTemplates]) put(tree, sources);
  for (const tree of [resources, templates]) put(tree, targets);
  const template = { sourceLocale: "fr", source: sourceTemplates, locale, templates };
  return {
    translation: checkTranslation({ source: content, locale, resources, rules }),
    templates: checkTemplates({ ...template, rules }),
  };
}

describe.each(checks)("$name", ({ name, severity, appliesTo, description, example }) => {
  test("finds its own example where it applies, and says where, beside what and why", () => {
    const { locale, key, source, target } = example;
    const found = findingsIn(example);
    const message = expect.stringMatching(/\S.*\.$/);
    const expected = { check: name, severity, locale, key, source, target, message };
    const own = (findings: readonly CheckFinding[]) =>
      findings.filter(({ check }) => check === name);
    const isForTemplates = appliesTo.includes("templates");
    const isForTexts = appliesTo.includes(locale === "fr" ? "sourceLanguage" : "translation");
    if (isForTemplates) expect(own(found.templates)).toContainEqual(expected);
    else expect(own(found.templates)).toEqual([]);
    if (isForTexts) expect(own(found.translation)).toContainEqual(expected);
    else expect(own(found.translation)).toEqual([]);
  });

  test("is described in whole sentences", () => {
    expect(description).toMatch(/^\p{Lu}.+[^.]\.$/u);
  });
});

test("no two checks have one name", () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});
