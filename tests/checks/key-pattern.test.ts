import { expect, test } from "vitest";
import { keyPattern } from "../../src/checks/key-pattern.ts";

test.each([
  ["people.kerry.title", "people.kerry.title"],
  ["people.*.title", "people.kerry.title"],
  ["*", "people.kerry.title"],
  ["*.title", "people.kerry.title"],
  ["people.*", "people."],
  ["*.*.*", "a.b.c"],
  ["a**b", "ab"],
  ["*a*a*", "aa"],
  ["*", "a\nb"],
  ["a.[b]{2}(c|d)+?^$\\", "a.[b]{2}(c|d)+?^$\\"],
])("%s fits %s", (pattern, key) => {
  expect(keyPattern(pattern)(key)).toBe(true);
});

test.each([
  ["people.kerry.title", "people.kerry.titles"],
  ["kerry.title", "people.kerry.title"],
  ["people.kerry", "peopleXkerry"],
  ["people.*.title", "people.kerry.titles"],
  ["a*a", "a"],
  ["*a*a*", "a"],
  ["*ab*b", "ab"],
  ["a+", "aa"],
  ["a?", ""],
  ["[a]", "a"],
  ["(a)", "a"],
  ["a|b", "a"],
  ["a{2}", "aa"],
  ["^a$", "a"],
])("%s does not fit %s", (pattern, key) => {
  expect(keyPattern(pattern)(key)).toBe(false);
});
