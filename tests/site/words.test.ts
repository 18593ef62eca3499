import { expect, test } from "vitest";
import { words } from "../../docs/reader/pages/words.ts";

test("what is counted stands in the plural forms of the language, at 0, 1 and many", () => {
  const counted = (locale: keyof typeof words) =>
    [0, 1, 4, 1_000_000].map((count) =>
      words[locale].count("counted_contradicted", count).replaceAll("\u00a0", " "),
    );
  expect(counted("en")).toEqual([
    "0 contradicted",
    "1 contradicted",
    "4 contradicted",
    "1,000,000 contradicted",
  ]);
  expect(counted("fr")).toEqual([
    "0 contredite",
    "1 contredite",
    "4 contredites",
    "1\u202f000\u202f000 contredites",
  ]);
  expect(new Set(counted("ja").map((text) => text.replace(/[\d,]+/, ""))).size).toBe(1);
  const ofClaims = (count: number) =>
    words.en.count("ofClaims", count, { verdicts: words.en.series(["1 imprecise", "2 opinions"]) });
  expect(ofClaims(1)).toBe("Of 1 claim: 1 imprecise, 2 opinions.");
  expect(ofClaims(3)).toBe("Of 3 claims: 1 imprecise, 2 opinions.");
});

test("a number stands among its words in the order of the language, without those that do not apply", () => {
  const cut = { value: "46", qualifier: "" };
  const change = (locale: keyof typeof words, unit: string, direction: string) =>
    words[locale].say("change", { ...cut, unit, direction });
  expect(change("fr", "pour cent", "baisse")).toBe("baisse de 46 pour cent");
  expect(change("en", "percent", "decrease")).toBe("46 percent decrease");
  expect(change("ja", "パーセント", "減")).toBe("46パーセント減");
  const activities = { value: "30", unit: "activités", qualifier: "plus de" };
  expect(words.fr.say("quantity", activities)).toBe("plus de 30 activités");
});

test("words in a row are put together as the language does it", () => {
  const row = ["a", "b", "c"];
  expect(words.en.series(row)).toBe("a, b, c");
  expect(words.ja.series(row)).toBe("a、b、c");
  expect(words.fr.series(row)).toMatch(/^a, b(?:,| et) c$/);
});
