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
  ],
  silent: [
    ["three words that stick to Japanese", "ja", "協力はcontribuera à favoriserする。", source],
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
