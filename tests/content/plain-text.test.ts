import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { plainText } from "../../src/index.ts";

test("the French text is the source, byte for byte", () => {
  const bytes = Buffer.from(plainText(fr));
  expect(bytes.length).toBe(5373);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "963142c17f3c993852540ad6fa9a92e208b50533d6866e943d912c50edd72727",
  );
});

test.each([en, ja])("$locale has the source's paragraphs and sentences", (content) => {
  expect(plainText(content).split("\n")).toHaveLength(plainText(fr).split("\n").length);
  expect(Object.keys(content.segments)).toHaveLength(38);
});

test("the French sentences are those of the segmenter", () => {
  const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });
  for (const { paragraphs } of fr.article.sections) {
    for (const paragraph of paragraphs) {
      const text = paragraph.map((id) => fr.segments[id].text).join(" ");
      const sentences = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
      expect(sentences).toEqual(paragraph.map((id) => fr.segments[id].text));
    }
  }
});

test.each([
  ["ja", "climatique.Bien"],
  ["ja-JP", "climatique.Bien"],
  ["zh", "climatique.Bien"],
  ["zh-Hant", "climatique.Bien"],
  ["fr", "climatique. Bien"],
  ["jam", "climatique. Bien"], // Jamaican Creole
  ["zha", "climatique. Bien"], // Zhuang
])("sentences in %s follow each other as in %j", (locale, joined) => {
  expect(plainText({ ...fr, locale }).split("\n")[0]).toContain(joined);
});

test("a space follows a sentence by the language that sentence is in", () => {
  const text = (locale: string) => plainText({ ...en, locale }).split("\n")[0];
  expect(text("zh-Hant")).toBe(text("ja"));
  expect(text("yue")).toBe(text("ja"));
  expect(text("ja-Latn")).toBe(text("en"));

  const ids = en.article.sections[0]?.paragraphs[0] ?? [];
  const fallbacks = ids.slice(1).map((id) => ({ key: `segments.${id}.text`, locale: "en" }));
  const [first = "", second = ""] = ids.map((id) => en.segments[id].text);
  const mixed = plainText({ ...en, locale: "zh", fallbacks });
  expect(mixed.startsWith(`${first}${second} `)).toBe(true);
});
