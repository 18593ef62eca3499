import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findForms } from "../../src/checks/find-forms.ts";

const finderOf = (...forms: readonly string[]) => findForms(forms.map((form) => [form, form]));

describe("forms in a text", () => {
  test("are found wherever they stand, in one another too", () => {
    const found = finderOf("Japan", "pan", "Jap", "China").valuesIn("Japans");
    expect([...found].sort()).toEqual(["Jap", "Japan", "pan"]);
  });

  test("are those that the text includes, for any forms and any text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(fc.array(text), text, (forms, all) => {
        const expected = forms.filter((form) => form !== "" && all.includes(form));
        expect(finderOf(...forms).valuesIn(all)).toEqual(new Set(expected));
      }),
    );
  });

  test("are found whichever apostrophe they have", () => {
    expect(finderOf("l’énergie", "d'énergie").valuesIn("l'énergie, d’énergie").size).toBe(2);
  });

  test("stand for all that they were given", () => {
    const finder = findForms([
      ["a", 1],
      ["a", 2],
      ["b", 3],
    ]);
    expect(finder.valuesIn("a")).toEqual(new Set([1, 2]));
  });
});

describe("a text with its forms replaced", () => {
  test.each([
    ["Japan and China", ["Japan", "China"], "- and -"],
    ["New Japan Fund", ["Japan", "Japan Fund"], "New -"],
    ["abcd", ["ab", "bc"], "-d"],
    ["abcd", ["bc", "abcd"], "-"],
    ["abcab", ["ab", "x"], "-c-"],
    ["l'or d’ici", ["l’or"], "- d’ici"],
    ["abc", [""], "abc"],
    ["abc", [], "abc"],
  ])("%s without %j: %s", (text, forms, expected) => {
    expect(finderOf(...forms).replace(text, "-")).toBe(expected);
  });

  test("has none of them left", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(fc.array(text), text, (forms, all) => {
        const rest = finderOf(...forms).replace(all, "-");
        expect(finderOf(...forms).valuesIn(rest)).toEqual(new Set());
      }),
    );
  });
});
