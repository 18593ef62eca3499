import { key, twins } from "./twins.ts";

const source = "Le METI contribuera à favoriser la coopération avec les États-Unis.";

twins("unchanged", {
  failing: [
    ["the source's text", "en", source, source],
    ["a word alone", "en", "chimie", "chimie"],
    ["four words in a row", "en", "METI contribuera à favoriser cooperation.", source],
    [
      "four words at the end, in other case",
      "en",
      "It will coopération Avec les États-Unis",
      source,
    ],
    ["four words that stick to Japanese", "ja", "協力はcontribuera à favoriser laする。", source],
    ["four words after a Chinese word", "zh-Hans", "合作contribuera à favoriser la。", source],
    [
      "a quotation without its marks",
      "en",
      "It is called voie du grand nord.",
      "Elle s’appelle «\u202fvoie du grand nord\u202f».",
    ],
    [
      "a quotation that the source does not quote",
      "en",
      "It is “voie du grand nord.”",
      "Elle est voie du grand nord.",
    ],
    [
      "words beside a quotation that stays",
      "en",
      "Elle s’appelle aussi alors “voie du nord.”",
      "Elle s’appelle aussi alors «\u202fvoie du nord\u202f».",
    ],
  ],
  silent: [
    ["three words that stick to Japanese", "ja", "協力はcontribuera à favoriserする。", source],
    ...[
      ["en", "It is called “voie du grand nord.”"],
      ["de", "Sie heißt „voie du grand nord“."],
      ["nl", "Het heet ‘voie du grand nord’."],
      ["ja", "それは「voie du grand nord」という。"],
    ].map(
      ([locale = "", text = ""]) =>
        ["a quotation", locale, text, "Elle s’appelle «\u202fvoie du grand nord\u202f»."] as const,
    ),
    ["an acronym", "en", "JCLP", "JCLP"],
    ["acronyms with their marks", "en", "JCLP (U.S.) 2", "JCLP (U.S.) 2"],
    ["three words in a row", "en", "METI contribuera à the cooperation.", source],
    ["the end of a word", "en", "Prend la voie du sud.", "Surprend la voie du nord."],
    ["the start of a word", "en", "Le METI contribue à the rest.", "Le METI contribue àfavoriser."],
    [
      "the name of a record",
      "en",
      { [key]: "The Japan-US Clean Energy Partnership was launched." },
      { [key]: "Le Japan-US Clean Energy Partnership a été lancé." },
    ],
  ],
  messages: [
    [
      ["four words in a row", "en", "It contribuera à favoriser la rest.", source],
      "contribuera à favoriser la",
    ],
  ],
});
