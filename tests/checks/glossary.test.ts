import { twins } from "./twins.ts";

const key = "segments.jumpp-2-2.text";

twins("glossary", {
  failing: [
    ["a term in other words", "en", { [key]: "A provisional goal." }],
    ["a term in other words", "ja", { [key]: "暫定目標。" }],
    [
      "a term within the name of a topic",
      "en",
      { "claims.longHistory.reason": "They respond to climate change." },
      { "claims.longHistory.reason": "Ils luttent contre le réchauffement climatique." },
    ],
  ],
  silent: [
    [
      "a term that is quoted in the words of the source",
      "en",
      { "claims.longHistory.reason": "It is called “énergie propre.”" },
      { "claims.longHistory.reason": "Cela s’appelle « énergie propre »." },
    ],
    ["the term", "en", { [key]: "An interim target." }],
    ["the term in capitals", "en", { [key]: "Interim Target." }],
    [
      "the term, which the glossary has in capitals",
      "en",
      { [key]: "An interim target.", "terms.interimTargetTerm.name": "Interim Target" },
    ],
    ["a source without the term", "en", { [key]: "A provisional goal." }, { [key]: "Un but." }],
    ["a language without a form for it", "es", { [key]: "Un objetivo." }],
  ],
  messages: [[["a term in other words", "en", { [key]: "A provisional goal." }], "interim target"]],
});
