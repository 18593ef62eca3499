import fc from "fast-check";
import { expect, test } from "vitest";
import { inspect } from "../../src/partnership/inspect.ts";

const thrower = () => {
  throw new Error("yours");
};

test("shows anything in a line of about 100 characters, and never throws", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
      (value) => {
        expect(inspect(value).length).toBeLessThanOrEqual(202); // 100 code points
      },
    ),
  );
});

const cycle: Record<string, unknown> = {};
cycle.cycle = cycle;
test.each([
  ["text", '"text"'],
  ["\ud83d", '"\\ud83d"'],
  [5n, "5n"],
  [2n ** 100_000n, "a large BigInt"],
  [-0, "0"],
  [undefined, "undefined"],
  [null, "null"],
  [Symbol("mine"), "Symbol(mine)"],
  [thrower, "a function"],
  [[1, [2]], "an array of length 2"],
  [{}, "an empty object"],
  [Object.create(null), "an empty object"],
  [{ lang: "en", toJSON: thrower }, "an object with lang, toJSON"],
  [{ constructor: { name: 5 } }, "an object with constructor"],
  [
    {
      get text() {
        return thrower();
      },
    },
    "an object with text",
  ],
  [cycle, "an object with cycle"],
  [new Map(), "an instance of Map"],
  [new (class Resources {})(), "an instance of Resources"],
])("case %#", (value, shown) => {
  expect(inspect(value)).toBe(shown);
});

test("a proxy that throws", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(inspect(proxy)).toBe("an object that cannot be read");
  expect(inspect(new Proxy({}, { ownKeys: thrower }))).toBe("an object that cannot be read");
});

test("does not walk an array", () => {
  expect(inspect(Array(1e9))).toBe("an array of length 1000000000");
});

test("shortens what is long, between two characters", () => {
  expect(inspect("x".repeat(1e6))).toMatch(/^"x{99}…$/);
  expect(() => encodeURIComponent(inspect("😀".repeat(1e5)))).not.toThrow();
  expect(inspect(Symbol("x".repeat(1e6)))).toHaveLength(101);
  expect(inspect({ ["x".repeat(1e6)]: 1 })).toHaveLength(101);
  expect(inspect(Object.fromEntries(Array.from({ length: 1e4 }, (_, key) => [key, key])))).toBe(
    "an object with 0, 1, 2, 3, 4, 5, 6, 7, 8, 9",
  );
});
