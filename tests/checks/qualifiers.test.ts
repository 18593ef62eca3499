import { twins } from "./twins.ts";

twins("qualifiers", {
  failing: [
    ["by lost", "en", "The target for it is in 2030.", "L’objectif est fixé d’ici 2030."],
    ["by added", "en", "It was so by 2009.", "C’était le cas en 2009."],
    ["by lost", "ja", "2030年に達する。", "Il sera atteint d’ici 2030."],
    ["more than lost", "en", "30 activities.", "Plus de 30 activités."],
    ["more than turned round", "en", "Less than 30 activities.", "Plus de 30 activités."],
    ["more than added", "ja", "30を超える活動。", "30 activités."],
    ["the middle of a decade lost", "en", "In the 1960s.", "Au milieu des années 1960."],
    ["the middle turned into the end", "en", "In the late 1960s.", "Au milieu des années 1960."],
    ["a fiscal year lost", "en", "In 2030.", "Pour l’exercice 2030."],
    ["a fiscal year lost", "ja", "2030年。", "Pour l’exercice 2030."],
    ["a fiscal year added", "ja", "2030年度。", "En 2030."],
  ],
  silent: [
    ["by", "en", "By 2030.", "D’ici 2030."],
    ["by", "ja", "2030年までに。", "D’ici à 2030."],
    ["by in other words", "en", "No later than 2030.", "D’ici 2030."],
    ["by before an amount", "en", "A cut by 46% in 2030.", "Une baisse de 46\u202f% en 2030."],
    ["more than", "ja", "30を超える活動。", "Plus de 30 activités."],
    ["more than in other words", "en", "Over 30 activities.", "Plus de 30 activités."],
    ["or more", "ja", "30以上の活動。", "30 activités ou plus."],
    ["a span of time", "en", "Over 16 months.", "En 16 mois."],
    ["the middle of a decade", "ja", "1960年代半ば。", "Au milieu des années 1960."],
    ["a fiscal year", "en", "Fiscal 2030.", "L’exercice 2030."],
    [
      "by before an amount",
      "en",
      "A cut by 46 per cent in 2030.",
      "Une baisse de 46\u202f% en 2030.",
    ],
    ...[
      "2030年迄に。",
      "遅くとも2030年には。",
      "2030年を期限として。",
      "2030年を目標年として。",
    ].map((text) => ["by in other words", "ja", text, "D’ici 2030."] as const),
    ...["1960年代中ごろ。", "1960年代中盤。"].map(
      (text) => ["the middle of a decade", "ja", text, "Au milieu des années 1960."] as const,
    ),
    [
      "the middle of a decade",
      "fr-CA",
      "Au milieu de la décennie 1960.",
      "Au milieu des années 1960.",
    ],
    ["a fiscal year", "ja", "2030会計年度までに。", "D’ici l’exercice 2030."],
    ["a fiscal year", "en", "FY2030.", "L’exercice 2030."],
    ["a fiscal year", "en", "The 2030 fiscal year.", "L’exercice 2030."],
    ["full-width digits", "ja", "２０３０年度。", "L’exercice 2030."],
    ["another number, which another check finds", "en", "2031.", "D’ici 2030."],
    ["a language whose words are not known", "es", "En 2030.", "D’ici 2030."],
  ],
  messages: [
    [["by lost", "en", "The target is in 2030.", "L’objectif est fixé d’ici 2030."], "by 2030"],
  ],
});
