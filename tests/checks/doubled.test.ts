import { twins } from "./twins.ts";

twins("doubled", {
  failing: [
    ["a word", "en", "It will help help foster it."],
    ["a word after one that may be", "fr", "Nous nous voyons voyons."],
    ["a word in other case", "en", "The the word."],
    ...[...".,;:!?、。，"].map((mark) => [mark, "en", `A word${mark}${mark}`] as const),
    ...[..."をにへが"].map((particle) => [particle, "ja", `協力${particle}${particle}`] as const),
    ...[..."のはとでも"].map(
      (particle) => [`${particle} between`, "ja", `協力${particle}${particle}歴史`] as const,
    ),
    ["two words", "en", "It will help foster help foster it."],
    ["two words in another language", "tr", "Temiz enerji temiz enerji sağlar."],
    ["a clause", "fr", "Il aide à le faire, il aide à le faire."],
    ["a sentence", "de", "Die Länder arbeiten eng zusammen. Die Länder arbeiten eng zusammen."],
    ["a phrase without spaces", "ja", "協力の歴史協力の歴史は長い。"],
    ["a sentence without spaces", "ja", "この協力の歴史は非常に長い。この協力の歴史は非常に長い。"],
    ["a hyphen", "en", "A long--standing word."],
    ...[",.", ";.", ",;", ":,"].map((marks) => [marks, "en", `A word${marks}`] as const),
    ...["、。", "。、"].map((marks) => [marks, "ja", `歴史${marks}`] as const),
    ["a full stop and a comma", "en", "The cooperation., and more."],
  ],
  silent: [
    ["words that stand twice, apart", "en", "The more, the more: the city and the city’s aims."],
    ["items of a list", "ja", "再生可能エネルギー、エネルギー貯蔵、ひとつひとつ。"],
    ["a phrase that differs in its last word", "en", "It helps the one, it helps the other."],
    ["a word doubled to intensify it", "tr", "Yavaş yavaş."],
    ["an abbreviation before a comma", "en", "Jan., Corp., etc., and approx., e.g., this."],
    ["a dash of two hyphens", "en", "A word -- another."],
    ["a particle before a word that begins like it", "ja", "協力と、ともに。"],
    ["nous nous, vous vous", "fr", "Nous nous voyons, vous vous voyez."],
    ["the end of a word before the whole", "fr", "L’Asie du Sud-Est est."],
    ["a word before its start", "en", "The theme."],
    ["an ellipsis in one character", "en", "A word…"],
    ["a syllable of Japanese words", "ja", "ここ、もも。"],
  ],
  messages: [
    [["a word", "en", "It will help help foster it."], "help help"],
    [["two words", "en", "It will help foster help foster it."], "help foster"],
    [["two marks", "en", "A word,."], ",."],
    [["a mark", "en", "A word,, and a word."], ",,"],
  ],
});
