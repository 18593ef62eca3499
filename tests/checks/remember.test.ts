import { expect, test } from "vitest";
import { remember } from "../../src/checks/remember.ts";

test("what was made for a tag is kept, and no more than a hundred of them", () => {
  const made: string[] = [];
  const named = remember((tag: string) => {
    made.push(tag);
    return { tag };
  });
  expect(named("a")).toBe(named("a"));
  expect(made).toEqual(["a"]);
  for (let other = 0; other < 100; other++) named(`qaa-x-${other}`);
  expect(named("a")).toEqual({ tag: "a" });
  expect(made.filter((tag) => tag === "a")).toHaveLength(2);
});
