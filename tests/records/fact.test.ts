import { expect, test } from "vitest";
import type { EventFacts, InitiativeFacts } from "../../src/index.ts";
import { type Facts, fact } from "../../src/records/fact.ts";

test("a fact keeps its value and its claims", () => {
  expect(fact("2021-04", "jucepLaunched")).toEqual({ value: "2021-04", claims: ["jucepLaunched"] });
});

test("a fact without a claim does not compile", () => {
  // @ts-expect-error no claim
  fact("2021-04");
  // @ts-expect-error no such claim
  fact("2021-04", "jucepLaunch");
  const launched: Pick<Facts<InitiativeFacts>, "launched"> = { launched: null };
  // @ts-expect-error a bare value
  const bare: typeof launched = { launched: "2021-04" };
  // @ts-expect-error a fact left out
  const silent: typeof launched = {};
  const jucep = fact(["jucep"], "jucepLaunched");
  // @ts-expect-error an id of another collection
  const place: Facts<InitiativeFacts>["regions"] = jucep;
  // @ts-expect-error no such part of a period
  const part: Pick<Facts<EventFacts>, "part"> = { part: fact("middle", "jucepLaunched") };
  expect([bare, silent, place, part]).toHaveLength(4);
});
