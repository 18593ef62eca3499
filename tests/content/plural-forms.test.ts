import { expect, test } from "vitest";
import { pluralKeyOf } from "../../src/content/plural-forms.ts";

test.each([
  ["summary_one", "summary", "one"],
  ["activities.jointResearch.summary_other", "activities.jointResearch.summary", "other"],
  ["summary_ordinal_few", "summary_ordinal", "few"],
  ["_zero", "", "zero"],
])("%s is a plural form of %s: %s", (key, base, form) => {
  expect(pluralKeyOf(key)).toEqual({ base, form });
});

test.each(["summary", "one", "summary_", "summary_others", "summary_one.text", ""])(
  "%j has no plural form",
  (key) => {
    expect(pluralKeyOf(key)).toBeUndefined();
  },
);
