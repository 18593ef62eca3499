import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contents } from "../contents.ts";

const folder = join("generated", "public");

/** A text without the marks that a format puts before some of its signs. */
const bare = (text: string) => text.replaceAll(/["\\]/g, "");

const files = globSync("**/*.*", { cwd: folder })
  .map((file) => file.replaceAll("\\", "/"))
  .map((file) => ({ file, text: bare(readFileSync(join(folder, file), "utf8")) }));

/** The files that have the whole article in a language. */
const filesWith = (content: (typeof contents)[number]) => {
  const sentences = Object.values(content.segments).map(({ text }) => bare(text));
  return files.filter(({ text }) => sentences.every((sentence) => text.includes(sentence)));
};

test.each(contents)(
  "each file that has all of the article in $locale says the rights in it",
  (content) => {
    const { locale } = content;
    const found = filesWith(content);
    expect(found.map(({ file }) => file).sort()).toEqual([
      `content/${locale}.json`,
      "exchange/segments.tmx",
      `locales/${locale}.json`,
      "tables/segments.csv",
    ]);
    const english = contents.find((one) => one.locale === "en")?.article.rights ?? "";
    for (const { file, text } of found) {
      expect(text).toContain(bare(file.endsWith(".csv") ? english : content.article.rights));
    }
  },
);
