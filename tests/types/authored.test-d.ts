import { describe, expectTypeOf, test } from "vitest";
import { type Authored, type Fact, fact } from "../../src/records/fact.ts";

describe("a fact", () => {
  test("rests on a claim, or does not compile", () => {
    expectTypeOf(fact("2021-04", "jucepLaunched")).toEqualTypeOf<Fact<"2021-04">>();
    // @ts-expect-error no claim
    fact("2021-04");
    // @ts-expect-error no such claim
    fact("2021-04", "jucepLaunch");
  });
});

describe("an authored record", () => {
  type Launched = Pick<Authored<"initiatives">, "launched">;

  test("states a fact with its claims, or says that the article is silent", () => {
    expectTypeOf({ launched: fact("2021-04", "jucepLaunched") }).toExtend<Launched>();
    expectTypeOf<{ launched: null }>().toExtend<Launched>();
    expectTypeOf<{ launched: string }>().not.toExtend<Launched>();
    expectTypeOf<Record<never, never>>().not.toExtend<Launched>();
  });

  test("has ids of the right collection, and codes that there are", () => {
    type Regions = Authored<"initiatives">["regions"];
    expectTypeOf<Fact<readonly ["mekong"]>>().toExtend<Regions>();
    expectTypeOf<Fact<readonly ["jucep"]>>().not.toExtend<Regions>();
    expectTypeOf<Fact<"mid">>().toExtend<Authored<"events">["part"]>();
    expectTypeOf<Fact<"middle">>().not.toExtend<Authored<"events">["part"]>();
  });

  test("states a wording with its claims; a code of a standard needs none", () => {
    expectTypeOf<null>().not.toExtend<Authored<"agreements">["name"]>();
    expectTypeOf<"392">().toExtend<Authored<"places">["unM49"]>();
    expectTypeOf<Fact<"392">>().not.toExtend<Authored<"places">["unM49"]>();
  });
});
