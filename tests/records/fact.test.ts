import { expect, test } from "vitest";
import { type Authored, fact } from "../../src/records/fact.ts";

test("a fact keeps its value and its claims", () => {
  expect(fact("2021-04", "jucepLaunched")).toEqual({ value: "2021-04", claims: ["jucepLaunched"] });
});

test("a fact without a claim does not compile", () => {
  // @ts-expect-error no claim
  fact("2021-04");
  // @ts-expect-error no such claim
  fact("2021-04", "jucepLaunch");
  const launched: Pick<Authored<"initiatives">, "launched"> = { launched: null };
  // @ts-expect-error a bare value
  const bare: typeof launched = { launched: "2021-04" };
  // @ts-expect-error a fact left out
  const silent: typeof launched = {};
  const jucep = fact(["jucep"], "jucepLaunched");
  // @ts-expect-error an id of another collection
  const place: Authored<"initiatives">["regions"] = jucep;
  // @ts-expect-error no such part of a period
  const part: Pick<Authored<"events">, "part"> = { part: fact("middle", "jucepLaunched") };
  // @ts-expect-error a wording that rests on no claim
  const name: Pick<Authored<"agreements">, "name"> = { name: null };
  // @ts-expect-error codes come from the standards: they rest on no claim
  const code: Pick<Authored<"places">, "unM49"> = { unM49: fact("392", "partnershipSought") };
  expect([bare, silent, place, part, name, code]).toHaveLength(6);
});
