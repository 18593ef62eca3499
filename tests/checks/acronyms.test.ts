import { twins } from "./twins.ts";

const key = "segments.meti-1-4.text";

twins("acronyms", {
  failing: [
    ["another record's", "en", { [key]: "JUCEP will help." }],
    ["another record's", "ja", { [key]: "DOEは貢献する。" }],
    ["one lost", "en", { [key]: "It will help." }],
    ["one of no record", "en", "The IEA acknowledges it.", "Elle le dit."],
    ["one of no record after a Japanese letter", "ja", "協定とNATOの声明。", "Elle le dit."],
    ["one with a letter too many", "ja", "協定とJUCEPPの声明。", "Le JUCEP le dit."],
    ["one of the source with a letter too many", "en", "JUCEP says so.", "Le JUCEPP le dit."],
    ["one with another number", "en", "At COP27, they said it.", "À la COP26, ils l’ont dit."],
    [
      "one of a record that the source does not name",
      "en",
      { [key]: "JCLP helps METI." },
      { [key]: "Le METI aide." },
    ],
  ],
  silent: [
    ["the same", "en", { [key]: "METI will help." }],
    ["the record's name", "ja", { [key]: "経済産業省は貢献する。" }],
    ["one with the same number", "ja", "COP26での声明。", "Une déclaration à la COP26."],
    ["one of no record that the source has too", "en", "The IEA said it.", "L’IEA l’a dit."],
    [
      "two letters, or a word in capitals with a small one",
      "en",
      "The EU and NGOs.",
      "Elle le dit.",
    ],
  ],
  messages: [[["another record's", "en", { [key]: "JUCEP will help." }], "JUCEP", "METI"]],
});
