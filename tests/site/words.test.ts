import { expect, test } from "vitest";
import { words } from "../../docs/reader/src/words.ts";

const activities = { value: "30", unit: "activités", qualifier: "plus de", direction: "" };
const cut = { value: "46", unit: "pour cent", qualifier: "", direction: "baisse" };

test("what was found is counted in the plural forms of the language", () => {
  expect([0, 1, 2, 1_000_000].map(words.fr.found)).toEqual([
    "Aucun résultat.",
    "1 résultat",
    "2 résultats",
    "1000000 de résultats",
  ]);
  expect([0, 1, 2].map(words.ja.found)).toEqual(["見つかりませんでした。", "1件", "2件"]);
});

test("a number stands among its words in the order of the language, without those that do not apply", () => {
  expect(words.fr.quantity(activities)).toBe("plus de 30 activités");
  expect(words.fr.quantity(cut)).toBe("baisse de 46 pour cent");
  expect(words.en.quantity({ ...cut, unit: "percent", direction: "decrease" })).toBe(
    "46 percent decrease",
  );
  expect(words.ja.quantity({ ...cut, unit: "パーセント", direction: "減" })).toBe("46パーセント減");
});

test("a name and its value are kept apart as the language does it", () => {
  expect([words.en.colon, words.fr.colon, words.ja.colon]).toEqual([": ", "\u00a0: ", "："]);
});
