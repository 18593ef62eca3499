import { expect, test } from "vitest";
import { leavesOf } from "../../src/content/tree.ts";
import { locales } from "../../src/index.ts";
import { resourcesIn } from "../resources.ts";

/**
 * What a library other than i18next would read as its own syntax: placeholders, plurals and rich text
 * of ICU messages (next-intl, react-intl), links and plurals of vue-i18n.
 */
const syntax = /[{}<>|@#$]|%\{|''/;

/** What ends a key in these libraries, and the plural forms of i18next, which they do not know. */
const keySyntax = /[^\w-]|_(?:zero|one|two|few|many|other)$/;

test.each(["{name}", "{{name}}", "<b>", "a | b", "@:key", "%{name}", "l''or"])(
  "%s would be found",
  (text) => {
    expect(text).toMatch(syntax);
  },
);

test.each(["a.b", "summary_one", "a:b"])("the key %s would be found", (key) => {
  expect(key).toMatch(keySyntax);
});

test.each(locales)("%s: the texts are the same texts in every library", (locale) => {
  for (const [key, text] of leavesOf(resourcesIn(locale))) {
    expect(String(text), key).not.toMatch(syntax);
    for (const part of key.split(".")) expect(part).not.toMatch(keySyntax);
  }
});
