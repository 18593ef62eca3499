import { key as reason, twins } from "./twins.ts";

const key = "segments.overview-1-5.text"; // Kerry, Canada, Mexico

twins("mentions", {
  failing: [
    ["an initiative not named", "en", { "segments.jumpp-1-3.text": "It will help." }],
    ["an agreement not named", "en", { "segments.jclp-2-1.text": "The United States and Japan." }],
    ["an organization not named", "en", { "segments.meti-1-4.text": "It will help." }],
    ["a person not named", "en", { [key]: "Canada and Mexico." }],
    ["a place not named", "en", { [key]: "Kerry named Canada." }],
    ["a place not named", "ja", { [key]: "ケリー長官はカナダを挙げた。" }],
    ["another named", "en", { [key]: "Kerry named Canada, Mexico, and China." }],
    ["another named in place of one", "en", { [key]: "Kerry named Canada and China." }],
    ["a place not named in a reason", "en", { [reason]: "It said so." }, { [reason]: "Le Japon." }],
    [
      "another named in a statement",
      "en",
      { "claims.longHistory.statement": "China and the two countries." },
      { "claims.longHistory.statement": "Les deux pays." },
    ],
    [
      "another named in a description",
      "ja",
      { "topics.energy.description": "中国のエネルギー。" },
      { "topics.energy.description": "L’énergie de la Chine et du Japon." },
    ],
    ["another named in a reason", "en", { [reason]: "China." }, { [reason]: "Les deux." }],
    [
      "a place not named beside a term that has its name",
      "en",
      { [key]: "Kerry named a free and open region." },
      { [key]: "Kerry a cité une zone indo-pacifique libre et ouverte." },
    ],
    [
      "both parties named where the source says neither two nor both",
      "en",
      { [reason]: "Japan and the United States." },
      { [reason]: "Les pays." },
    ],
  ],
  silent: [
    [
      "both parties, named for the two countries",
      "en",
      { "claims.longHistory.statement": "Japan and the United States." },
      { "claims.longHistory.statement": "Les deux pays." },
    ],
    ["the same, in another order", "en", { [key]: "Mexico and Canada, says Kerry." }],
    [
      "by another of its names",
      "ja",
      { "segments.meti-1-4.text": "経済産業省は、エネルギー問題に関する協力の促進に貢献する。" },
    ],
    [
      "a term, which the glossary holds",
      "en",
      { [key]: "Kerry named Canada, Mexico, and clean energy." },
    ],
    [
      "a reason that names more, since it is about other documents",
      "ja",
      { [reason]: "日米の協力による。" },
      { [reason]: "La coopération des deux pays." },
    ],
    [
      "a name that is quoted in the words of the source",
      "en",
      { [reason]: "It is called “Partenariat Japon.”" },
      { [reason]: "Il s’appelle « Partenariat Japon »." },
    ],
    [
      "a name that the source quotes in the words of the language",
      "en",
      { "claims.longHistory.statement": "It is called “Japan Partnership.”" },
      { "claims.longHistory.statement": "Il s’appelle « Japan Partnership »." },
    ],
    ["a text that is a name", "en", { "topics.energy.name": "Energy of China" }],
    ["those the language has no name for", "es", { [key]: "Los dos países." }],
  ],
  messages: [
    [["a place not named", "en", { [key]: "Kerry named Canada." }], 'mexico ("Mexico")'],
    [["another named", "en", { [key]: "Kerry named Canada, Mexico, and China." }], "china"],
  ],
});
