import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { createInstance } from "i18next";
import { describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { createPartnership } from "../../src/index.ts";

/** Options that no type would let through. */
const create = (options: unknown) => createPartnership(options as never);
const i18n = createInstance();
await i18n.init({ lng: "en" });

const names = ["locale", "fallbackLocale", "resources", "i18n", "locales", "onError"];

test("any options give a partnership, or a TypeError or RangeError that names what is wrong", async () => {
  const value = fc.oneof(
    fc.anything(),
    fc.constantFrom(undefined, null, "en", ["fr"], i18n, {}, () => {}),
  );
  const options = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value, {
    maxKeys: 4,
  });
  await fc.assert(
    fc.asyncProperty(options, async (given) => {
      try {
        (await create(given)).dispose();
        for (const name of Object.keys(given)) expect(names).toContain(name);
      } catch (error) {
        expect([TypeError, RangeError]).toContain((error as Error).constructor);
        expect((error as Error).message).toMatch(
          /expected|The options are|is given (?:together with i18n|without i18n)|is not an i18next instance/,
        );
      }
    }),
    { numRuns: 500 },
  );
});

describe("refused by name", () => {
  test.each([
    [{ language: "en" }, "language is unknown; did you mean locale? The options are locale, "],
    [{ foo: 1 }, "foo is unknown; expected one of locale, fallbackLocale, resources, i18n"],
    [{ [Symbol("mine")]: 1 }, "Symbol(mine) is unknown"],
    [JSON.parse('{"__proto__": {"locale": "en"}}'), "__proto__ is unknown"],
    [{ ["x".repeat(1e6)]: 1 }, /^"x{99}… is unknown/],
    [{ i18n, language: "en" }, "language is unknown"],
    [{ i18n, locale: "en" }, "locale is given together with i18n, but"],
    [{ locales: ["en"] }, "locales is given without i18n"],
    [{ onError: () => {} }, "onError is given without i18n"],
    [{ i18n: null, onError: () => {} }, "onError is given without i18n"],
    [{ i18n, onError: "console" }, 'onError is "console"; expected a function'],
    [{ i18n, locales: "en" }, 'locales is "en"; expected an array of language tags'],
    [{ i18n, locales: ["en", 5] }, "locales[1] is 5; expected a language tag"],
    [
      { i18n, locales: Object.assign(Array(3), { 0: "en", 2: "fr" }) },
      "locales[1] is undefined; expected a language tag",
    ],
    [{ i18n: false }, "i18n is false; expected an i18next instance"],
    [{ i18n: {} }, "it has no on, off, t, changeLanguage"],
    [{ i18n: i18n.init() }, "it has no on, off, t, changeLanguage"],
    [null, "The options are null; expected a plain object"],
    ["en", 'The options are "en"; expected a plain object'],
    [["en"], "The options are an array of length 1; expected a plain object"],
    [() => {}, "The options are a function; expected a plain object"],
    [
      new Map([["locale", "en"]]),
      "The options are an instance of Map, with a prototype of its own; expected a plain object",
    ],
    [
      Object.create({ locale: "en" }),
      "The options are an empty object, with a prototype of its own",
    ],
  ])("case %#: %o", async (options, message) => {
    const made = create(options);
    await expect(made).rejects.toThrow(TypeError);
    await expect(made).rejects.toThrow(message);
  });

  test("all at once", async () => {
    await expect(create({ language: "en", locales: [], onError: 1 })).rejects.toThrow(
      /language is unknown.*\nlocales is given.*\nonError is given/,
    );
  });
});

describe.each([[undefined], [null]])("%s counts as left out", (left) => {
  test("for a partnership of its own", async () => {
    const options = Object.fromEntries(names.map((name) => [name, left]));
    expect((await create(options)).content).toBe(fr);
    expect((await create({ ...options, locale: "en" })).content).toBe(en);
  });

  test("on an instance", async () => {
    const options = Object.fromEntries(names.map((name) => [name, left]));
    const errors = vi.spyOn(console, "error").mockReturnValue();
    const partnership = await create({ ...options, i18n });
    expect(partnership.content).toBe(en);
    partnership.subscribe(({ locale }) => {
      if (locale === "fr") throw new Error("mine");
    });
    await partnership.setLocale("fr");
    expect(errors).toHaveBeenCalledWith(new Error("mine"));
    await partnership.setLocale("en");
    partnership.dispose();
    errors.mockRestore();
  });
});

test("an object of another realm will do, and what it inherits does not count", async () => {
  expect((await create(runInNewContext('({ locale: "en" })'))).content).toBe(en);
  expect((await create(Object.assign(Object.create(null), { locale: "en" }))).content).toBe(en);
});

test("each option is read once, before anything is waited for", async () => {
  let reads = 0;
  const options = {
    get locale() {
      reads++;
      return "en";
    },
    fallbackLocale: "en",
  };
  const made = create(options);
  options.fallbackLocale = "nonsense!";
  expect((await made).content).toBe(en);
  expect(reads).toBe(1);
});

test("lists are copied, an instance is not, whatever it is made of", async () => {
  const locale = ["en"];
  const made = create({ locale });
  locale[0] = "nonsense!";
  expect((await made).content).toBe(en);
  const methods = { on: vi.fn(), off: vi.fn(), t: vi.fn(), changeLanguage: vi.fn() };
  const plain = { ...methods, options: {} };
  expect((await create({ i18n: plain })).i18n).toBe(plain);
});

test("a great many unknown options are counted; the first 50 are listed", async () => {
  const options = Object.fromEntries(Array.from({ length: 10_000 }, (_, key) => [`k${key}`, key]));
  const error: Error = await create(options).then(
    () => new Error("accepted"),
    (given) => given,
  );
  expect(error.message.split("\n")).toHaveLength(51);
  expect(error.message).toMatch(/\nand 9950 more$/);
});
