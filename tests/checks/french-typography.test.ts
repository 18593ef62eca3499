import { twins } from "./twins.ts";

const marks = [";", "!", "?", "»", "%"] as const;

twins("frenchTypography", {
  failing: [
    ["no space after «", "fr", "«Mot\u202f»"],
    ...marks.map((mark) => [`no space before ${mark}`, "fr", `Mot${mark}`] as const),
    ...marks.map((mark) => [`a space before ${mark}`, "fr", `Mot ${mark}`] as const),
    ...marks.map((mark) => [`a wide space before ${mark}`, "fr", `Mot\u00a0${mark}`] as const),
    ["a wide space after «", "fr", "«\u00a0Mot\u202f»"],
    ["no space before a colon", "fr", "Voici: un mot."],
    ["a space before a colon", "fr", "Voici : un mot."],
    ["a narrow space before a colon", "fr", "Voici\u202f: un mot."],
    ["a straight apostrophe", "fr", "L'histoire."],
    ...[..."`´ʼ‘"].map((mark) => [`${mark} for an apostrophe`, "fr", `L${mark}histoire.`] as const),
    ["a space after an apostrophe", "fr", "L’ histoire."],
    ["a space after qu’", "fr", "Parce qu’ un mot."],
    ["no space after a colon", "fr", "Voici\u00a0:un mot."],
    ["no space before «", "fr", "Un«\u202fmot\u202f»."],
    ["no space after »", "fr", "Un «\u202fmot\u202f»suit."],
    ["a hyphen for a dash", "fr", "Un mot - un autre."],
    ["Japanese quotation marks", "fr", "Un 「mot」."],
    ["straight quotation marks", "fr", 'Un "mot".'],
    ["an English opening quotation mark", "fr", "Un “mot."],
    ["an English closing quotation mark", "fr", "Un mot”."],
    ["three full stops", "fr", "Un mot..."],
    ["a variant of French", "fr-CH", "L'histoire."],
    ["no space before ; in a variant of French", "fr-BE", "Mot; mot."],
  ],
  silent: [
    [
      "all of it right",
      "fr",
      "«\u202fL’histoire\u202f»\u00a0: 46\u202f%\u202f! Non\u202f? Si\u202f; un mot…",
    ],
    ["an apostrophe that ends a word", "fr", "Les mots des années ’60, un ‘mot’ et peut-être."],
    ["a time and a ratio", "fr", "De 1\u00a0:\u00a02, et non de 3\u00a0:4."],
    ["the colon of an address", "fr", "Voir https://example.org."],
    ["the verbatim source", "fr", { "segments.meti-1-4.text": "Le METI n'a pas 46%: rien" }],
    ["what matches the source", "fr", { "places.japan.aliases.0": "l'archipel" }],
    ["wide spaces in Belgium", "fr-BE", "«\u00a0Mot\u00a0»\u00a0; 46\u00a0%\u00a0!"],
    ["wide spaces in Switzerland", "fr-CH", "46\u00a0%, «\u00a0mot\u00a0»."],
    ["French with other rules", "fr-CA", "Voici: un mot!"],
    ["another language", "en", 'It\'s 46%: "none"...'],
  ],
  messages: [
    [["no space before %", "fr", "46%"], "U+202F"],
    [["no space before a colon", "fr", "Voici: un mot."], "U+00A0"],
    [["a straight apostrophe", "fr", "L'histoire."], "’"],
  ],
});
