import { twins } from "./twins.ts";

twins("spacing", {
  failing: [
    ["a space before a comma", "en", "A word , and more."],
    ["a comma at the start", "en", ", and a word."],
    ["no space after a comma", "en", "A word,and more."],
    ["no space after a comma before a year", "en", "In May,2021."],
    ["no space after a semicolon", "fr", "Un mot\u202f;un autre."],
    ["a space before a full stop", "fr", "Un mot ."],
    ["no space between two sentences", "de", "Ein Wort.Noch eines."],
    ["no space after a year", "ru", "Это было в 2021.Потом."],
    ["no space before an elided article", "fr", "Un mot.L’autre."],
    ["no space after a question", "en", "A word?Another."],
    ["no space before an opening bracket", "fr", "Un accord(JCLP)."],
    ["no space before a bracket of words", "en", "A word(or two)."],
    ["no space after a closing bracket", "en", "Some (few)Words."],
    ["a space after an opening bracket", "pl", "Słowo ( i inne)."],
    ["a space before a closing bracket", "el", "Λέξη (και άλλες )."],
    ...[...";:!?"].map((mark) => [`a space before ${mark}`, "en", `A word ${mark}`] as const),
    ["a no-break space before a colon", "es", "Una palabra\u00a0: otra."],
  ],
  silent: [
    ["all of it right", "en", "A word (or two), here; there: “this.” Why? Now! One… two."],
    ["decimals, groups, times", "en", "At 10:30, 1,000 of 4.5."],
    ["an address", "en", "See https://example.org/a,b;c.Html and www.example.org/a,b."],
    ["a part of a word in brackets", "de", "Lehrer(innen), Kolleg(inn)en, (re)agieren."],
    ["abbreviations", "en", "The U.S. and a Ph.D., e.g., this."],
    ["an ellipsis of three full stops", "es", "Una palabra ... y otra . . . más."],
    ["a space before a mark of French", "fr", "Mot\u202f; mot\u00a0: mot\u202f! Mot\u202f?"],
    ["the marks that open in Spanish", "es", "Di: ¿cuándo? ¡Ahora!"],
    ["a suffix after a colon", "sv", "EU:s mål."],
    ["a script without spaces", "zh-Hans", "日本,美国（东京）."],
  ],
  messages: [
    [["no space after a comma", "en", "A word,and more."], "a space after the comma", "word,and"],
    [["a space before a colon", "en", "A word : more."], "no space before :"],
  ],
});
