import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as namespace from "../../src/locales.ts";
import { copyOf, isPlain } from "../../src/partnership/copy.ts";

describe("copyOf", () => {
  test("is equal, and shares no object with what was given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = copyOf(value);
        expect(copy).toStrictEqual(value);
        const parts = new Set<unknown>();
        JSON.stringify(value, (_, part) => {
          parts.add(part);
          return part;
        });
        JSON.stringify(copy, (_, part) => {
          if (typeof part === "object" && part !== null) expect(parts.has(part)).toBe(false);
          return part;
        });
      }),
    );
  });

  test("keeps own __proto__ keys as keys, holes as holes, and other keys of arrays", () => {
    const tree = JSON.parse('{"__proto__": {"x": {"y": 1}}}');
    const copy = copyOf(tree);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Reflect.ownKeys(copy)).toEqual(["__proto__"]);
    const list = Object.assign(Array(3), {
      0: "a",
      2: "c",
      extra: { x: 1 },
      [Symbol.for("mine")]: 1,
    });
    expect(copyOf(list)).toStrictEqual(list);
    expect(1 in copyOf(list)).toBe(false);
  });

  test("of a cycle is a cycle, of what is shared is shared", () => {
    const shared = {};
    const tree: Record<string, unknown> = { shared, again: [shared] };
    tree.tree = tree;
    const copy = copyOf(tree);
    expect(copy.tree).toBe(copy);
    expect(copy.again).toEqual([copy.shared]);
    expect(Object.is((copy.again as unknown[])[0], copy.shared)).toBe(true);
  });

  test("is of any depth", () => {
    let tree: object = {};
    for (let depth = 0; depth < 1e5; depth++) tree = { tree };
    expect(() => copyOf(tree)).not.toThrow();
  });

  test("reads each property once", () => {
    let reads = 0;
    const tree = {
      get text() {
        return String(++reads);
      },
    };
    const copy = copyOf(tree);
    expect([copy.text, copy.text, reads]).toEqual(["1", "1", 1]);
  });

  test("leaves anything else what it is", () => {
    for (const value of [new Map(), new Date(), () => 1, Symbol("x"), 5n, null, undefined, "x"]) {
      expect(copyOf(value)).toBe(value);
      expect(copyOf({ value }).value).toBe(value);
    }
  });
});

describe("isPlain", () => {
  const elsewhere: Readonly<Record<string, unknown>> = runInNewContext(
    "({ object: {}, parsed: JSON.parse('{}'), bare: Object.create(null), array: [], map: new Map(), made: new (class {})() })",
  );

  test.each([{}, JSON.parse("{}"), Object.create(null), namespace, Object.freeze({})])(
    "an object, case %#",
    (value) => {
      expect(isPlain(value)).toBe(true);
    },
  );

  test("of another realm, too", () => {
    const plain = Object.entries(elsewhere).filter(([, value]) => isPlain(value));
    expect(plain.map(([name]) => name)).toEqual(["object", "parsed", "bare"]);
  });

  test.each([
    [[]],
    [new Map()],
    [new (class {})()],
    [Object.create({ inherited: 1 })],
    [Object.create(Object.assign(Object.create(null), { inherited: 1 }))],
    [new String("text")],
    [() => 1],
    ["text"],
    [null],
    [undefined],
  ])("nothing else, case %#", (value) => {
    expect(isPlain(value)).toBe(false);
  });
});
