import { key, twins } from "./twins.ts";

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
    ["one of both named", "en", { [key]: "Japan." }, { [key]: "Les deux pays." }],
    ["another number in a compound", "de", "Der Sechsjahresplan.", "Le plan de cinq ans."],
    ["another number where words are not read", "ko", "8개 분야.", "Sept domaines."],
    ["another number in a name", "ru", "КС-27.", "La COP26."],
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
    ...[
      ["ja", "日米の協力。"],
      ["en", "The US and Japan."],
    ].map(
      ([locale = "", text = ""]) =>
        [
          "two as the names of both countries",
          locale,
          { [key]: text },
          { [key]: "Les deux pays." },
        ] as const,
    ),
    ["two as one and the other", "es", "Una y otra parte.", "Les deux parties."],
    ["two in an adjective", "es", "Sus relaciones bilaterales.", "Leurs deux relations."],
    ["two as both", "it", "Ambedue i Paesi.", "Les deux pays."],
    ...[
      ["ar", "7 مجالات."],
      ["fa", "۷ حوزه."],
      ["ko", "7개 분야."],
      ["pl", "7 dziedzin."],
      ["th", "7 สาขา"],
    ].map(
      ([locale = "", text = ""]) =>
        ["a number in words in digits", locale, text, "Sept domaines."] as const,
    ),
    ...[
      ["de", "Der fünfjährige Durchschnitt."],
      ["de", "Der Fünfjahresdurchschnitt."],
      ["nl", "Het vijfjarige gemiddelde."],
      ["sv", "Femårsgenomsnittet."],
      ["es", "La media quinquenal."],
      ["it", "La media quinquennale."],
      ["pt", "A média quinquenal."],
    ].map(
      ([locale = "", text = ""]) =>
        ["a number in a compound", locale, text, "La moyenne sur cinq ans."] as const,
    ),
    ["times", "de", "Dreimal.", "Trois fois."],
    ["a decade", "es", "Un decenio.", "Dix ans."],
    ["a number in a name", "ru", "КС-26.", "La COP26."],
    ["a number in a name", "ko", "제26차 총회.", "La COP26."],
    ["a fiscal year", "en", "FY2030.", "L’exercice 2030."],
    ["a percentage without a dot under its letter", "hi", "46 फीसदी।", "46\u202f%."],
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
