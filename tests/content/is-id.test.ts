import fc from "fast-check";
import { expect, test } from "vitest";
import { ids } from "../../generated/ids.ts";
import { isId } from "../../src/index.ts";

test("knows the ids of its collection only", () => {
  expect(isId("initiatives", "jucep")).toBe(true);
  expect(isId("people", "jucep")).toBe(false);
  expect(isId("segments", "overview-1-4")).toBe(true);
});

test.each(["constructor", "__proto__", "toString", "length", "0", "", null, undefined, 3, {}])(
  "refuses %s",
  (value) => {
    expect(isId("initiatives", value)).toBe(false);
  },
);

test("refuses an unknown collection", () => {
  // @ts-expect-error no such collection
  expect(isId("constructor", "name")).toBe(false);
});

test("accepts no string but an id", () => {
  const known: readonly string[] = ids.terms;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...known)), (value) => {
      expect(isId("terms", value)).toBe(known.includes(value));
    }),
  );
});
