import { expect, test } from "vitest";
import { passageUrl } from "../../src/content/passage-url.ts";

const page = "https://example.org/page";

test.each<[what: string, start: string, fragment: string]>([
  ["words", "met in Washington", "met%20in%20Washington"],
  ["a comma, which parts an anchor", "wind, solar", "wind%2C%20solar"],
  ["a hyphen, which marks what stands beside it", "low-carbon", "low%2Dcarbon"],
  ["a percent sign", "by 46%", "by%2046%25"],
  ["an ampersand, which parts two anchors", "R&D", "R%26D"],
  ["Japanese", "脱炭素化", "%E8%84%B1%E7%82%AD%E7%B4%A0%E5%8C%96"],
])("encodes %s", (_what, start, fragment) => {
  expect(passageUrl(page, { anchor: { start }, locator: null })).toBe(
    `${page}#:~:text=${fragment}`,
  );
});

test("names the last words after a comma", () => {
  expect(passageUrl(page, { anchor: { start: "It began", end: "that day" }, locator: null })).toBe(
    `${page}#:~:text=It%20began,that%20day`,
  );
});

test("adds to the fragment that an address has", () => {
  const anchor = { start: "It began" };
  expect(passageUrl(`${page}#top`, { anchor, locator: null })).toBe(
    `${page}#top:~:text=It%20began`,
  );
});

test("opens a PDF at its page, and any other document without an anchor at its top", () => {
  const locator = "p. 12";
  const anchor = { start: "It began" };
  expect(passageUrl("https://example.org/a.PDF?x=1", { anchor, locator })).toBe(
    "https://example.org/a.PDF?x=1#page=12",
  );
  expect(passageUrl(page, { anchor: null, locator })).toBe(page);
  expect(passageUrl("https://example.org/a.pdf", { anchor, locator: "section 2" })).toBe(
    "https://example.org/a.pdf#:~:text=It%20began",
  );
});
