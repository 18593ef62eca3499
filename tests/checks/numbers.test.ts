import { twins } from "./twins.ts";

const percents = [
  ["en", "percent"],
  ["en", "Percent"],
  ["en", "per cent"],
  ["de", "Prozent"],
  ["es", "por ciento"],
  ["ja", "パーセント"],
  ["ja", "％"],
] as const;

const groups = [" ", "\u00a0", "\u202f", ".", ",", "'", "’"] as const;

twins("numbers", {
  failing: [
    ["a number added", "en", "In 30 forms.", "En."],
    ["a number lost", "en", "In forms.", "En 30."],
    ["a number less often", "en", "30 and more.", "30 et 30."],
    ["another number", "en", "64%.", "46\u202f%."],
    ["another number in full width", "ja", "４７％。", "46\u202f%."],
    ["another year", "ja", "2050年。", "En 2030."],
    ["a percent lost", "en", "46.", "46\u202f%."],
    ["a percent word added", "en", "46 percent.", "46."],
    ["another fraction", "en", "1.6.", "1,5."],
    ["four digits after a mark, which are no group", "en", "12.3456.", "12345, 6."],
  ],
  silent: [
    ["the same number", "ja", "2030年に46％。", "46\u202f% en 2030."],
    ["percent as pour cent", "en", "46%.", "46 pour cent."],
    ["a fraction", "en", "1.5.", "1,5."],
    ["the same numbers in another order", "en", "2030, by 46%.", "46\u202f% en 2030."],
    ...percents.map(
      ([locale, word]) => [`percent as ${word}`, locale, `46 ${word}.`, "46\u202f%."] as const,
    ),
    ...groups.map(
      (group) =>
        [
          `groups by ${JSON.stringify(group)}`,
          "de",
          `1${group}234${group}567.`,
          "1234567.",
        ] as const,
    ),
  ],
  messages: [
    [["another number", "en", "64%.", "46\u202f%."], "64%", "46%"],
    [["a number lost", "en", "In forms.", "En 30."], "none", "30"],
  ],
});
