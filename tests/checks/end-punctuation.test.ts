import { twins } from "./twins.ts";

/** A mark of the source, with one that stands for it in another language. */
const pairs = [
  [".", "."],
  [".", "。"],
  [".", "．"],
  [".", "।"],
  ["?", "?"],
  ["?", "？"],
  ["?", "؟"],
  ["!", "!"],
  ["!", "！"],
  [":", ":"],
  [":", "："],
  [";", ";"],
  [";", "；"],
  ["…", "…"],
  [",", ","],
  [",", "、"],
  [",", "，"],
] as const;

twins("endPunctuation", {
  failing: [
    [
      "a name of the source's language with a full stop",
      "fr",
      { "topics.energy.name": "énergie." },
      { "topics.energy.name": "énergie." },
    ],
    ["a mark added", "en", "Chemistry.", "Chimie"],
    ["another mark", "en", "A word!", "Un mot."],
    ...[..."。．｡।۔"].map(
      (mark) => [`${mark} in English`, "en", `A word${mark}`, "Un mot."] as const,
    ),
    ["the mark of another script in Russian", "ru", "Слово。", "Un mot."],
    ["the mark of another script in the source", "en", "A word.", "Un mot。"],
    ...pairs.map(([mark, own]) => [`${own} lost`, "ja", "日本語", `Un mot${mark}`] as const),
    ...pairs.map(([, own]) => [`${own} added`, "ja", `日本語${own}`, "Un mot"] as const),
  ],
  silent: [
    ["no mark", "en", "Chemistry", "Chimie"],
    ["the question mark of Greek", "el", "Λέξη;", "Un mot\u202f?"],
    ["a mark in the quotation", "en", "A “word.”", "Un «\u202fmot\u202f»."],
    ...pairs.map(
      ([mark, own]) => [`${own} for ${mark}`, "ja", `日本語${own}`, `Un mot${mark}`] as const,
    ),
    ...[..." »”\"'’」』)）]"].map(
      (closing) => [`a full stop before ${closing}`, "en", `A word.${closing}`, "Un mot."] as const,
    ),
  ],
  messages: [
    [["another mark", "en", "A word!", "Un mot."], '"!"', '"."'],
    [["no mark", "en", "A word", "Un mot."], "has no end mark", 'ends with "."'],
    [
      [
        "a name of the source's language with a full stop",
        "fr",
        { "topics.energy.name": "énergie." },
        { "topics.energy.name": "énergie." },
      ],
      'ends with "."',
      "a name has no end mark",
    ],
  ],
});
