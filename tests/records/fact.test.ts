import { expect, test } from "vitest";
import { fact } from "../../src/records/fact.ts";

test("a fact keeps its value and its claims", () => {
  expect(fact("2021-04", "jucepLaunched")).toEqual({ value: "2021-04", claims: ["jucepLaunched"] });
});
