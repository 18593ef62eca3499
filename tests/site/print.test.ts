import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import { verdicts } from "../../docs/reader/pages/verdicts.ts";
import { contents, open } from "./reader.ts";
import { claimOfEach, claimPagesIn, locales, viewsIn } from "./views.ts";

type Locale = (typeof locales)[number];

/** The text of a printed page: its letters, since lines and columns break words apart. */
async function printed(path: string): Promise<string> {
  const page = await open(path, { locale: "en", colorScheme: "dark" });
  const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
  return packed(text);
}

/** The letters and digits alone: a PDF names signs, ligatures and some Japanese characters by others that look the same. */
const packed = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll("⻑", "長")
    .replaceAll(/[^\p{L}\p{N}]|\p{Lm}/gu, "");

const missing = (text: string, parts: readonly string[]): readonly string[] =>
  parts.filter((part) => !text.includes(packed(part)));

/** What a reader of paper needs of some claims: the verdicts, the reasons, and the addresses of the documents. */
function neededOf(locale: Locale, ids: readonly (keyof typeof contents.en.claims)[]) {
  const { claims, references, labels } = contents[locale];
  return ids.flatMap((id) => [
    labels.verdicts[claims[id].verdict],
    claims[id].statement,
    claims[id].reason,
    ...claims[id].references.map((reference) => references[reference].url),
  ]);
}

describe.each(locales)("on paper: %s", (locale) => {
  const all = Object.values(contents[locale].claims).map(({ id }) => id);
  const { labels } = contents[locale];
  const { text = "", claims = "" } = viewsIn(locale);

  test.each([
    ["the text", text],
    ["the claims", claims],
  ])("%s: every verdict, reason and address, and no control", async (_, path) => {
    const paper = await printed(path);
    expect(missing(paper, neededOf(locale, all))).toEqual([]);
    expect(verdicts.filter((verdict) => !paper.includes(packed(labels.verdicts[verdict])))).toEqual(
      [],
    );
  });

  test("a claim: its verdict, reason and addresses", async () => {
    const [{ id, verdict } = { id: undefined, verdict: "" }] = claimOfEach;
    const paper = await printed(claimPagesIn(locale)[`claim-${verdict}`] ?? "");
    expect(missing(paper, id ? neededOf(locale, [id]) : ["a claim"])).toEqual([]);
  });
});

test.each(["os", "dark"])(
  "the paper is light, whatever the theme, and has no controls: %s",
  async (theme) => {
    const { text = "", claims = "" } = viewsIn("en");
    for (const path of [text, claims]) {
      const page = await open(path, { locale: "en", colorScheme: "dark" });
      await page.evaluate(`document.documentElement.dataset.theme = "${theme}"`);
      await page.emulateMedia({ media: "print" });
      const colors = await page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]",
      );
      expect(colors).toEqual(["rgb(255, 255, 255)", "rgb(27, 31, 36)"]);
      expect(
        await page
          .locator("header, button, input, select, .skip")
          .filter({ visible: true })
          .count(),
      ).toBe(0);
    }
  },
);
