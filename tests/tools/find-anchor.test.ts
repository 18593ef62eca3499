import { expect, test } from "vitest";
import { findAnchor } from "../../tools/find-anchor.ts";

const english = "The leaders met in Washington.\n  They agreed on a climate partnership that day.";
const japanese = "両国は、脱炭素化に関する協力を強化することを確認した。";

test("finds whole words, over a line's end too", () => {
  expect(findAnchor(english, { start: "Washington. They agreed" }, "en")).toBeUndefined();
  expect(findAnchor(english, { start: "leaders met", end: "that day" }, "en")).toBeUndefined();
  expect(findAnchor(japanese, { start: "協力を強化" }, "ja")).toBeUndefined();
});

test.each<[start: string, end: string | undefined, language: string, fault: string]>([
  ["limate partnership", undefined, "en", '"limate partnership" is cut within a word'],
  ["climate partner", undefined, "en", '"climate partner" is cut within a word'],
  ["met in Tokyo", undefined, "en", '"met in Tokyo" does not stand in the document'],
  ["that day", "leaders met", "en", '"leaders met" does not stand after "that day"'],
  ["力を強化", undefined, "ja", '"力を強化" is cut within a word'],
])("refuses %s … %s", (start, end, language, fault) => {
  const document = language === "ja" ? japanese : english;
  const anchor = { start, ...(end === undefined ? {} : { end }) };
  expect(findAnchor(document, anchor, language)).toContain(fault);
});
