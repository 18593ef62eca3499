import { expect, test } from "vitest";
import { deprecatedForms } from "../../tools/exchange/deprecated-forms.ts";

const reason = "So it is.";

test("a rule that asks for a form of the term gives a deprecated one", () => {
  const rules = [{ form: "greenhouse effect gas", use: "greenhouse gas", reason }];
  expect(deprecatedForms(["greenhouse gas", "greenhouse gases"], rules)).toEqual([
    { form: "greenhouse effect gas", use: "greenhouse gas", reason },
  ]);
});

test("a rule on a stem gives the whole word", () => {
  const rules = [{ form: "decarbonis", use: "decarboniz…", reason }];
  expect(deprecatedForms(["decarbonization", "industrial decarbonization"], rules)).toEqual([
    { form: "decarbonisation", use: "decarbonization", reason },
  ]);
});

test.each([
  ["that asks for a part of a form", { form: "climatic", use: "climate", reason }],
  ["that asks for more than a form", { form: "change", use: "climate changes", reason }],
  ["of some texts only", { form: "warming", use: "climate change", reason, keys: ["segments.*"] }],
])("a rule %s does not concern the term", (_, rule) => {
  expect(deprecatedForms(["climate change"], [rule])).toEqual([]);
});
