import { expect, test } from "vitest";
import { bestSourceOf, verdictsOf } from "../../src/content/derive.ts";

test("verdicts are listed once each, the worst first", () => {
  expect(verdictsOf(["confirmed", "imprecise", "confirmed", "contradicted"])).toEqual([
    "contradicted",
    "imprecise",
    "confirmed",
  ]);
  expect(verdictsOf(["opinion", "unverified"])).toEqual(["unverified", "opinion"]);
  expect(verdictsOf([])).toEqual([]);
});

const official = { stance: "supports", sourceKind: "official" };
const press = { stance: "qualifies", sourceKind: "press" };
const secondary = { stance: "contradicts", sourceKind: "secondary" };

test.each([
  ["confirmed", [official, press], "official"],
  ["imprecise", [official, press], "press"],
  ["imprecise", [official, secondary], "official"],
  ["contradicted", [official, secondary], "secondary"],
  ["unverified", [{ stance: "context", sourceKind: "official" }], null],
  ["opinion", [], null],
])("the best source of %s is that of the findings that decide it", (verdict, findings, best) => {
  expect(bestSourceOf(verdict, findings)).toBe(best);
});
