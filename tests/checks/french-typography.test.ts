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
    ["straight quotation marks", "fr", 'Un "mot".'],
    ["an English opening quotation mark", "fr", "Un “mot."],
    ["an English closing quotation mark", "fr", "Un mot”."],
    ["three full stops", "fr", "Un mot..."],
    ["a variant of French", "fr-CH", "L'histoire."],
  ],
  silent: [
    [
      "all of it right",
      "fr",
      "«\u202fL’histoire\u202f»\u00a0: 46\u202f%\u202f! Non\u202f? Si\u202f; un mot…",
    ],
    ["the colon of an address", "fr", "Voir https://example.org."],
    ["the verbatim source", "fr", { "segments.meti-1-4.text": "Le METI n'a pas 46%: rien" }],
    ["what matches the source", "fr", { "places.japan.aliases.0": "l'archipel" }],
    ["French with other rules", "fr-CA", "Voici: un mot!"],
    ["another language", "en", 'It\'s 46%: "none"...'],
  ],
  messages: [
    [["no space before %", "fr", "46%"], "U+202F"],
    [["no space before a colon", "fr", "Voici: un mot."], "U+00A0"],
    [["a straight apostrophe", "fr", "L'histoire."], "’"],
  ],
});
