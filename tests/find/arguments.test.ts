import { describe, expect, test } from "vitest";
import { findMentions, recordsNamed } from "../../src/find/index.ts";
import { type Content, createPartnership } from "../../src/index.ts";
import { contentIn } from "../contents.ts";

const en = contentIn("en");

/** Calls a function as a program without types may. */
const call = (asked: (text: string, content: Content) => unknown, ...args: readonly unknown[]) =>
  Reflect.apply(asked, undefined, args);

describe.each([
  ["findMentions", findMentions, "text"],
  ["recordsNamed", recordsNamed, "name"],
] as const)("%s", (_name, asked, first) => {
  test.each([undefined, null, 3, ["Japan"], { text: "Japan" }])("refuses the text %j", (text) => {
    expect(() => call(asked, text, en)).toThrow(
      new RegExp(`^\`${first}\` is .+; expected a string\\. Give the `),
    );
  });

  const { locale, terms, segments } = en;
  test.each([
    ["none", [], "`content` is undefined; expected an object."],
    ["a tag", ["en"], '`content` is "en"; expected an object.'],
    ["a list", [[en]], "`content` is an array; expected an object."],
    [
      "one without records",
      [{ locale, segments }],
      "expected an object with at least one collection of records",
    ],
    ["one without a language", [{ terms }], "`content.locale` is undefined; expected a BCP 47"],
    ["a list of terms", [{ locale, terms: [] }], "`content.terms` is an array; expected an object"],
    ["a list by name", [{ locale, terms: { a: 1 } }], "`content.terms.a` is 1; expected a record"],
    [
      "a record without aliases",
      [{ locale, terms: { a: { id: "a", name: "A" } } }],
      "`content.terms.a` is an object; expected a record with `id`, `name` and `aliases`",
    ],
  ])("refuses as a content: %s", (_what, args, message) => {
    expect(() => call(asked, "Japan", ...args)).toThrow(message);
    expect(() => call(asked, "Japan", ...args)).toThrow("Give the `content` of a language");
    expect(() => call(asked, "Japan", ...args)).toThrow(TypeError);
  });

  test("refuses a partnership, which has a content", async () => {
    const partnership = await createPartnership({ locale: "en" });
    expect(() => call(asked, "Japan", partnership)).toThrow("Give the `content`");
  });
});
