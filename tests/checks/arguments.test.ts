import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { checkTemplates, checkTranslation } from "../../src/checks/index.ts";

const translation = { source: en, locale: "es", resources: {} };
const templates = { sourceLocale: "en", source: {}, locale: "es", templates: {} };

/** Checks as a program without types may: with options of any shape. */
const translate = (options: object | undefined): unknown =>
  Reflect.apply(checkTranslation, undefined, [options && { ...translation, ...options }]);
const template = (options: object | undefined): unknown =>
  Reflect.apply(checkTemplates, undefined, [options && { ...templates, ...options }]);

/** An object that contains itself after some levels. */
function cyclic(): object {
  const places = { japan: { name: "Japón" } };
  return { places: Object.assign(places, { again: { places } }) };
}

function nested(levels: number): object {
  let tree: object = { name: "Japón" };
  for (let level = 1; level < levels; level++) tree = { a: tree };
  return tree;
}

describe("a language tag that is none is refused, with what was given, expected and to do", () => {
  const advice = 'Give the language of the texts, such as "es" or "pt-BR".';

  test.each([
    ["no such", '"no such"'],
    ["", '""'],
    [undefined, "undefined"],
    [null, "null"],
    [3, "3"],
    [10n, "10n"],
    [Symbol("es"), "Symbol(es)"],
    [["es"], "an array"],
    [Object.create(null), "an object"],
  ])("%o", (locale, shown) => {
    const error = new RangeError(
      `\`locale\` is ${shown}; expected a BCP 47 language tag. ${advice}`,
    );
    expect(() => translate({ locale })).toThrow(error);
    expect(() => template({ locale })).toThrow(error);
  });

  test("each option by its name", () => {
    expect(() => translate({ source: { ...en, locale: "no such" } })).toThrow(/`source\.locale`/);
    expect(() => template({ sourceLocale: "no such" })).toThrow(/`sourceLocale`/);
  });

  test("one of more than 255 characters at once, however long it is", () => {
    const tag = (length: number) => `de-x${"-a".repeat(length)}`.slice(0, length);
    expect(translate({ locale: tag(254) })).toEqual(expect.any(Array));
    for (const length of [256, 1_000_000]) {
      const error = new RangeError(
        `\`locale\` has ${length} characters; expected a BCP 47 language tag of at most 255. ${advice}`,
      );
      const started = performance.now();
      expect(() => translate({ locale: tag(length) })).toThrow(error);
      expect(() => template({ locale: tag(length) })).toThrow(error);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe("what is not an object is refused, with what was given, expected and to do", () => {
  test.each([
    [null, "null"],
    ["texts", '"texts"'],
    ["x".repeat(100), `"${"x".repeat(60)}…"`],
    [false, "false"],
    [10n, "10n"],
    [[], "an array"],
    [() => ({}), "a function"],
  ])("%o", (value, shown) => {
    expect(() => translate({ resources: value })).toThrow(
      new TypeError(
        `\`resources\` is ${shown}; expected an object. Give texts by collection, as \`createPartnership\` takes them.`,
      ),
    );
    for (const option of ["source", "templates"]) {
      expect(() => template({ [option]: value })).toThrow(
        new TypeError(
          `\`${option}\` is ${shown}; expected an object. Give i18next templates by collection.`,
        ),
      );
    }
    expect(() => translate({ source: value })).toThrow(
      new TypeError(
        `\`source\` is ${shown}; expected an object. Give the \`content\` of a language, such as the export \`content\` of \`us-japan-climate-partnership/en\`.`,
      ),
    );
  });

  test("no options at all", () => {
    expect(() => translate(undefined)).toThrow(/^`options` is undefined; expected an object/);
    expect(() => template(undefined)).toThrow(/^`options` is undefined; expected an object/);
  });

  test("a content of which a part is not there", () => {
    const { places: _, ...rest } = en;
    expect(() => translate({ source: rest })).toThrow(/^`source\.places` is undefined; expected/);
    expect(() => translate({ source: { ...en, article: {} } })).toThrow(
      /^`source\.article\.sections` is undefined; expected an array/,
    );
  });
});

describe("a tree that is no tree of texts is refused, with the path that is wrong", () => {
  test("one that contains itself", () => {
    expect(() => translate({ resources: cyclic() })).toThrow(
      new TypeError(
        "`resources.places.again.places` is an object that contains itself; expected a tree of texts. Give texts by collection, as `createPartnership` takes them.",
      ),
    );
    expect(() => template({ templates: cyclic() })).toThrow(/^`templates\.places\.again\.places`/);
    expect(() => template({ source: cyclic() })).toThrow(/^`source\.places\.again\.places`/);
  });

  test("one object in two places is no cycle", () => {
    const name = { name: "x" };
    expect(template({ templates: { a: name, b: { a: name } } })).toEqual([]);
  });

  test("one of more than ten levels, however deep", () => {
    expect(template({ templates: nested(10) })).toEqual([]);
    for (const levels of [11, 100_000]) {
      expect(() => template({ templates: nested(levels) })).toThrow(
        /^`templates(\.a){10}` is an object at level 11; expected a tree of texts of at most 10/,
      );
    }
  });

  test("one with a key of more than a thousand characters", () => {
    const key = "k".repeat(1001);
    expect(() => template({ templates: { a: { [key]: "x" } } })).toThrow(
      /^`templates\.a` has the key "k{60}…" of 1001 characters; expected keys of at most 1000/,
    );
  });
});

describe("a text that is not a text is a finding of `empty`", () => {
  test.each([
    [10n, "10n"],
    [null, "null"],
    [true, "true"],
    [Symbol("x"), "Symbol(x)"],
    [() => 1, "a function"],
  ])("%o", (text, shown) => {
    const expected = [{ check: "empty", key: "places.japan.name", target: null }].map((fields) =>
      expect.objectContaining({ ...fields, message: `${shown} is not a text.` }),
    );
    const tree = { places: { japan: { name: text } } };
    expect(translate({ resources: tree })).toEqual(expect.arrayContaining(expected));
    expect(template({ templates: tree })).toEqual(expected);
  });
});

describe("rules of the wrong shape are refused, with the part that is wrong", () => {
  const allowed = { check: "numbers", keys: ["*"], reason: "x" };
  const form = { form: "a", use: "b", reason: "x" };

  test.each([
    [false, "`rules` is false; expected an object."],
    [[], "`rules` is an array; expected an object."],
    [{ allow: false }, "`rules.allow` is false; expected an array."],
    [{ allow: { ...allowed } }, "`rules.allow` is an object; expected an array."],
    [{ allow: [allowed, "numbers"] }, '`rules.allow[1]` is "numbers"; expected an object.'],
    [{ allow: [{ ...allowed, check: "nmbers" }] }, '`rules.allow[0].check` is "nmbers"; expected'],
    [{ allow: [{ ...allowed, keys: "*" }] }, '`rules.allow[0].keys` is "*"; expected an array.'],
    [{ allow: [{ ...allowed, keys: ["*", 3] }] }, "`rules.allow[0].keys[1]` is 3; expected a text"],
    [{ allow: [{ ...allowed, reason: undefined }] }, "`rules.allow[0].reason` is undefined;"],
    [{ forbidden: "U.S." }, '`rules.forbidden` is "U.S."; expected an array.'],
    [{ forbidden: [null] }, "`rules.forbidden[0]` is null; expected an object."],
    [{ forbidden: [{ ...form, form: "" }] }, '`rules.forbidden[0].form` is ""; expected a text'],
    [{ forbidden: [{ ...form, use: 10n }] }, "`rules.forbidden[0].use` is 10n; expected a text."],
    [{ forbidden: [{ ...form, reason: 1 }] }, "`rules.forbidden[0].reason` is 1; expected a text"],
    [
      { forbidden: [{ ...form, keys: "*" }] },
      '`rules.forbidden[0].keys` is "*"; expected an array',
    ],
  ])("%o", (rules, message) => {
    for (const check of [translate, template]) {
      expect(() => check({ rules })).toThrow(TypeError);
      expect(() => check({ rules })).toThrow(message);
    }
  });

  test("a check that is not known, with the names of those that are", () => {
    const rules = { allow: [{ ...allowed, check: "nmbers" }] };
    expect(() => translate({ rules })).toThrow('"numbers", "numberFormat", "dates"');
  });

  test("a form may have nothing to use instead", () => {
    const rules = { forbidden: [{ ...form, use: "" }] };
    expect(translate({ rules })).toEqual(expect.any(Array));
  });
});
