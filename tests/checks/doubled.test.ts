import { twins } from "./twins.ts";

twins("doubled", {
  failing: [
    ["a word", "en", "It will help help foster it."],
    ["a word after one that may be", "fr", "Nous nous voyons voyons."],
    ["a word in other case", "en", "The the word."],
    ...[...".,;:!?、。，"].map((mark) => [mark, "en", `A word${mark}${mark}`] as const),
    ...[..."をにへが"].map((particle) => [particle, "ja", `協力${particle}${particle}`] as const),
  ],
  silent: [
    ["nous nous, vous vous", "fr", "Nous nous voyons, vous vous voyez."],
    ["the end of a word before the whole", "fr", "L’Asie du Sud-Est est."],
    ["a word before its start", "en", "The theme."],
    ["an ellipsis in one character", "en", "A word…"],
    ["a syllable of Japanese words", "ja", "ここ、もも。"],
  ],
  messages: [
    [["a word", "en", "It will help help foster it."], "help help"],
    [["a mark", "en", "A word,, and a word."], ",,"],
  ],
});
