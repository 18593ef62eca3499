import { twins } from "./twins.ts";

const key = "segments.jumpp-2-2.text";

twins("glossary", {
  failing: [
    ["a term in other words", "en", { [key]: "A provisional goal." }],
    ["a term in other words", "ja", { [key]: "暫定目標。" }],
  ],
  silent: [
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
