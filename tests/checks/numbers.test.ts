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
    ["another number in words", "en", "Three programs.", "Deux programmes."],
    ["a number in words lost", "en", "All programs.", "Trois programmes."],
    ["a number in words added", "en", "The seven programs.", "Les programmes."],
    ["both lost", "en", "All countries.", "Les deux pays."],
    ["both lost", "ja", "全ての国。", "Les deux pays."],
    ["another number in words", "ja", "六つの分野。", "Sept domaines."],
    ["another number in words", "de", "Fünf Programme.", "Sept programmes."],
    ["percentage points for a percentage", "en", "46 percentage points.", "46\u202f%."],
    ["percentage points for a percentage", "ja", "46パーセントポイント。", "46\u202f%."],
    ["percentage points for a percentage", "de", "46 Prozentpunkte.", "46\u202f%."],
    ["a minus sign lost", "en", "A change of 6%.", "Une évolution de −6\u202f%."],
    ["a minus sign added", "ja", "マイナス6%。", "6\u202f%."],
    ["four digits after a mark, which are no group", "en", "12.3456.", "12345, 6."],
  ],
  silent: [
    ["the same number", "ja", "2030年に46％。", "46\u202f% en 2030."],
    ["percent as pour cent", "en", "46%.", "46 pour cent."],
    ["a fraction", "en", "1.5.", "1,5."],
    ["a number in words in digits", "en", "3 programs.", "Trois programmes."],
    ["a number in digits in words", "ja", "七つの分野。", "7 domaines."],
    ["two as both", "en", "Both countries.", "Les deux pays."],
    ["two as both", "ja", "両国。", "Les deux pays."],
    ["two as both", "sv", "Båda länderna.", "Les deux pays."],
    ["two as the names of both countries", "ja", "日米の協力。", "La coopération des deux pays."],
    ["both where the source has a pronoun", "en", "Both say so.", "Ils le disent."],
    ["an ordinal in words", "ja", "第三国。", "Des pays tiers."],
    ["a word that is also a number", "en", "A new program.", "Un programme neuf."],
    ["percentage points", "en", "6 percentage points.", "6 points de pourcentage."],
    ["a percentage as v. H.", "de", "46 v. H.", "46\u202f%."],
    ["a minus sign as a word", "ja", "マイナス6%。", "−6\u202f%."],
    ["a dash before a number", "en", "2008–2012.", "2008-2012."],
    ["at least", "en", "At least 6%.", "Au moins 6\u202f%."],
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
