import { twins } from "./twins.ts";

twins("sentenceCount", {
  failing: [
    ["a sentence less", "en", "A word.", "Un mot. Un autre."],
    ["a sentence more", "de", "Ein Wort. Noch eines.", "Un mot."],
    ["a sentence more after a year", "de", "Es war 2021. Es dauert.", "Un mot."],
    [
      "a sentence more after a number, in a language of other ordinals",
      "en",
      "There were 14. They last.",
      "Un mot.",
    ],
    ["two sentences less in Japanese", "ja", "日本語。", "Un mot. Un autre. Encore un."],
    ["an end mark that became a comma", "en", "A word, Another.", "Un mot. Un autre."],
  ],
  silent: [
    ["as many", "en", "A word. Another.", "Un mot. Un autre."],
    ["a sentence less in Japanese", "ja", "日本語。", "Un mot. Un autre."],
    ["an ordinal", "de", "Am 16. April 2021, auf dem 3. Gipfel.", "Un mot."],
    ["an ordinal", "pl", "W połowie lat 60. XX wieku.", "Un mot."],
    ["an ordinal", "tr", "20. Yüzyılda başladı.", "Un mot."],
    ["abbreviations", "de", "Die USA, z. B. heute, s. S. 4 usw., dauern.", "Un mot."],
    ["a language without end marks", "th", "มันยาวมาก", "Un mot. Un autre."],
    [
      "a segment, which another check counts",
      "en",
      { "segments.meti-1-4.text": "METI helps. It does." },
      { "segments.meti-1-4.text": "Le METI aide." },
    ],
  ],
  messages: [[["a sentence less", "en", "A word.", "Un mot. Un autre."], "1", "2"]],
});
