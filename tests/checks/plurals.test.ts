import { expect, test } from "vitest";
import { checkTemplates } from "../../src/checks/index.ts";

test.each([
  ["en", ["one", "other"], []],
  ["ja", ["other"], []],
  ["pl", ["one", "few", "many", "other"], []],
  ["en", ["other"], ["plurals summary_one"]],
  ["ja", ["one", "other"], ["plurals summary_one"]],
  ["pl", ["one", "other"], ["plurals summary_few", "plurals summary_many"]],
  ["ja", [], ["plurals summary_other"]],
])("plurals, of %s with %o: %o", (locale, forms, expected) => {
  const findings = checkTemplates({
    sourceLocale: "fr",
    source: { summary_one: "a", summary_many: "b", summary_other: "c" },
    locale,
    templates: Object.fromEntries(forms.map((form) => [`summary_${form}`, "x"])),
  });
  expect(findings.map(({ check, key }) => `${check} ${key}`)).toEqual(expected);
});
